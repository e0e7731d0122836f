import path from 'node:path';
import {
  createConfig,
  escapePointerFragment,
  getLineColLocation,
  lintConfig,
  makeDocumentFromString,
  YamlParseError,
  type Config,
  type Document,
  type RawUniversalConfig,
} from '@redocly/openapi-core';
import { Fault, Faults } from '../shared/fault.ts';
import type { Snapshot } from '../spec/files.ts';
import { faults, tidy } from './faults.ts';
import { plugin, PREFIX, severities } from './plugin.ts';

const FILE = 'redocly.yaml';
const RIGHT = "Redocly's configuration, which begins with `extends: [recommended-strict]`";

/**
 * Redocly's configuration with this project's rules. They are added here and not in the file, so
 * that every plain redocly command works.
 * @throws Faults for what the file says that means nothing, a rule that there is not for one
 */
export async function configuration(folder: string, files: Snapshot): Promise<Config> {
  const text = files.get(FILE)?.toString('utf8');
  if (text === undefined) {
    throw new Fault(`There is no such file; what belongs here is ${RIGHT}.`, { file: FILE });
  }
  const configPath = path.join(folder, FILE);
  const document = parsed(text, configPath);
  const problems = await lintConfig({
    config: Object.assign(await createConfig({}), { document }),
  });
  if (problems.length > 0) throw new Faults(faults(folder, problems));
  const raw = document.parsed as RawUniversalConfig;
  const ours = Object.keys(raw.rules ?? {}).find((name) => name.includes('/'));
  if (ours !== undefined) {
    const message = `${ours} has no place here; all rules of this project are errors, without being named.`;
    throw at(document, ['rules', ours], message);
  }
  const inUse = {
    [`${PREFIX}file-in-use`]: { severity: 'error' as const, files: [...files.keys()] },
  };
  try {
    // A file of faults to pass over, which the command line would read, is left aside on purpose.
    return await createConfig(
      { ...raw, plugins: [plugin], rules: { ...raw.rules, ...severities, ...inUse } },
      { configPath },
    );
  } catch (error) {
    // The form is right, so that it can only fail to find what the file is built on.
    const message = tidy((error as Error).message, folder).replace(/\.$/, '');
    throw at(document, ['extends'], `${message}; what belongs here is ${RIGHT}.`);
  }
}

function parsed(text: string, configPath: string): Document {
  try {
    return makeDocumentFromString(text, configPath);
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const place = { file: FILE, line: error.line, column: error.col };
    throw new Fault(`Failed to parse: ${tidy(error.message, path.dirname(configPath))}`, place);
  }
}

function at({ source }: Document, keys: readonly string[], message: string): Fault {
  const pointer = `#/${keys.map(escapePointerFragment).join('/')}`;
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
  return new Fault(message, { file: FILE, line: start.line, column: start.col });
}
