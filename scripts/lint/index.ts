import {
  detectSpec,
  getLineColLocation,
  lintDocument,
  type Config,
  type Document,
} from '@redocly/openapi-core';
import { Fault, Faults } from '../shared/fault.ts';
import { snapshot, type Snapshot } from '../spec/files.ts';
import { SnapshotResolver, SPEC_FOLDER } from '../spec/resolver.ts';
import { configuration, formRules } from './configuration.ts';
import { parseFiles, type Documents } from './documents.ts';
import { dueFiles } from './due.ts';
import { faults, tidy } from './faults.ts';
import { referenceFaults } from './references.ts';
import { textFaults } from './text.ts';

const SPEC = 'openapi/openapi.yaml';
const RIGHT = 'write an OpenAPI document that begins with `openapi: 3.1.1`';

/**
 * Lints the spec as it is written, file by file, by the built-in rules that `redocly.yaml` names
 * and all of this project's.
 *
 * @param root the folder that holds `openapi/` and `redocly.yaml`
 * @param files what is in them, where that has been read already
 * @param clean an earlier spec that had no fault, so that what hasn't changed since isn't looked at
 * @returns every fault, in the order of files and lines; none where the spec is clean
 */
export async function lint(
  root: string,
  files: Snapshot = snapshot(root),
  clean?: Snapshot,
): Promise<Fault[]> {
  try {
    const unreadable = textFaults(files);
    if (unreadable.length > 0) return unreadable;
    const config = await configuration(files, dueFiles(files, clean));
    const resolver = new SnapshotResolver(SPEC_FOLDER, files, config.resolve);
    const documents = await parseFiles(files, resolver);
    const document = rootOf(documents);
    const misleading = referenceFaults(documents);
    if (misleading.length > 0) return misleading;
    const run = (rules: Config) =>
      lintDocument({ document, config: rules, externalRefResolver: resolver });
    const problems = await run(config).catch(async (error: unknown) => {
      // Built-in rules fail on what has another form than they expect; these two say what that is.
      const misshapen = await run(await formRules());
      if (misshapen.length === 0) throw error;
      return misshapen;
    });
    return faults(problems);
  } catch (error) {
    if (error instanceof Fault) return [error];
    if (error instanceof Faults) return [...error.faults];
    throw error;
  }
}

function rootOf(documents: Documents): Document {
  const document = documents.get(SPEC);
  if (document === undefined) throw new Fault(`There is no such file; ${RIGHT}.`, { file: SPEC });
  const { start } = getLineColLocation({ source: document.source, pointer: '#/openapi' });
  const place = { file: SPEC, line: start.line, column: start.col };
  let version: string;
  try {
    version = detectSpec(document.parsed);
  } catch (error) {
    throw new Fault(`${tidy((error as Error).message).replace(/\.$/, '')}; ${RIGHT}.`, place);
  }
  if (version !== 'oas3_1') {
    throw new Fault(`The document is of version ${version}; ${RIGHT}.`, place);
  }
  return document;
}
