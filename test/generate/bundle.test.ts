import { describe, expect, test } from '@jest/globals';
import { bundle, publish } from '../../scripts/generate/bundle.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { Faults } from '../../scripts/shared/fault.ts';
import type { Snapshot } from '../../scripts/spec/files.ts';
import { edited, withFile } from './tree.ts';

/** A spec that no linter has seen: its folders are named as nobody would. */
const SPEC: Snapshot = new Map(
  Object.entries({
    'redocly.yaml': 'telemetry: off\n',
    'openapi/openapi.yaml': `openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /z: { $ref: odd/z.yaml }
`,
    'openapi/odd/z.yaml': `get:
  operationId: getZ
  responses:
    '200':
      description: It.
      content:
        application/json:
          schema: { $ref: deep/Zebra.yaml }
          examples: { one: { externalValue: deep/zebra.json } }
`,
    'openapi/odd/deep/Zebra.yaml': `type: object
properties:
  'a/b~': { $ref: ../Apple.yaml }
  c:
    type: string
`,
    'openapi/odd/deep/zebra.json': '{ "a/b~":\n  "x" }',
    'openapi/odd/Apple.yaml': 'type: string\nx-documented: { kept: it }\n',
  }).map(([file, text]) => [file, Buffer.from(text)]),
);

test('one document with its components in order, provenance still in it', async () => {
  const { document } = await bundle(SPEC);
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Apple', 'Zebra']);
  expect(document.components?.schemas?.['Apple']?.['x-documented']).toEqual({ kept: 'it' });
});

describe('the place of a part of the bundle', () => {
  const get = ['paths', '/z', 'get'];
  const json = [...get, 'responses', '200', 'content', 'application/json'];
  test.each([
    ['a schema', ['components', 'schemas', 'Zebra'], 'openapi/odd/deep/Zebra.yaml', 1, 1],
    [
      'a keyword of a schema',
      ['components', 'schemas', 'Zebra', 'properties', 'c', 'type'],
      ...(['openapi/odd/deep/Zebra.yaml', 5, 5] as const),
    ],
    [
      'a property that is a reference',
      ['components', 'schemas', 'Zebra', 'properties', 'a/b~'],
      ...(['openapi/odd/deep/Zebra.yaml', 3, 3] as const),
    ],
    ['a path', ['paths', '/z'], 'openapi/openapi.yaml', 4, 3],
    ['an operation', get, 'openapi/odd/z.yaml', 1, 1],
    ['its operationId', [...get, 'operationId'], 'openapi/odd/z.yaml', 2, 3],
    ['a media type', json, 'openapi/odd/z.yaml', 7, 9],
    [
      'a value of an example file',
      [...json, 'examples', 'one', 'value', 'a/b~'],
      ...(['openapi/odd/deep/zebra.json', 1, 3] as const),
    ],
    ['what is not there', [...get, 'summary'], 'openapi/odd/z.yaml', 1, 1],
  ])('%s', async (_, pointer, file, line, column) => {
    const { places } = await bundle(SPEC);
    expect(places.of(pointer)).toEqual({ file, line, column });
  });
});

describe('faults', () => {
  test('a reference to nothing names file, line and column', async () => {
    const spec = edited(SPEC, 'openapi/odd/deep/Zebra.yaml', 'Apple.yaml', 'Pear.yaml');
    const error: unknown = await bundle(spec).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Faults);
    expect(String(error)).toMatch(/openapi\/odd\/deep\/Zebra.yaml:3:\d+ .*Pear/);
  });

  test('two components of one name', async () => {
    const zebra = 'properties:\n  a: { $ref: ../other/Zebra.yaml }\n';
    const spec = withFile(SPEC, 'openapi/odd/deep/Zebra.yaml', zebra);
    await expect(
      bundle(withFile(spec, 'openapi/odd/other/Zebra.yaml', 'type: string\n')),
    ).rejects.toThrow(/Zebra/);
  });
});

describe('what is published', () => {
  const source = {
    openapi: '3.1.1',
    info: { title: 'T' },
    paths: {
      '/a': {
        get: {
          requestBody: { required: true, 'x-documented': { required: null } },
          responses: {
            '404': { 'x-documented': false, 'x-why': 'seen', 'x-source': 'there' },
          },
        },
      },
    },
    components: {
      schemas: {
        A: {
          type: 'object',
          'x-sensitive': true,
          'x-required-permission': 'p',
          properties: {
            'x-why': { type: 'string', pattern: 'a', 'x-quadratic-pattern': 'short' },
            'x-sensitive': { type: 'string', 'x-sensitive': false },
            properties: { properties: { 'x-source': { type: 'string', 'x-source': 's' } } },
          },
        },
      },
      examples: { 'x-source': { value: { 'x-documented': 1 } } },
    },
  } as unknown as Document;

  test('lacks provenance, and keeps all else', () => {
    const { paths, components } = publish(source);
    expect(paths['/a']).toEqual({
      get: { requestBody: { required: true }, responses: { '404': {} } },
    });
    expect(components?.schemas?.['A']).toEqual({
      type: 'object',
      'x-sensitive': true,
      'x-required-permission': 'p',
      properties: {
        'x-why': { type: 'string', pattern: 'a' },
        'x-sensitive': { type: 'string' },
        properties: { properties: { 'x-source': { type: 'string' } } },
      },
    });
    expect(components?.examples).toEqual({ 'x-source': { value: { 'x-documented': 1 } } });
  });

  test('says what made it, right after its version', () => {
    const published = publish(source);
    expect(Object.keys(published).slice(0, 3)).toEqual(['openapi', 'x-generated', 'info']);
    expect(source).not.toHaveProperty('x-generated');
  });
});
