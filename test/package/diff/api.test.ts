import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { apiChanges } from '../../../scripts/package/diff/api.ts';
import type { Change } from '../../../scripts/package/diff/change.ts';
import { CORRECTIONS } from '../../../scripts/package/diff/corrections.ts';
import { Checkout } from '../../../scripts/package/diff/git.ts';
import { Repository, spec, type Files } from '../repository.ts';
import {
  DOCUMENT_PARTS,
  documentParts,
  OPERATIONS,
  parameterFile,
  paths,
  SCHEMAS,
} from './cases.ts';

let repository: Repository;
let changes: readonly Change[];

function schemas(when: 'before' | 'after'): Files {
  const all = Object.entries(SCHEMAS).map(([name, schema]) => [name, schema[when]] as const);
  return {
    ...Object.fromEntries(all),
    Same: { type: 'string' },
    ...(when === 'before'
      ? { Stale: { type: 'boolean' }, Gone: { type: 'integer' } }
      : {
          Stale: undefined,
          Fresh: { type: 'boolean' },
          Gone: undefined,
          Added: { type: 'number' },
        }),
  };
}

// All cases are in one spec, which is compared once.
beforeAll(async () => {
  const tree = (when: 'before' | 'after') => ({
    ...spec(paths(when), schemas(when), documentParts(when)),
    ...parameterFile(when),
  });
  repository = await Repository.create(tree('before'));
  await repository.write(tree('after'));
  const checkout = await Checkout.open(repository.root);
  changes = await apiChanges(repository.root, await checkout.find('v1.0.0'));
});

afterAll(() => repository.remove());

function changesOf(subject: string): readonly Change[] {
  return changes.filter((change) => change.subject === subject);
}

const CASES = { ...SCHEMAS, ...OPERATIONS, ...DOCUMENT_PARTS };

test.each<[string, { readonly change?: string }]>(Object.entries(CASES))('%s', (name, expected) => {
  const told = changesOf(name).map(({ impact, place, what }) => `${impact} ${place}: ${what}`);
  expect(told).toEqual(expected.change === undefined ? [] : [expected.change]);
});

test('each correction has a case', () => {
  const cases = [...Object.values(SCHEMAS), ...Object.values(OPERATIONS)].map(({ kind }) => kind);
  expect(CORRECTIONS.map(({ kind }) => kind).filter((kind) => !cases.includes(kind))).toEqual([]);
});

test('a secret that is no longer marked is a matter of security, and nothing else is', () => {
  const subjects = changes.filter(({ isSecurity }) => isSecurity).map(({ subject }) => subject);
  expect(subjects.sort()).toEqual([
    ...['NoLongerSecret', 'NoLongerSecretReference'],
    ...['SaidToBePublic', 'SaidToBePublicReference', 'passphrase'],
  ]);
});

test.each([
  ['Gone', 'major', 'is no longer a schema'],
  ['Added', 'minor', 'is a new schema'],
  // A renamed one is both.
  ['Stale', 'major', 'is no longer a schema'],
  ['Fresh', 'minor', 'is a new schema'],
])('%s is %s, as a schema is a public type', (name, impact, what) => {
  expect(changesOf(name)).toEqual([expect.objectContaining({ impact, what })]);
});

test('a parameter in a file of its own is told by its name too', () => {
  expect(changesOf('Size')).toEqual([
    expect.objectContaining({ place: 'query parameter "size"', what: '`maximum` `5` → `4`' }),
  ]);
});

test('a change has the line where it is now, or where it was', async () => {
  const folder = 'openapi/things/schemas';
  const lineOf = async (file: string, text: string) => {
    const content = await readFile(path.join(repository.root, file), 'utf8');
    return `${file}:${String(content.slice(0, content.indexOf(text)).split('\n').length)}`;
  };
  expect(changesOf('RequestShorter')[0]?.source).toBe(
    await lineOf(`${folder}/RequestShorter.yaml`, 'maxLength'),
  );
  expect(changesOf('addHere')[0]?.source).toBe(
    await lineOf('openapi/things/paths/move.yaml', '  operationId: addHere'),
  );
  expect(changesOf('RequestLosesProperty')[0]?.source).toBe(
    `${folder}/RequestLosesProperty.yaml:4 at v1.0.0`,
  );
});
