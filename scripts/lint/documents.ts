import path from 'node:path';
import { YamlParseError, type Document } from '@redocly/openapi-core';
import { Fault, Faults } from '../shared/fault.ts';
import { isOfDocument, type Snapshot } from '../spec/files.ts';
import { SPEC_FOLDER, type SnapshotResolver } from '../spec/resolver.ts';
import { tidy } from './faults.ts';

/** The files that the spec is written in, parsed, by their names. */
export type Documents = ReadonlyMap<string, Document>;

/** A plain value in which a colon and a blank begin another entry. */
const PLAIN_WITH_COLON = /^\s*(?:- )*[\w-]+: +[^\s'"|>[{&*!].*: /;

/** A value that begins with what YAML takes for a sign, or for quotes that end before it does. */
const STARTS_WITH_SIGN = /^\s*(?:- )*[\w-]+: +(['"@`%])/;

/**
 * Parses each file once; whatever resolves references later gets it from the resolver.
 * @throws Faults for every file that is no YAML
 */
export async function parseFiles(files: Snapshot, resolver: SnapshotResolver): Promise<Documents> {
  const documents = new Map<string, Document>();
  const faults: Fault[] = [];
  for (const name of files.keys()) {
    if (!isOfDocument(name)) continue;
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
  const written = source.getLines()[line - 1] ?? '';
  const [, start] = STARTS_WITH_SIGN.exec(written) ?? [];
  const reason = PLAIN_WITH_COLON.test(written)
    ? 'has a colon in it'
    : start && `begins with ${start}`;
  const hint = reason ? `; put the whole value in quotes, since it ${reason}` : '';
  return new Fault(`Failed to parse: ${tidy(error.message)}${hint}.`, { file, line, column });
}
