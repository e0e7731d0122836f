import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Headers as UndiciHeaders } from 'undici';
import { Headers as NodeFetchHeaders } from 'node-fetch';
import { clientOf } from '../../../src/methods.ts';
import { createClient, type HeadersOption } from '../../../src/index.ts';
import { json, response, send } from '../fault-server.ts';
import { failure, IDS, serve } from '../servers.ts';

describe('headers', () => {
  test.each<[string, HeadersOption]>([
    ['a record', { 'X-A': '1', 'X-B': '2' }],
    ['Headers', new Headers({ 'X-A': '1', 'X-B': '2' })],
    ['Headers of undici', new UndiciHeaders({ 'X-A': '1', 'X-B': '2' })],
    ['Headers of node-fetch', new NodeFetchHeaders({ 'X-A': '1', 'X-B': '2' })],
    [
      'pairs',
      [
        ['X-A', '1'],
        ['X-B', '2'],
      ],
    ],
    ['a record with what is left out', { 'X-A': '1', 'X-B': '2', 'X-C': undefined }],
  ])('%s, of the client and of the call', async (_, headers) => {
    const server = await serve();
    const client = createClient({
      token: 'a',
      baseUrl: server.url,
      headers: { 'x-b': '1', 'x-d': '4' },
    });
    await client.getService(IDS, { headers });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-a': '1', 'x-b': '2', 'x-d': '4' });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-c');
    await createClient({ token: 'a', baseUrl: server.url, headers }).getService(IDS);
    expect(server.requests[1]?.headers).toMatchObject({ 'x-a': '1', 'x-b': '2' });
  });

  test('a name that is given twice has both values', async () => {
    const server = await serve();
    const pairs = [
      ['X-A', '1'],
      ['x-a', '2'],
    ] as const;
    await createClient({ token: 'a', baseUrl: server.url, headers: pairs }).getService(IDS);
    expect(server.requests[0]?.headers['x-a']).toBe('1, 2');
  });

  test.each<[string, unknown]>([
    ['a Map', new Map([['X-A', '1']])],
    ['a Set', new Set([['X-A', '1']])],
    ['a string', 'X-A: 1'],
    ['a promise', Promise.resolve({})],
    ['null', null],
    ['a list of strings', ['X-A: 1']],
    ['pairs of one', [['X-A']]],
  ])('%s is refused', async (_, given) => {
    const headers = given as HeadersOption;
    const error = await failure(() => createClient({ token: 'a', headers }));
    expect(error.message).toMatch(
      /^createClient: headers must be an object, an array of pairs or /,
    );
    expect(await failure(createClient({ token: 'a' }).getService(IDS, { headers }))).toMatchObject({
      name: 'ArgumentError',
    });
  });
});

describe('a body', () => {
  test.each<[string, unknown]>([
    ['a FormData', new FormData()],
    ['a Map', new Map([['a', 1]])],
    ['a Set', new Set([1])],
    ['a Promise', Promise.resolve({})],
    ['a URLSearchParams', new URLSearchParams('a=1')],
    ['a Uint8Array', new Uint8Array(3)],
    ['a Uint8Array', Buffer.from('a')],
    ['an ArrayBuffer', new ArrayBuffer(3)],
    ['an Error', new Error('a')],
    ['a Blob', new Blob(['a'])],
    ['a ReadableStream', new ReadableStream()],
    ['a Function', () => 1],
    ['a Symbol', Symbol('a')],
    ['NaN', NaN],
    ['-Infinity', -Infinity],
  ])('%s is refused, also in a field', async (kind, value) => {
    const server = await serve();
    const client = createClient({ token: 'a', baseUrl: server.url });
    for (const [body, where] of [
      [value, '"body"'],
      [{ a: [{ b: value }] }, '"b" in "body"'],
    ]) {
      const error = await failure(client.patchBuildService({ ...IDS, body: body as object }));
      expect(error).toMatchObject({ name: 'ArgumentError', attempts: 0 });
      expect(error.message).toContain(`${String(where)} must be plain JSON, not ${kind} (`);
    }
    expect(server.requests).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['an invalid date', new Date(NaN)],
    ['a list with undefined', ['a', undefined]],
    ['a list with a hole', Array(1)],
  ])('%s is refused, of which JSON makes null', async (_, value) => {
    const client = createClient({ token: 'a' });
    const error = await failure(client.patchBuildService({ ...IDS, body: { a: value } as object }));
    expect(error).toMatchObject({ name: 'ArgumentError', attempts: 0 });
    expect(error.message).toContain('"a" in "body" must be plain JSON, not ');
  });

  test('objects of classes and dates are what JSON makes of them', async () => {
    const server = await serve();
    class Settings {
      readonly disabledCI = true;
    }
    const body = { a: new Settings(), b: new Date(0), c: new URL('https://a.example'), d: null };
    const client = createClient({ token: 'a', baseUrl: server.url });
    await client.patchBuildService({ ...IDS, body: body as object });
    expect(server.requests[0]?.body).toBe(
      '{"a":{"disabledCI":true},"b":"1970-01-01T00:00:00.000Z","c":"https://a.example/","d":null}',
    );
  });
});

