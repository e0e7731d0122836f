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
