import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { operations } from '../../scripts/spec/operations.ts';
import { Source } from '../../scripts/spec/source.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-'));
  await mkdir(path.join(root, 'openapi/schemas'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function spec(files: Readonly<Record<string, string>>): Promise<Source> {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(root, 'openapi', name), text);
  }
  return new Source(root);
}

const GET = `paths:
  /things:
    get:
      operationId: getThing
      responses:
        '200':
          content:
            application/json:
              schema:
                $ref: schemas/Thing.yaml
`;

test('a value knows its line, on either side of a reference', async () => {
  const source = await spec({
    'openapi.yaml': GET,
    'schemas/Thing.yaml': 'type: object\nproperties:\n  size:\n    type: integer\n',
  });
  const [operation] = operations(source);
  const places = operation?.fields.map(({ place, schema }) => [
    place,
    schema.map((layer) => layer.place),
  ]);
  expect(places).toEqual([
    [
      'response/200',
      [
        { file: 'openapi/openapi.yaml', line: 9, column: 15 },
        { file: 'openapi/schemas/Thing.yaml', line: 1, column: 1 },
      ],
    ],
    ['response/200/size', [{ file: 'openapi/schemas/Thing.yaml', line: 3, column: 3 }]],
  ]);
});

test('a reference that leads nowhere is named where it stands', async () => {
  const source = await spec({ 'openapi.yaml': GET });
  expect(() => operations(source)).toThrow(
    'openapi/openapi.yaml:10:17 $ref leads to openapi/schemas/Thing.yaml, which does not exist.',
  );
});

test('a file that is not YAML is named with its line', async () => {
  const source = await spec({ 'openapi.yaml': GET, 'schemas/Thing.yaml': 'type: [object\n' });
  expect(() => operations(source)).toThrow(
    /^openapi\/schemas\/Thing\.yaml:\d+:\d+ This is not YAML/,
  );
});

test.each([
  ['through a property', 'type: object\nproperties:\n  inner:\n    $ref: ./Thing.yaml\n'],
  ['at once', '$ref: ./Thing.yaml\n'],
])('a schema that contains itself %s is refused', async (_, thing) => {
  const source = await spec({ 'openapi.yaml': GET, 'schemas/Thing.yaml': thing });
  expect(() => operations(source)).toThrow(/^openapi\/.*:\d+:\d+ .*itself/);
});
