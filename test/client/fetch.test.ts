import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import nodeFetch3 from 'node-fetch';
import * as undici from 'undici';
import { createClient, type Fetch, type FetchInit } from '../../src/index.ts';
import { inTurn, json, response, send } from './fault-server.ts';
import { failure, IDS, ok, serve } from './servers.ts';

const require = createRequire(import.meta.url);
const nodeFetch2 = require('node-fetch2') as typeof nodeFetch3;
const DATA = { data: { id: 'example-service' } };

describe.each<[string, Fetch]>([
  ['the runtime’s', fetch],
  ['that of undici', undici.fetch],
  ['node-fetch 3', nodeFetch3],
  ['node-fetch 2', nodeFetch2],
])('fetch can be %s', (_, fetch) => {
  test('data, errors, redirects and bodies', async () => {
    const server = await serve(
      inTurn(
        send(response(307, { Location: '/elsewhere', 'X-Request-Id': 'a' }, 'moved')),
        send(json(200, DATA, { 'X-Request-Id': 'b' })),
        send(json(404, { error: { status: 404, message: 'Gone' } }, { 'X-Request-Id': 'c' })),
        send(
          response(200, { 'Content-Type': 'application/json' }, Buffer.from('"\xe9"', 'latin1')),
        ),
        send(json(200, '')),
      ),
    );
    const client = createClient({ token: 'a-token', baseUrl: server.url, fetch });
    const call = client.patchBuildService({ ...IDS, body: { disabledCI: true } });
    const whole = await call.withResponse();
    expect(whole).toMatchObject({ data: DATA.data, body: DATA, status: 200, attempts: 1 });
    expect(whole.headers.get('x-request-id')).toBe('b');
    expect(whole.response).toMatchObject({ url: `${server.url}/elsewhere` });
    for (const { headers, body } of server.requests) {
      expect(headers['authorization']).toBe('Bearer a-token');
      expect(headers['content-type']).toBe('application/json');
      expect(body).toBe('{"disabledCI":true}');
    }
    const error = await failure(client.getService(IDS));
    expect(error).toMatchObject({ name: 'NotFoundError', requestId: 'c' });
    expect(error.message).toContain('404 Gone');
    expect(error.headers?.get('x-request-id')).toBe('c');
    expect(await failure(client.getService(IDS))).toMatchObject({ reason: 'encoding' });
    expect(await failure(client.getService(IDS))).toMatchObject({ reason: 'empty' });
    expect(await server.open()).toBe(0);
  });

  test('an end by the caller', async () => {
    const server = await serve(() => undefined);
    const controller = new AbortController();
    const client = createClient({ token: 'a', baseUrl: server.url, fetch, retries: 0 });
    const call = client.getService(IDS, { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 30);
    expect(await failure(call)).toMatchObject({ name: 'AbortError', attempts: 1 });
    expect(await server.open()).toBe(0);
  });

  test('a refused connection', async () => {
    const server = await serve();
    const { url: baseUrl } = server;
    await server.close();
    const client = createClient({ token: 'a', baseUrl, fetch });
    const options = { retries: { limit: 1, baseDelay: 1 } };
    expect(await failure(client.patchBuildService({ ...IDS, body: {} }, options))).toMatchObject({
      name: 'ConnectionError',
      reason: 'refused',
      code: 'ECONNREFUSED',
      attempts: 2,
    });
  });
});

/** Responses as polyfills and mocks have them: without a stream of the web. */
const text = JSON.stringify(DATA);
const parts = {
  ok: true,
  status: 200,
  headers: new Headers({ 'content-type': 'application/json' }),
};
test.each<[string, object]>([
  ['has text() alone, as whatwg-fetch in React Native', { text: () => Promise.resolve(text) }],
  [
    'has an arrayBuffer() that fails where there is text()',
    {
      arrayBuffer: () =>
        Promise.reject(new Error('FileReader.readAsArrayBuffer is not implemented')),
      text: () => Promise.resolve(text),
    },
  ],
  ['has arrayBuffer() alone', { arrayBuffer: () => Promise.resolve(Buffer.from(text)) }],
  ['has json() alone', { json: () => Promise.resolve(DATA) }],
  ['has json() and no media type', { headers: new Map(), json: () => Promise.resolve(DATA) }],
  ['has a body that is no stream', { body: {}, text: () => Promise.resolve(text) }],
])('a response that %s is read', async (_, more) => {
  let calls = 0;
  const fetch: Fetch = () => {
    calls += 1;
    return Promise.resolve({ ...parts, ...more } as Awaited<ReturnType<Fetch>>);
  };
  const { data, body } = await createClient({ token: 'a', fetch }).getService(IDS).withResponse();
  expect(data).toEqual(DATA.data);
  expect(body).toEqual(DATA);
  expect(calls).toBe(1);
});

const locked = Response.json(DATA);
locked.body?.getReader();
const used = Response.json(DATA);
await used.text();
test.each<[string, object, string]>([
  ['has nothing to read it with', parts, 'fetch gave a response without text() or json()'],
  ['is locked', locked, 'fetch gave a response that was read already'],
  ['was read', used, 'fetch gave a response that was read already'],
  ['was read by text()', { ...parts, bodyUsed: true, text: () => '' }, 'that was read already'],
])('a response that %s is told as such, once, and never as empty', async (_, given, message) => {
  const fetch: Fetch = () => Promise.resolve(given as Awaited<ReturnType<Fetch>>);
  const error = await failure(createClient({ token: 'a', fetch }).getService(IDS));
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'program', attempts: 1 });
  expect(error.message).toContain(message);
});

