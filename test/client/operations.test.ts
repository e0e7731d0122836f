import { describe, expect, test } from '@jest/globals';
import { createClient as createFull } from '../../src/index.ts';
import { clientOf } from '../../src/methods.ts';
import { createClient, getService } from '../../src/operations.ts';
import * as all from '../../src/operations.ts';
import { operations } from '../../generated/operations.ts';
import { json, send } from './fault-server.ts';
import { failure, IDS, serve } from './servers.ts';

test('each operation is exported by its name, and nothing else but createClient', () => {
  expect({ ...all }).toEqual({ ...operations, createClient });
});

describe.each([
  ['./operations', createClient],
  ['.', createFull],
])('createClient of %s with operations', (_, create) => {
  test('has methods for these alone', async () => {
    const server = await serve();
    const client = create({ token: 'a', baseUrl: server.url, operations: { getService } });
    const names = ['getService', 'rateLimit', 'request', 'withOptions'];
    expect(Object.keys(client).sort()).toEqual(names);
    expect(await client.getService(IDS)).toEqual({ id: 'example-service' });
    const derived = client.withOptions({ teamId: 'team' });
    expect(Object.keys(derived).sort()).toEqual(names);
    await derived.getService(IDS);
    expect(server.requests[1]?.target).toMatch(/^\/v1\/teams\/team\/projects\//);
  });

  test.each<[string, unknown]>([
    ['a function', { getService: () => 1 }],
    ['nothing', { getService: undefined }],
    ['a path alone', { getService: '/v1/things' }],
    ['another URL', { getService: 'GET https://evil.example/ data\n' }],
  ])('refuses %s in them', async (_, given) => {
    const error = await failure(() => create({ token: 'a', operations: given } as never));
    expect(error).toMatchObject({ name: 'ArgumentError' });
    expect(error.message).toBe(
      'createClient: "operations" must have operations of northflank-openapi/operations',
    );
  });
});

test('createClient of ./operations needs some', async () => {
  expect((await failure(() => createClient({ token: 'a' } as never))).message).toBe(
    'createClient: the option "operations" is missing',
  );
});

describe('a call resolves', () => {
  const whole = { data: { id: 'a' }, links: { self: 'b' } };
  test.each<[string, string, unknown, unknown]>([
    ['with data, whatever stands beside it', 'GET /things data', whole, whole.data],
    ['with a whole body, also if it happens to have data', 'GET /things body', whole, whole],
    ['with an empty body', 'GET /things body', {}, {}],
  ])('%s', async (_, list, body, data) => {
    const server = await serve(send(json(200, body)));
    const { list: call } = clientOf({ list }, { token: 'a', baseUrl: server.url });
    expect(await call?.().withResponse()).toMatchObject({ data, body });
    expect(await call?.()).toEqual(data);
  });

  test('with an error if the required data is missing', async () => {
    const server = await serve(send(json(200, { links: {} })));
    const client = createFull({ token: 'a', baseUrl: server.url });
    expect(await failure(client.getService(IDS))).toMatchObject({ name: 'UnexpectedBodyError' });
  });
});
