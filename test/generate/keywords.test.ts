import { expect, test } from '@jest/globals';
import { bundle, publish } from '../../scripts/generate/bundle.ts';
import { views } from '../../scripts/generate/views.ts';
import { lint } from '../../scripts/lint/index.ts';
import { snapshot } from '../../scripts/spec/files.ts';
import { withTree } from '../lint/fixture.ts';
import { Compiler } from './compiler.ts';
import { load, typesOf, validatorsOf } from './made.ts';

/** Keywords that the spec doesn't use, each once, at the head of the properties of `ThingPatch`. */
const properties = `properties:
  list:
    type: array
    description: Lengths in millimetres.
    uniqueItems: true
    items:
      type: number
      description: A length.
      exclusiveMinimum: 5
      exclusiveMaximum: 9
      multipleOf: 0.5
  map:
    type: object
    description: Marks by their names.
    minProperties: 1
    maxProperties: 2
    additionalProperties:
      type: string
      description: The mark itself.
      const: set
`;

interface Problem {
  readonly pointer: string;
  readonly rule: string;
}
type Validators = Record<string, { request: (value: unknown) => readonly Problem[] }>;

const file = 'openapi/things/schemas/ThingPatch.yaml';
const made = await withTree(
  [{ file, search: 'properties:\n', replace: properties }],
  async (root) => {
    const faults = (await lint(root)).map((fault) => fault.message);
    const { document } = await bundle(snapshot(root));
    const both = views(publish(document));
    return { faults, types: await typesOf(both), code: validatorsOf(both) };
  },
);

test('a schema with every keyword has no fault', () => {
  expect(made.faults).toEqual([]);
});

test('its types say what a type can say, and its comments the rest', () => {
  const compiler = new Compiler(made.types);
  const consumer = (value: string) =>
    compiler.check(`import type { ThingPatch } from './types.ts';
      const thing: ThingPatch = ${value};`);
  expect(consumer(`{ list: [6, 7.5], map: { a: 'set' } }`)).toEqual([]);
  expect(consumer(`{ map: { a: 'unset' } }`).join()).toMatch(/"unset"/);
  const text = made.types['types.ts'];
  for (const remark of [
    'No item twice',
    'ore than 5',
    'ess than 9',
    'multiple of 0.5',
    '1 to 2 entries',
  ]) {
    expect(text).toContain(remark);
  }
});

test('its validators refuse what each keyword refuses', async () => {
  const validators = (await load(made.code['validators.ts'])) as Validators;
  const rules = (value: unknown) =>
    validators['patchThing']?.request(value).map(({ rule }) => rule);
  expect(rules({ list: [6, 7.5], map: { a: 'set' } })).toEqual([]);
  expect(rules({ list: [6, 6] })).toEqual(['uniqueItems']);
  expect(rules({ list: [5] })).toEqual(['exclusiveMinimum']);
  expect(rules({ list: [9] })).toEqual(['exclusiveMaximum']);
  expect(rules({ list: [6.2] })).toEqual(['multipleOf']);
  expect(rules({ map: {} })).toEqual(['minProperties']);
  expect(rules({ map: { a: 'set', b: 'set', c: 'set' } })).toEqual(['maxProperties']);
  expect(rules({ map: { a: 'unset' } })).toEqual(['const']);
});
