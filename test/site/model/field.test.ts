import { expect, test } from '@jest/globals';
import type { Document, Schema } from '../../../scripts/generate/document.ts';
import { parameterField } from '../../../scripts/site/model/body.ts';
import { fieldOf, withDescendants } from '../../../scripts/site/model/field.ts';
import { words } from '../../../scripts/site/model/words.ts';

function fieldFrom(schema: Schema, schemas: Readonly<Record<string, Schema>> = {}) {
  const document: Document = { openapi: '3.1.1', paths: {}, components: { schemas } };
  return fieldOf(document, schema, { place: 'request', name: 'body' });
}

test('a schema that contains itself is shown once, and linked to from within', () => {
  const reference = { $ref: '#/components/schemas/Tree' };
  const Tree = { type: 'object', properties: { children: { type: 'array', items: reference } } };
  const fields = withDescendants(fieldFrom(reference, { Tree }));
  expect(fields.map(({ id, shownAt }) => [id, shownAt])).toEqual([
    ['request', undefined],
    ['request/children', undefined],
    ['request/children/-', 'request'],
  ]);
});

test.each([
  [{ type: ['string', 'null'] }, 'string or null'],
  [
    { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
    'array of array of integer',
  ],
  [{ type: 'object', additionalProperties: { type: 'string' } }, 'map of string'],
  [{ oneOf: [{ type: 'string' }, { type: 'object' }] }, 'string or object (2 alternatives)'],
  [{}, 'any'],
] as const)('%j has a type in words', (schema, type) => {
  expect(fieldFrom(schema).type).toBe(type);
});

test('an alternative without a name is named after its type or its description', () => {
  const choice = (...oneOf: Schema[]) => fieldFrom({ oneOf }).parts;
  const string = { type: 'string' };
  expect(choice(string, { type: 'object' }).map(({ name }) => name)).toEqual([
    'as string',
    'as object',
  ]);
  const [any, latest] = choice({ ...string, description: 'Any `string`.' }, string);
  // Nothing is said twice.
  expect([any?.name, any?.description]).toEqual(['Any string', '']);
  expect(latest?.name).toBe('alternative 2');
});

test('a list in words', () => {
  const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
  expect(lists.map((list) => words(list, 'or'))).toEqual(['', 'a', 'a or b', 'a, b or c']);
});

test('a parameter has its own description, or else that of its schema', () => {
  const document: Document = { openapi: '3.1.1', paths: {} };
  const schema = { type: 'integer', description: 'A number.' };
  const described = (parameter: object) =>
    parameterField(document, { name: 'page', in: 'query', schema, ...parameter }).description;
  expect(described({ description: 'The page.' })).toBe('The page.');
  expect(described({})).toBe('A number.');
});
