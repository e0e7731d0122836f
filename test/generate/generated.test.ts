import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import * as examples from '../../generated/examples.ts';
import { operations } from '../../generated/operations.ts';
import * as validators from '../../generated/validators.ts';
import { definitionOf } from '../../src/operation.ts';
import { ROOT } from '../support/project.ts';

/*
 * What the committed files promise, for every operation that there is. That they are what the spec
 * makes, `npm run generate -- --check` proves; that they compile, and so that each example is of its
 * type, tsc.
 */

const table = Object.entries(operations).map(([id, line]) => [id, definitionOf(line)] as const);

/** The documented bodies that are in JSON, each with its validator. */
const bodies = table.flatMap(([id, { body, result }]) => {
  const { request, responses } = (validators as Record<string, validators.OperationValidators>)[
    id
  ] ?? { responses: {} };
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  return [
    ...(!body ? [] : [{ name: `${id}Request`, validator: request }]),
    ...(!result || result === 'text' ? [] : [{ name: `${id}Response`, validator: success }]),
  ];
});

test('there is something to test', () => {
  expect(table).not.toEqual([]);
  expect(bodies).not.toEqual([]);
});

test.each(bodies)('the documented body $name is valid, and what is changed in it named', (body) => {
  const value = (examples as Readonly<Record<string, unknown>>)[body.name];
  expect([typeof value, body.validator?.(value)]).toEqual(['object', []]);
  const changed = Array.isArray(value) ? {} : { ...(value as object), colour: 'red' };
  const problem = Array.isArray(value) ? { rule: 'type' } : { pointer: '/colour', rule: 'unknown' };
  expect(body.validator?.(changed)).toContainEqual(expect.objectContaining(problem));
});

test('no public name is there twice', () => {
  const names = readFileSync(path.join(ROOT, 'generated/names.txt'), 'utf8').split('\n');
  expect(names.filter((name, index) => name === names[index - 1])).toEqual([]);
});

test('nothing in generation names an operation of the spec', () => {
  const folder = path.join(ROOT, 'scripts/generate');
  const code = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const words = new Set(code.join('\n').match(/\w+/g));
  expect(Object.keys(operations).filter((id) => words.has(id))).toEqual([]);
});
