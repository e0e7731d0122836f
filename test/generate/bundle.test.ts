import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bundle, publish } from '../../scripts/generate/bundle.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { Fault, Faults } from '../../scripts/shared/fault.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  write('redocly.yaml', 'telemetry: off\n');
  write('openapi/openapi.yaml', SPEC);
  write('openapi/schemas/Zebra.yaml', 'type: object\nproperties:\n  a: { $ref: ./Apple.yaml }\n');
  write('openapi/schemas/Apple.yaml', 'type: string\nx-documented: { kept: it }\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const SPEC = `openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /z:
    get:
      operationId: getZ
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: { $ref: schemas/Zebra.yaml }
`;

test('one document with its components in order, provenance still in it', async () => {
  const document = await bundle(root);
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Apple', 'Zebra']);
  expect(document.components?.schemas?.['Apple']?.['x-documented']).toEqual({ kept: 'it' });
  expect(JSON.stringify(document)).not.toContain(root);
});

describe('faults', () => {
  async function faults(): Promise<Faults> {
    const error: unknown = await bundle(root).catch((thrown: unknown) => thrown);
    if (!(error instanceof Faults)) throw error;
    return error;
  }

  test('a reference to nothing names file, line and column', async () => {
    write('openapi/schemas/Zebra.yaml', 'type: object\nproperties:\n  a: { $ref: ./Pear.yaml }\n');
    const [fault] = (await faults()).faults;
    expect(fault).toBeInstanceOf(Fault);
    expect(fault?.place).toMatchObject({ file: 'openapi/schemas/Zebra.yaml', line: 3 });
    expect(fault?.message).toMatch(/^openapi\/schemas\/Zebra.yaml:3:\d+ .*Pear/);
  });

  test('two components of one name', async () => {
    write('openapi/schemas/Zebra.yaml', 'properties:\n  a: { $ref: ../other/Zebra.yaml }\n');
    write('openapi/other/Zebra.yaml', 'type: string\n');
    expect((await faults()).message).toMatch(/Zebra/);
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
