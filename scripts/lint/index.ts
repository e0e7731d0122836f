import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  BaseResolver,
  createConfig,
  detectSpec,
  lintDocument,
  parseYaml,
  YamlParseError,
  type Config,
  type Document,
  type RawUniversalConfig,
} from '@redocly/openapi-core';
import { Fault, type Place } from '../fault.ts';
import { faults, tidy } from './faults.ts';
import { plugin, severities } from './plugin.ts';

const SPEC = 'openapi/openapi.yaml';
const CONFIGURATION = 'redocly.yaml';

/**
 * Lints the spec as it is written, file by file, by the built-in rules that `redocly.yaml` names
 * and all of this project's.
 *
 * @param root the folder that holds `openapi/` and `redocly.yaml`
 * @returns every fault, in the order of files and lines; none where the spec is clean
 */
export async function lint(root: string): Promise<Fault[]> {
  const folder = path.resolve(root);
  try {
    const config = await configuration(folder);
    const resolver = new BaseResolver(config.resolve);
    const document = await open(folder, resolver);
    const problems = await lintDocument({ document, config, externalRefResolver: resolver });
    return faults(folder, problems);
  } catch (error) {
    if (error instanceof Fault) return [error];
    throw error;
  }
}

/** Rules of ours are added here and not in the file, so that every plain redocly command works. */
async function configuration(folder: string): Promise<Config> {
  const configPath = path.join(folder, CONFIGURATION);
  try {
    const raw = parseYaml(await readFile(configPath, 'utf8')) as RawUniversalConfig;
    // A file of faults to pass over, which the command line would read, is left aside on purpose.
    return await createConfig(
      { ...raw, plugins: [plugin], rules: { ...raw.rules, ...severities } },
      { configPath },
    );
  } catch (error) {
    throw unreadable(error, folder, { file: CONFIGURATION });
  }
}

async function open(folder: string, resolver: BaseResolver): Promise<Document> {
  try {
    const found = await resolver.resolveDocument(null, path.join(folder, SPEC), true);
    if (found instanceof Error) throw found;
    const version = detectSpec(found.parsed);
    if (version !== 'oas3_1') throw new Error(`The document is of version ${version}`);
    return found;
  } catch (error) {
    const { line, col } = error instanceof YamlParseError ? error : {};
    throw unreadable(error, folder, {
      file: SPEC,
      ...(line !== undefined && col !== undefined && { line, column: col }),
    });
  }
}

function unreadable(error: unknown, folder: string, place: Place): Fault {
  const message = tidy((error as Error).message, folder);
  if (error instanceof YamlParseError) return new Fault(`Failed to parse: ${message}`, place);
  const right =
    place.file === SPEC
      ? 'an OpenAPI document that begins with `openapi: 3.1.1`'
      : "Redocly's configuration, which begins with `extends: [recommended-strict]`";
  return new Fault(`${message.replace(/\.$/, '')}; what belongs here is ${right}.`, place);
}
