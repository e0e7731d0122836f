import { expect, test } from '@jest/globals';
import { operations } from '../../scripts/spec/operations.ts';
import { sourceOf } from './tree.ts';

const GET = `paths:
  /things:
    get:
      operationId: getThing
      responses:
        '200':
          content:
            application/json:
              schema:
                $ref: things/schemas/Thing.yaml
`;

const fieldsOf = (files: Readonly<Record<string, string>>) =>
  operations(sourceOf(files)).flatMap(({ fields }) => fields);

test('a value knows its line, on either side of a reference', () => {
  const fields = fieldsOf({
    'openapi.yaml': GET,
    'things/schemas/Thing.yaml': 'type: object\nproperties:\n  size:\n    type: integer\n',
  });
  const file = 'openapi/things/schemas/Thing.yaml';
  expect(fields.map(({ place, schema }) => [place, schema.map((layer) => layer.place)])).toEqual([
    [
      'response/200',
      [
        { file: 'openapi/openapi.yaml', line: 9, column: 15 },
        { file, line: 1, column: 1 },
      ],
    ],
    ['response/200/size', [{ file, line: 3, column: 3 }]],
  ]);
});

test('a reference that leads nowhere is named where it stands', () => {
  expect(() => fieldsOf({ 'openapi.yaml': GET })).toThrow(
    'openapi/openapi.yaml:10:17 $ref leads to openapi/things/schemas/Thing.yaml, which does not exist.',
  );
});

test('a file that is not YAML is named with its line', () => {
  const files = { 'openapi.yaml': GET, 'things/schemas/Thing.yaml': 'type: [object\n' };
  expect(() => fieldsOf(files)).toThrow(
    /^openapi\/things\/schemas\/Thing\.yaml:\d+:\d+ This is not YAML/,
  );
});

test.each([
  ['through a property', 'type: object\nproperties:\n  inner:\n    $ref: ./Thing.yaml\n'],
  ['at once', '$ref: ./Thing.yaml\n'],
])('a schema that contains itself %s is refused', (_, thing) => {
  const files = { 'openapi.yaml': GET, 'things/schemas/Thing.yaml': thing };
  expect(() => fieldsOf(files)).toThrow(/^openapi\/.*:\d+:\d+ .*itself/);
});

test('a schema may contain itself where no page states it', () => {
  const fields = fieldsOf({
    'openapi.yaml': GET,
    'things/schemas/Thing.yaml':
      'type: object\nproperties:\n  inner: { $ref: ./Thing.yaml, x-documented: false }\n',
  });
  expect(fields.map(({ place }) => place)).toEqual(['response/200']);
});

test('a schema may stand twice in a body where it does not contain itself', () => {
  const fields = fieldsOf({
    'openapi.yaml': GET,
    'things/schemas/Thing.yaml':
      'type: object\nproperties:\n  a: { $ref: ./Size.yaml }\n  b: { $ref: ./Size.yaml }\n',
    'things/schemas/Size.yaml': 'type: object\nproperties:\n  unit: { type: string }\n',
  });
  expect(fields.map(({ place }) => place)).toEqual([
    'response/200',
    'response/200/a',
    'response/200/a/unit',
    'response/200/b',
    'response/200/b/unit',
  ]);
});
