import { expect, test } from '@jest/globals';
import type { Document, Schema } from '../../../scripts/generate/document.ts';
import { smallest } from '../../../scripts/site/model/samples/smallest.ts';

const $ref = '#/components/schemas/Node';

function documentWith(Node: Schema): Document {
  return { openapi: '3.1.0', paths: {}, components: { schemas: { Node } } };
}

test('a schema that contains itself in a list it requires has an end', () => {
  const document = documentWith({
    type: 'object',
    required: ['name', 'children'],
    properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref } } },
  });
  expect(smallest(document, { $ref }, undefined)).toEqual({ name: 'example', children: [] });
});

test('the same schema can stand twice beside itself', () => {
  const document = documentWith({
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' } },
  });
  const pair: Schema = {
    type: 'object',
    required: ['from', 'to'],
    properties: { from: { $ref }, to: { type: 'array', items: { $ref } } },
  };
  expect(smallest(document, pair, undefined)).toEqual({
    from: { name: 'example' },
    to: [{ name: 'example' }],
  });
});

test('an object that requires nothing has what the example has, and never an empty map', () => {
  const text = { type: 'string' };
  const schema: Schema = {
    type: 'object',
    required: ['billing'],
    properties: {
      billing: {
        type: 'object',
        properties: { old: { ...text, deprecated: true }, plan: text, other: text },
      },
    },
  };
  const variables: Schema = {
    type: 'object',
    properties: { variables: { type: 'object', additionalProperties: text } },
  };
  const document = documentWith({});
  expect(smallest(document, schema, { billing: { old: 'a', plan: 'b', other: 'c' } })).toEqual({
    billing: { plan: 'b' },
  });
  expect(smallest(document, schema, undefined)).toEqual({ billing: {} });
  expect(smallest(document, variables, { variables: { ONE: '1', TWO: '2' } })).toEqual({
    variables: { ONE: '1' },
  });
});
