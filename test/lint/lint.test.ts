import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { lintConfig, loadConfig } from '@redocly/openapi-core';
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

async function configurationProblems(root: string): Promise<string[]> {
  const config = await loadConfig({ configPath: path.join(root, 'redocly.yaml') });
  return (await lintConfig({ config })).map((problem) => problem.message);
}

test("the project's redocly.yaml names only rules that there are", async () => {
  expect(await withTree([], configurationProblems)).toEqual([]);
});

test('a rule that there is not is found in redocly.yaml', async () => {
  const problems = await withTree([], async (root) => {
    const rules = 'rules:\n  operation-sumary: error\n';
    writeFileSync(path.join(root, 'redocly.yaml'), `extends: [recommended-strict]\n${rules}`);
    return configurationProblems(root);
  });
  expect(problems).toEqual(['Property `operation-sumary` is not expected here.']);
});

test('a fault has its place apart from its message too', async () => {
  const { changes } = readCase('description-everywhere/property.yaml');
  const [fault] = await withTree(changes, lint);
  expect(fault?.place).toEqual({ file: 'openapi/schemas/ThingPatch.yaml', line: 4, column: 3 });
});

test('two runs find the same in the same order', async () => {
  const { changes } = readCase('operation-id-from-summary/other-words.yaml');
  const [first, second] = await withTree(changes, async (root) => [
    await messages(root),
    await messages(root),
  ]);
  expect(first).toEqual(second);
});
