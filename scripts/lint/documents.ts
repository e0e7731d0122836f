import path from 'node:path';
import { YamlParseError, type Document } from '@redocly/openapi-core';
import { Fault, Faults } from '../shared/fault.ts';
import type { Snapshot } from '../spec/files.ts';
import { SPEC_FOLDER, type SnapshotResolver } from '../spec/resolver.ts';
import { tidy } from './faults.ts';

/** The files that the spec is written in, parsed, by their names. */
export type Documents = ReadonlyMap<string, Document>;

/** A plain value in which a colon and a blank begin another entry. */
const PLAIN_WITH_COLON = /^\s*(?:- )*[\w-]+: +[^\s'"|>[{&*!].*: /;

/**
 * Parses each file once; whatever resolves references later gets it from the resolver.
 * @throws Faults for every file that is no YAML
 */
export async function parseFiles(files: Snapshot, resolver: SnapshotResolver): Promise<Documents> {
  const documents = new Map<string, Document>();
  const faults: Fault[] = [];
  for (const name of files.keys()) {
    // The facts of pages stand beside the spec and are no part of it.
    if (!/^openapi\/.*\.(?:yaml|json)$/.test(name) || name.includes('/documented/')) continue;
    try {
      const document = await resolver.resolveDocument(null, path.join(SPEC_FOLDER, name));
      if (document instanceof Error) throw document;
      documents.set(name, document);
    } catch (error) {
      if (!(error instanceof YamlParseError)) throw error;
      faults.push(parseFault(name, error));
    }
  }
  if (faults.length > 0) throw new Faults(faults);
  return documents;
}

/** The fault of a file that is no YAML, with what a person most likely has to do. */
export function parseFault(file: string, error: YamlParseError): Fault {
  const { line, col: column, source } = error;
  const isPlain = PLAIN_WITH_COLON.test(source.getLines()[line - 1] ?? '');
  const hint = isPlain ? '; put the value in quotes, since it has a colon in it' : '';
  return new Fault(`Failed to parse: ${tidy(error.message)}${hint}.`, { file, line, column });
}
