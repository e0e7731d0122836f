import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { lint } from '../../scripts/lint/index.ts';
import { rules } from '../../scripts/lint/plugin.ts';
import { FIXTURES, readCase, withTree } from './fixture.ts';

const folders = readdirSync(FIXTURES).filter((name) => name !== 'valid');
const cases = folders.flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder)).map((file) => `${folder}/${file}`),
);

async function messages(root: string): Promise<string[]> {
  return (await lint(root)).map((fault) => fault.message);
}

test('the valid tree has no fault', async () => {
  expect(await withTree([], messages)).toEqual([]);
});

test.each(cases)('%s is refused at its place', async (file) => {
  const { changes, faults } = readCase(file);
  expect(faults).not.toEqual([]);
  expect(await withTree(changes, messages)).toEqual(faults);
});

test.each(Object.keys(rules))('%s has a case that it refuses', (rule) => {
  const own = cases.filter((file) => file.startsWith(`${rule}/`));
  const told = own.flatMap((file) => readCase(file).faults);
  expect(told.some((fault) => fault.endsWith(` (${rule})`))).toBe(true);
});

test('a fault has its place apart from its message too', async () => {
  const { changes } = readCase('description-everywhere/property.yaml');
  const [fault] = await withTree(changes, lint);
  expect(fault?.place).toEqual({
    file: 'openapi/things/schemas/ThingPatch.yaml',
    line: 4,
    column: 3,
  });
});

test('an operation whose page names no permission says so', async () => {
  const file = 'openapi/things/paths/v1_things_{thingId}.yaml';
  const search = '  x-required-permission: Things > Update\n';
  const replace = '  x-documented: { kept: The page names no permission. }\n';
  expect(await withTree([{ file, search, replace }], messages)).toEqual([]);
});

test('a byte that is no UTF-8 is refused at its line', async () => {
  const found = await withTree([], (root) => {
    const file = path.join(root, 'openapi/things/schemas/Thing.yaml');
    const text = Buffer.from('type: object\n# caf\u00e9\n', 'latin1');
    writeFileSync(file, Buffer.concat([text, readFileSync(file)]));
    return messages(root);
  });
  expect(found).toEqual(['openapi/things/schemas/Thing.yaml:2 This line is not text in UTF-8.']);
});

test('two runs find the same in the same order', async () => {
  const { changes } = readCase('operation-id-from-summary/other-words.yaml');
  const [first, second] = await withTree(changes, async (root) => [
    await messages(root),
    await messages(root),
  ]);
  expect(first).toEqual(second);
});
