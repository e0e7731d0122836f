import { describe, expect, test } from '@jest/globals';
import type { Schema } from '../../scripts/generate/document.ts';
import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { withSchemas } from './fixture.ts';
import { load, typesOf, validatorsOf } from './made.ts';

/** A schema, values that it allows and values that it refuses. */
interface Case {
  readonly schema: Schema;
  readonly allowed: readonly unknown[];
  readonly refused: readonly unknown[];
}

const Base: Schema = {
  type: 'object',
  properties: { name: { type: ['string', 'null'] }, size: { type: 'number' } },
};
const Middle: Schema = {
  allOf: [
    { $ref: '#/components/schemas/Base' },
    { type: 'object', properties: { kind: { type: 'string' } } },
  ],
};
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: 'string' };

const cases: Readonly<Record<string, Case>> = {
  'null as a type, but not in the enum': {
    schema: { type: ['string', 'null'], enum: ['a', 'b'] },
    allowed: ['a', 'b'],
    refused: [null, 'c'],
  },
  'null as a type and in the enum': {
    schema: { type: ['string', 'null'], enum: ['a', null] },
    allowed: ['a', null],
    refused: ['b'],
  },
  'null as a type of items, but not in their enum': {
    schema: { type: ['array', 'null'], items: { type: ['integer', 'null'], enum: [1, 2] } },
    allowed: [null, [], [1, 2]],
    refused: [[null], [3]],
  },
  'null as a type, but in no alternative': {
    schema: { type: ['object', 'null'], anyOf: [ref('FromGit'), ref('FromImage')] },
    allowed: [{ git: '' }, { image: '' }],
    refused: [null, {}],
  },
  'null as a type, but in no part': {
    schema: { type: ['object', 'null'], allOf: [ref('Base')] },
    allowed: [{}, { name: null }],
    refused: [null],
  },
  'null as the only value': {
    schema: { type: ['string', 'null'], const: null },
    allowed: [null],
    refused: ['a'],
  },
  'a required name that another part has': {
    schema: {
      allOf: [
        ref('Base'),
        { type: 'object', required: ['name', 'own'], properties: { own: text } },
      ],
    },
    allowed: [
      { name: 'a', own: 'b' },
      { name: null, own: 'b', size: 1 },
    ],
    refused: [{ own: 'b' }, { name: 'a' }, { name: 1, own: 'b' }],
  },
  'a required name that a part of a part has': {
    schema: {
      allOf: [ref('Middle'), { type: 'object', required: ['name', 'kind'], properties: {} }],
    },
    allowed: [{ name: 'a', kind: 'b' }],
    refused: [{ name: 'a' }, { kind: 'b' }, { name: 1, kind: 'b' }],
  },
  'a required name beside the part that has it': {
    schema: { type: 'object', required: ['name'], allOf: [ref('Base')] },
    allowed: [{ name: 'a' }],
    refused: [{}, { size: 1 }],
  },
  'a required name that one alternative has': {
    schema: {
      allOf: [
        { anyOf: [ref('Base'), ref('FromGit')] },
        { type: 'object', required: ['size'], properties: {} },
      ],
    },
    allowed: [{ size: 1 }, { size: 1, git: '' }],
    refused: [{}, { git: '' }, { size: '' }],
  },
  'alternatives that only require': {
    schema: {
      type: 'object',
      properties: { a: text, b: { type: 'number' } },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    allowed: [{ a: '' }, { b: 1 }, { a: '', b: 1 }],
    refused: [{}, { c: 1 }, { a: 1 }],
  },
};

type Check = (value: unknown) => readonly unknown[];

describe.each(Object.entries(cases))('%s', (_, { schema, allowed, refused }) => {
  const document = views(
    withSchemas({
      Base,
      Middle,
      WidgetPatch: { type: 'object', required: ['it'], properties: { it: schema } },
    }),
  );

  test('the types allow and refuse what the schema does', async () => {
    const compiler = new Compiler(await typesOf(document));
    expect(compiler.errors('types.ts')).toEqual([]);
    expect(compiler.errors('paths.ts')).toEqual([]);
    const errors = (value: unknown) =>
      compiler.check(`import type { WidgetPatch } from './types.ts';
const patch: WidgetPatch = { it: ${JSON.stringify(value)} };`);
    expect(allowed.filter((value) => errors(value).length > 0)).toEqual([]);
    expect(refused.filter((value) => errors(value).length === 0)).toEqual([]);
  });

  test('so do the validators', async () => {
    const { patchWidget } = (await load(validatorsOf(document)['validators.ts'])) as {
      readonly patchWidget: { readonly request: Check };
    };
    const problems = (it: unknown) => patchWidget.request({ it });
    expect(allowed.filter((value) => problems(value).length > 0)).toEqual([]);
    expect(refused.filter((value) => problems(value).length === 0)).toEqual([]);
  });
});