test('what json() can’t read is no JSON, and no failed connection', async () => {
  const json = () => Promise.reject(new SyntaxError('Unexpected token'));
  const fetch: Fetch = () => Promise.resolve({ ...parts, json });
  const error = await failure(createClient({ token: 'a', fetch }).getService(IDS));
  expect(error).toMatchObject({ name: 'BodyError', reason: 'syntax', attempts: 1 });
});

test('a success without content needs no body to be read', async () => {
  const fetch: Fetch = () => Promise.resolve({ ...parts, status: 204 });
  const client = createClient({ token: 'a', fetch, retries: 0 });
  expect(await client.request('DELETE', '/v1/projects/a')).toBeUndefined();
});

test('fetch is called without a receiver, as browsers and workers demand', async () => {
  const receivers: unknown[] = [];
  const fetch = function (this: unknown) {
    receivers.push(this);
    return Promise.resolve(Response.json(DATA));
  };
  await createClient({ token: 'a', fetch }).getService(IDS);
  expect(receivers).toEqual([undefined]);
});

test('fetch gets plain headers and no inherited options', async () => {
  const inits: FetchInit[] = [];
  const fetch: Fetch = (_, init) => {
    inits.push(init);
    return Promise.resolve(Response.json(DATA));
  };
  await createClient({ token: 'a', fetch }).getService(IDS);
  expect(Object.getPrototypeOf(inits[0])).toBeNull();
  expect(inits[0]).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer a' } });
  expect(inits[0]).not.toHaveProperty('body');
});

test('options for fetch are those of the client and of the call', async () => {
  const inits: FetchInit[] = [];
  const fetch: Fetch = (_, init) => {
    inits.push(init);
    return Promise.resolve(Response.json(DATA));
  };
  const fetchOptions = { cache: 'no-store', next: { revalidate: 60 } };
  const client = createClient({ token: 'a', fetch, fetchOptions });
  await client.getService(IDS, { fetchOptions: { next: { tags: ['a'] }, keepalive: true } });
  await client.getService(IDS);
  expect(inits).toMatchObject([
    { cache: 'no-store', next: { tags: ['a'] }, keepalive: true, redirect: 'manual' },
    { cache: 'no-store', next: { revalidate: 60 } },
  ]);
  expect(inits[1]).not.toHaveProperty('keepalive');
  const error = await failure(client.getService(IDS, { fetchOptions: { method: 'PUT' } }));
  expect(error.message).toContain('"fetchOptions" must be an object without method, headers,');
});

test('a dispatcher of undici takes the requests', async () => {
  const server = await serve(ok);
  const dispatcher = new undici.ProxyAgent({ uri: server.url, proxyTunnel: false });
  const baseUrl = 'http://service.localhost:8080';
  const client = createClient({
    token: 'a',
    baseUrl,
    fetch: undici.fetch,
    fetchOptions: { dispatcher },
  });
  await client.getService(IDS);
  await dispatcher.close();
  expect(server.requests[0]?.target).toMatch(/^http:\/\/service\.localhost:8080\/v1\//);
});
