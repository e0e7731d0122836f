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
import { SPEC_FOLDER } from '../spec/resolver.ts';
import { parseFault } from './documents.ts';
import type { IsDue } from './due.ts';
import { faults, tidy } from './faults.ts';
import { plugin, RULE, rulesFor } from './plugin.ts';
import { propertyName } from './rules/property-name.ts';

const FILE = 'redocly.yaml';
const CONFIG_PATH = path.join(SPEC_FOLDER, FILE);
const RIGHT = "write Redocly's configuration, which begins with `extends: [recommended-strict]`";

/** The bytes of configurations without a problem: a later snapshot has the same. */
const sound = new WeakSet<Buffer>();

/**
 * Redocly's configuration with this project's rules. They are added here and not in the file, so
 * that every plain redocly command works.
 * @throws Faults for what means nothing in the file, such as a rule that doesn't exist
 */
export async function configuration(files: Snapshot, isDue: IsDue): Promise<Config> {
  const bytes = files.get(FILE);
  if (bytes === undefined) throw new Fault(`There is no such file; ${RIGHT}.`, { file: FILE });
  const document = parse(bytes.toString('utf8'));
  if (!sound.has(bytes)) {
    const config = Object.assign(await createConfig({}), { document });
    const problems = await lintConfig({ config });
    if (problems.length > 0) throw new Faults(faults(problems));
    sound.add(bytes);
  }
  const raw = document.parsed as RawUniversalConfig;
  const ofProject = Object.keys(raw.rules ?? {}).find((name) => name.includes('/'));
  if (ofProject !== undefined) {
    const message = `Leave ${ofProject} out; all rules of this project are errors without being named here.`;
    throw faultAt(document, ['rules', ofProject], message);
  }
  try {
    // A file of faults to pass over, which the command line would read, is left aside on purpose.
    return await createConfig(
      {
        ...raw,
        plugins: [plugin(rulesFor(files), isDue)],
        rules: { ...raw.rules, [RULE]: 'error' },
      },
      { configPath: CONFIG_PATH },
    );
  } catch (error) {
    // The form is right, so that it can only fail to find what the file is built on.
    const message = tidy((error as Error).message).replace(/\.$/, '');
    throw faultAt(document, ['extends'], `${message}; ${RIGHT}.`);
  }
}

/** A configuration with nothing but the rules of form, which rely on none. */
export function formRules(): Promise<Config> {
  const plugins = [plugin({ 'property-name': propertyName })];
  return createConfig({ plugins, rules: { struct: 'error', [RULE]: 'error' } });
}

function parse(text: string): Document {
  try {
    return makeDocumentFromString(text, CONFIG_PATH);
  } catch (error) {
    throw error instanceof YamlParseError ? parseFault(FILE, error) : error;
  }
}

function faultAt({ source }: Document, keys: readonly string[], message: string): Fault {
  const pointer = `#/${keys.map(escapePointerFragment).join('/')}`;
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
  return new Fault(message, { file: FILE, line: start.line, column: start.col });
}
