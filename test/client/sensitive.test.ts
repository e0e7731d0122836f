import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OperationId } from '../../generated/operations.ts';
import { jsonOf } from '../../scripts/generate/bodies.ts';
import {
  operationsOf,
  resolve,
  type Carrier,
  type Document,
  type Schema,
} from '../../scripts/generate/document.ts';
import { BadRequestError, createClient } from '../../src/index.ts';
import { FaultServer, json } from './fault-server.ts';
import { ARGUMENT, leaks, printed } from './secrets.ts';

const SPEC = new URL('../../generated/openapi.json', import.meta.url);
const document = JSON.parse(await readFile(SPEC, 'utf8')) as Document;

/** A part of a body that has a secret under a sensitive field, and nothing else. */
interface Planted {
  readonly place: string;
  readonly value: unknown;
}

/** For each sensitive field under a schema, a value that has a secret there. */
function planted(given: Schema, above: readonly Schema[] = []): Planted[] {
  const schema = resolve(document, given);
  if (above.includes(schema)) return [];
  if (given['x-sensitive'] === true || schema['x-sensitive'] === true) {
    return [{ place: '', value: secret(schema) }];
  }
  const within = (part: Schema, step: string, wrap: (value: unknown) => unknown) =>
    planted(part, [...above, schema]).map(({ place, value }) => ({
      place: `${step}${place}`,
      value: wrap(value),
    }));
  const { properties = {}, items, additionalProperties } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, property]) =>
      within(property, `/${name}`, (value) => ({ [name]: value })),
    ),
    ...(items ? within(items, '[]', (value) => [value]) : []),
    ...(typeof additionalProperties === 'object'
      ? within(additionalProperties, '/*', (value) => ({ key: value }))
      : []),
    ...(['anyOf', 'oneOf', 'allOf'] as const).flatMap((keyword) =>
      (schema[keyword] ?? []).flatMap((part) => within(part, '', (value) => value)),
    ),
  ];
}

/** A value of a sensitive field: the secret itself, or an object or array of secrets. */
function secret(given: Schema): unknown {
  const schema = resolve(document, given);
  const { properties = {}, items, additionalProperties } = schema;
  if (typeof additionalProperties === 'object') return { KEY: secret(additionalProperties) };
  if (items) return [secret(items)];
  const fields = Object.entries(properties);
  if (fields.length === 0) return ARGUMENT;
  return Object.fromEntries(fields.map(([name, property]) => [name, secret(property)]));
}

const cases = operationsOf(document).flatMap(({ id, object, parameters }) => {
  const carrier: Carrier | undefined = object.requestBody && resolve(document, object.requestBody);
  const schema = carrier && jsonOf(carrier)?.schema;
  const required = parameters.filter((parameter) => parameter.required === true);
  const args = Object.fromEntries(required.map(({ name = '' }) => [name, `example-${name}`]));
  const unique = new Map((schema ? planted(schema) : []).map((part) => [part.place, part]));
  return [...unique.values()].map(({ place, value }) => ({ id, place, args, body: value }));
});

let server: FaultServer;
beforeAll(async () => {
  server = await FaultServer.start((socket, { body }) => {
    const details = { field: [ARGUMENT, body], body: JSON.parse(body) as unknown };
    const error = { status: 400, message: `Not ${ARGUMENT} in ${body}`, id: 'nf-any', details };
    socket.end(json(400, { error }));
  });
});
afterAll(() => server.close());

test.each(cases)('a 400 that echoes $place of $id is masked', async ({ id, args, body }) => {
  const client = createClient({ token: 'any-token', baseUrl: server.url });
  const method = client[id as OperationId] as (args: object) => Promise<unknown>;
  const error: unknown = await method({ ...args, body }).catch((thrown: unknown) => thrown);
  expect(server.requests.at(-1)?.body).toBe(JSON.stringify(body));
  expect(error).toBeInstanceOf(BadRequestError);
  expect(leaks(printed(error))).toEqual([]);
  expect(String(error)).toContain('[masked]');
});
