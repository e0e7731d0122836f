import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { lint } from '../../scripts/lint/index.ts';
import { rulesFor } from '../../scripts/lint/plugin.ts';
import { clientOf } from '../../src/methods.ts';
import type { Snapshot } from '../../scripts/spec/files.ts';
import { FIXTURES, readCase, tree, withTree } from './fixture.ts';

const folders = readdirSync(FIXTURES).filter((name) => name !== 'valid');
const cases = folders.flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder)).map((file) => `${folder}/${file}`),
);
const rules = Object.keys(rulesFor(new Map()));

const ROOT = '/nowhere';

async function messages(files: Snapshot, clean?: Snapshot): Promise<string[]> {
  return (await lint(ROOT, files, clean)).map((fault) => fault.message);
}

test('the valid tree has no fault', async () => {
  expect(await messages(tree([]))).toEqual([]);
});

test.each(cases)('%s is refused at its place', async (file) => {
  const { changes, faults } = readCase(file);
  expect(faults).not.toEqual([]);
  expect(await messages(tree(changes))).toEqual(faults);
});

test.each(cases)('%s is refused where the tree was valid before', async (file) => {
  const { changes, faults } = readCase(file);
  expect(await messages(tree(changes), tree([]))).toEqual(faults);
});

test('a file that nothing which changed leads to, or leads from, is not looked at again', async () => {
  const [change] = readCase('description-everywhere/property.yaml').changes;
  const faulty = tree(change ? [change] : []);
  expect(await messages(faulty)).not.toEqual([]);
  // As if the faulty tree had been clean, which no caller says.
  expect(await messages(faulty, faulty)).toEqual([]);
});

test.each(rules)('%s has a case that it refuses', (rule) => {
  const ofRule = cases.filter((file) => file.startsWith(`${rule}/`));
  const faults = ofRule.flatMap((file) => readCase(file).faults);
  expect(faults).toContainEqual(expect.stringMatching(new RegExp(` \\(${rule}\\)$`)));
});

test('a fault has its place apart from its message too', async () => {
  const { changes } = readCase('description-everywhere/property.yaml');
  const [fault] = await lint(ROOT, tree(changes));
  expect(fault?.place).toEqual({
    file: 'openapi/things/schemas/ThingPatch.yaml',
    line: 4,
    column: 3,
  });
});

test.each(Object.keys(clientOf({}, { token: 'abc' })))(
  'no operation has the name of %s, which the client has by itself',
  async (name) => {
    const file = 'openapi/things/paths/v1_things_{thingId}.yaml';
    const search = '  operationId: patchThing\n';
    const faults = await messages(tree([{ file, search, replace: `  operationId: ${name}\n` }]));
    expect(faults).toContainEqual(expect.stringMatching(/:2:16 .*\(operation-id-free\)$/));
  },
);

test('an operation whose page names no permission says so', async () => {
  const file = 'openapi/things/paths/v1_things_{thingId}.yaml';
  const search = '  x-required-permission: Things > Update\n';
  const replace = '  x-documented: { kept: The page names no permission. }\n';
  expect(await messages(tree([{ file, search, replace }]))).toEqual([]);
});

test('a byte that is no UTF-8 is refused at its line', async () => {
  const files = new Map(tree([]));
  const file = 'openapi/things/schemas/Thing.yaml';
  const text = Buffer.from('type: object\n# caf\u00e9\n', 'latin1');
  files.set(file, Buffer.concat([text, files.get(file) ?? Buffer.of()]));
  expect(await messages(files)).toEqual([
    `${file}:2 This line is not UTF-8; save the file in that encoding.`,
  ]);
});

test('a tree on disk is linted in any folder, hidden files left aside', async () => {
  const changes = [
    { file: 'openapi/things/schemas/.Thing.yaml.swp', write: '\u0000' },
    { file: 'openapi/.DS_Store', write: '\u0000' },
  ];
  // A # in the folder's name would be taken for the beginning of a fragment.
  expect(await withTree(changes, (root) => lint(root), 'lint #1 {a}-')).toEqual([]);
});

test('two runs find the same in the same order', async () => {
  const files = tree(readCase('operation-id-from-summary/other-words.yaml').changes);
  expect(await messages(files)).toEqual(await messages(files));
});
