import { expect, test } from '@jest/globals';
import { close } from '../../scripts/generate/closed.ts';
import type { Schema } from '../../scripts/generate/document.ts';
import { views } from '../../scripts/generate/views.ts';
import { withSchemas } from './fixture.ts';
import { load, validatorsOf } from './made.ts';
import { changesOf, verdictsOf } from './verdicts.ts';

const text: Schema = { type: 'string' };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Alternatives in each other, maps among them, references with siblings, and a schema in itself. */
const document = withSchemas({
  WidgetPatch: {
    type: 'object',
    required: ['a'],
    properties: { a: text, tree: ref('Tree'), free: {}, open: { type: 'object' } },
    allOf: [
      { type: 'object', properties: { b: { ...ref('Code'), maxLength: 2 } } },
      { oneOf: [ref('Left'), ref('Right'), { type: 'object', required: ['c', 'd'] }] },
    ],
  },
  Tree: {
    anyOf: [
      { type: 'string', format: 'date-time' },
      { type: 'array', uniqueItems: true, minItems: 1, maxItems: 2, items: ref('Tree') },
      { type: 'object', minProperties: 1, additionalProperties: ref('Code') },
      { type: 'object', required: ['tree'], properties: { tree: ref('Tree') } },
    ],
  },
  Code: { type: ['string', 'integer'], enum: ['a', 1, 'x'], minLength: 1 },
  Left: { type: 'object', required: ['c'], properties: { c: { const: 1 } } },
  Right: {
    ...ref('Wide'),
    required: ['d'],
    properties: { d: { type: 'number', exclusiveMinimum: 0, maximum: 2, multipleOf: 0.5 } },
  },
  Wide: { type: 'object', properties: { e: { type: 'boolean' }, f: { type: 'null' } } },
});

const VALUES = [
  {
    a: 'a',
    b: 'a',
    c: 1,
    tree: ['2026-11-21T21:58:00Z', { tree: { tree: ['2026-11-21T21:58:01Z'] } }],
  },
  { a: 'a', d: 1.5, e: true, f: null, tree: { x: 'a', y: 1 }, free: { x: [1] }, open: { x: 1 } },
];

test('validators and Ajv agree on what is valid', async () => {
  const both = views(document);
  const isValid = verdictsOf(close(both));
  const { patchWidget } = (await load(validatorsOf(both)['validators.ts'])) as {
    patchWidget: { request: (value: unknown) => readonly unknown[] };
  };
  const verdicts = { true: 0, false: 0 };
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'tree', 'other'];
  for (const value of VALUES) {
    expect([value, patchWidget.request(value)]).toEqual([value, []]);
    const changes = [...changesOf(value, names)];
    const judged = changes.map((changed) => patchWidget.request(changed).length === 0);
    for (const verdict of judged) verdicts[`${verdict}`]++;
    expect(changes.filter((changed, at) => isValid('WidgetPatch', changed) !== judged[at])).toEqual(
      [],
    );
  }
  expect(verdicts.true).toBeGreaterThan(50);
  expect(verdicts.false).toBeGreaterThan(50);
});