describe('the query', () => {
  const list = 'GET /things?sort&filter&tags data';

  test('names and values are encoded, in objects too', async () => {
    const server = await serve();
    const client = clientOf({ list }, { token: 'a', baseUrl: server.url });
    await client['list']?.({
      sort: 'a&b=c',
      filter: { 'x&y': '1&2', z: undefined },
      tags: ['p', 'q r'],
    });
    expect(server.requests[0]?.target).toBe(
      '/things?sort=a%26b%3Dc&filter[x%26y]=1%262&tags=p&tags=q%20r',
    );
  });

  test.each<[string, unknown]>([
    ['Date', new Date()],
    ['Map', new Map()],
    ['Promise', Promise.resolve(1)],
    ['Function', () => 1],
    ['NaN', NaN],
    ['Infinity', [Infinity]],
  ])('a %s is refused', async (kind, sort) => {
    const client = clientOf({ list }, { token: 'a' });
    const error = await failure(client['list']?.({ sort }) ?? Promise.resolve());
    expect(error.message).toMatch(new RegExp(`the query parameter "sort" can't be (a )?${kind} `));
  });
});

describe('what is put on Object.prototype is not taken', () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>;
  const names = new Set<string>();
  function pollute(name: string, value: unknown): void {
    names.add(name);
    polluted[name] = value;
  }
  afterEach(() => {
    for (const name of names) Reflect.deleteProperty(polluted, name);
    names.clear();
  });

  test.each<[string, unknown]>([
    ['baseUrl', 'https://evil.example'],
    ['teamId', 'evil'],
    ['fetch', () => Promise.reject(new Error('evil'))],
    ['headers', { 'x-evil': '1' }],
    ['fetchOptions', { method: 'PUT' }],
    ['hooks', { request: () => 1 }],
    ['request', () => 1],
    ['middleware', () => Promise.reject(new Error('evil'))],
    ['validators', { getService: {} }],
    ['userAgent', 'evil'],
    ['retries', 'evil'],
    ['timeout', 'evil'],
    ['limit', -1],
    ['signal', AbortSignal.abort()],
    ['serviceId', 'evil'],
    ['body', 'evil'],
    ['path', { projectId: 'evil' }],
    ['query', { evil: '1' }],
    ['evil', '1'],
    ['method', 'PUT'],
    ['redirect', 'follow'],
    ['envelope', 'evil'],
    ['cursor', 'evil'],
    ['shouldRetry', 'evil'],
  ])('%s', async (name, value) => {
    const server = await serve();
    pollute(name, value);
    const client = createClient({ token: 'a', baseUrl: server.url });
    const expected = '/v1/projects/default-project/services/example-service';
    await client.getService(IDS);
    await client.getService(IDS, {});
    await client.withOptions({}).getService(IDS);
    await client.request('GET', expected, {});
    expect(server.requests).toMatchObject(
      Array(4).fill({ method: 'GET', target: expected, body: '' }),
    );
    for (const { headers } of server.requests) expect(headers).not.toHaveProperty('x-evil');
    const partial = await failure(client.getService({ projectId: 'a' } as typeof IDS));
    expect(partial.message).toContain('the path parameter "serviceId" is missing');
  });

  test.each<[string, unknown]>([
    ['cursor', 'evil'],
    ['hasNextPage', true],
    ['pagination', { hasNextPage: true, cursor: 'evil' }],
  ])('%s, for a list that is iterated', async (name, value) => {
    const pages = [
      { data: { services: [] }, pagination: { hasNextPage: true, cursor: 'next' } },
      { data: { services: [] }, pagination: { count: 0 } },
    ];
    const server = await serve((socket, _, count) => socket.end(json(200, pages[count - 1])));
    pollute(name, value);
    const client = createClient({ token: 'a', baseUrl: server.url });
    for await (const service of client.listServices.all({ projectId: 'a' }))
      expect(service).toBe(0);
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v1/projects/a/services',
      '/v1/projects/a/services?cursor=next',
    ]);
  });

  test.each(['request', 'response'])('a hook named %s', async (name) => {
    const server = await serve();
    const calls: unknown[] = [];
    pollute(name, (event: unknown) => calls.push(event));
    await createClient({ token: 'a', baseUrl: server.url }).getService(IDS);
    expect(calls).toEqual([]);
  });

  test('what decides on retries', async () => {
    const server = await serve(send(response(404)));
    pollute('shouldRetry', () => true);
    pollute('statuses', [404]);
    const client = createClient({ token: 'a', baseUrl: server.url });
    expect(await failure(client.getService(IDS))).toMatchObject({ status: 404, attempts: 1 });
  });

  test('baseUrl, where none is given', async () => {
    const urls: string[] = [];
    pollute('baseUrl', 'https://evil.example');
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(Response.json({ data: {} }));
    };
    await createClient({ token: 'a', fetch }).getService(IDS);
    // The server that the spec names.
    const document = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as {
      readonly servers: readonly { readonly url: string }[];
    };
    expect(document.servers).toHaveLength(1);
    expect(urls[0]?.startsWith(`${String(document.servers[0]?.url)}/v1/`)).toBe(true);
  });
});
