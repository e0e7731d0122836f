import path from 'node:path';
import {
  createConfig,
  detectSpec,
  getLineColLocation,
  lintDocument,
  YamlParseError,
  type Document,
} from '@redocly/openapi-core';
import { Fault, Faults, type Place } from '../shared/fault.ts';
import { snapshot, type Snapshot } from '../spec/files.ts';
import { SnapshotResolver } from '../spec/resolver.ts';
import { circles } from './circles.ts';
import { configuration } from './configuration.ts';
import { faults, tidy } from './faults.ts';
import { plugin, PREFIX } from './plugin.ts';
import { textFaults } from './text.ts';

const SPEC = 'openapi/openapi.yaml';

/**
 * Lints the spec as it is written, file by file, by the built-in rules that `redocly.yaml` names
 * and all of this project's.
 *
 * @param root the folder that holds `openapi/` and `redocly.yaml`
 * @param files what is in them, where that has been read already
 * @returns every fault, in the order of files and lines; none where the spec is clean
 */
export async function lint(root: string, files: Snapshot = snapshot(root)): Promise<Fault[]> {
  const folder = path.resolve(root);
  try {
    const unread = textFaults(files);
    if (unread.length > 0) return unread;
    const config = await configuration(folder, files);
    const resolver = new SnapshotResolver(folder, files, config.resolve);
    const document = await open(folder, resolver);
    const endless = await circles(folder, files, resolver);
    if (endless.length > 0) return endless;
    const problems = await lintDocument({
      document,
      config,
      externalRefResolver: resolver,
    }).catch(async (error: unknown) => {
      // Redocly's rules fail on a property named like a method that they call; one of ours names it.
      const rule = { [`${PREFIX}property-name`]: 'error' as const };
      const only = await createConfig({ plugins: [plugin], rules: rule });
      const named = await lintDocument({ document, config: only, externalRefResolver: resolver });
      if (named.length === 0) throw error;
      return named;
    });
    return faults(folder, problems);
  } catch (error) {
    if (error instanceof Fault) return [error];
    if (error instanceof Faults) return [...error.faults];
    throw error;
  }
}

async function open(folder: string, resolver: SnapshotResolver): Promise<Document> {
  let place: Place = { file: SPEC };
  try {
    const found = await resolver.resolveDocument(null, path.join(folder, SPEC), true);
    if (found instanceof Error) throw found;
    const { start } = getLineColLocation({ source: found.source, pointer: '#/openapi' });
    place = { ...place, line: start.line, column: start.col };
    const version = detectSpec(found.parsed);
    if (version !== 'oas3_1') throw new Error(`The document is of version ${version}`);
    return found;
  } catch (error) {
    const message = tidy((error as Error).message, folder);
    if (error instanceof YamlParseError) {
      const { line, col: column } = error;
      throw new Fault(`Failed to parse: ${message}`, { ...place, line, column });
    }
    const right = 'an OpenAPI document that begins with `openapi: 3.1.1`';
    throw new Fault(`${message.replace(/\.$/, '')}; what belongs here is ${right}.`, place);
  }
}
