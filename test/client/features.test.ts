import { describe, expect, test } from '@jest/globals';
import { createClient, type CallOptions, type RequestArguments } from '../../src/index.ts';
import { inTurn, json, response, send } from './fault-server.ts';
import { leaks, printed, TOKEN } from './secrets.ts';
import { failure, IDS, ok, serve, thrownBy } from './servers.ts';

describe('request', () => {
  test('sends any method to any path, and resolves with the whole body', async () => {
    const server = await serve(inTurn(ok, ok, send(response(204))));
    const client = createClient({ token: 'a', baseUrl: `${server.url}/gateway`, teamId: 'team' });
    const whole = await client
      .request('GET', '/v1/projects/{projectId}/things', {
        path: { projectId: 'a/b' },
        query: { per_page: 10, tags: ['x', 'y'] },
      })
      .withResponse();
    expect(whole.data).toEqual({ data: { id: 'example-service' } });
    expect(whole).toMatchObject({ status: 200, attempts: 1, body: whole.data });
    await client.request('POST', '/v1/things', { body: { a: 1 } }, { headers: { 'X-A': '1' } });
    expect(await client.request('DELETE', '/v1/things/1')).toBeUndefined();
    expect(server.requests).toMatchObject([
      {
        method: 'GET',
        target: '/gateway/v1/projects/a%2Fb/things?per_page=10&tags=x&tags=y',
        headers: { authorization: 'Bearer a' },
        body: '',
      },
      {
        method: 'POST',
        target: '/gateway/v1/things',
        headers: { 'content-type': 'application/json', 'x-a': '1' },
        body: '{"a":1}',
      },
      { method: 'DELETE', target: '/gateway/v1/things/1' },
    ]);
  });

  test('has the same retries, errors and masking', async () => {
    const server = await serve((socket, { headers }) =>
      socket.end(json(503, { error: { message: headers['authorization'] } })),
    );
    const events: unknown[] = [];
    const hooks = { error: (event: object) => events.push(event) };
    const retries = { limit: 1, baseDelay: 1 };
    const client = createClient({ token: TOKEN, baseUrl: server.url, retries, hooks });
    const error = await failure(client.request('GET', '/v1/things'));
    expect(error).toMatchObject({
      name: 'ServerError',
      operationId: undefined,
      method: 'GET',
      path: '/v1/things',
      attempts: 2,
    });
    expect(error.message).toBe('request: 503 Bearer [masked] (GET /v1/things, 2 attempts)');
    expect(error.stack).toContain('features.test.ts');
    expect(events).toHaveLength(1);
    expect(leaks(printed([error, events]))).toEqual([]);
    expect(await failure(client.request('POST', '/v1/things'))).toMatchObject({ attempts: 1 });
  });

  test.each<[string, string, RequestArguments, string]>([
    ['get', '/a', {}, 'the method must be in capitals'],
    ['', '/a', {}, 'the method must be in capitals'],
    ['GET', 'v1', {}, 'the path must begin with one slash'],
    ['GET', '//evil.example', {}, 'the path must begin with one slash'],
    ['GET', '/\\evil.example', {}, 'the path must begin with one slash'],
    ['GET', '@evil.example', {}, 'the path must begin with one slash'],
    ['GET', 'https://evil.example', {}, 'the path must begin with one slash'],
    ['GET', '/a?b=c', {}, 'have no query'],
    ['GET', '/a#b', {}, 'have no query'],
    ['GET', '/a/../b', {}, 'have no query, "." or ".."'],
    ['GET', '/a/%2E./b', {}, 'have no query, "." or ".."'],
    ['GET', '/a/.', {}, 'have no query, "." or ".."'],
    ['GET', '/a/\t../b', {}, 'or control character'],
    ['GET', '/a/.\n./b', {}, 'or control character'],
    ['GET', '/\r/evil.example', {}, 'or control character'],
    ['GET', '/a/{b', { path: { b: 'c' } }, 'the path must begin with one slash'],
    ['GET', '/a/b}', {}, 'the path must begin with one slash'],
    ['GET', '/a/{}', {}, 'the path must begin with one slash'],
    ['GET', '/a/{b}', {}, 'the path parameter "b" is missing'],
    ['GET', '/a/{b}', { path: { b: NaN } }, 'the path parameter "b" must be a string'],
    ['GET', '/a/{b}', { path: { b: 'c', d: 'e' } }, 'unknown path parameter "d"; it takes b'],
    ['GET', '/a', [] as RequestArguments, 'arguments must be an object'],
    ['GET', '/a', new Map() as RequestArguments, 'arguments must be an object'],
    ['GET', '/a/{b}', { path: { b: '..' } }, 'the path parameter "b" is empty, "." or ".."'],
    [
      'GET',
      '/a',
      { headers: {} } as RequestArguments,
      'unknown argument "headers"; it takes path, query, body',
    ],
    ['GET', '/a', { query: 'a=b' } as unknown as RequestArguments, '"query" must be an object'],
  ])('%s %s with %j is refused', async (method, path, args, message) => {
    const error = await failure(createClient({ token: 'a' }).request(method, path, args));
    expect(error).toMatchObject({ name: 'ArgumentError', attempts: 0 });
    expect(error.message).toContain(message);
  });
});

describe('withOptions', () => {
  test('is a client with other options and the same state', async () => {
    const server = await serve(send(json(200, { data: {} }, { 'X-RateLimit-Limit': '1000' })));
    const other = await serve();
    const client = createClient({
      token: 'a',
      baseUrl: server.url,
      teamId: 'team',
      headers: { 'X-A': '1', 'X-B': '1' },
      userAgent: 'app/1',
    });
    const derived = client.withOptions({ headers: { 'x-b': '2' }, retries: 0 });
    await derived.getService(IDS);
    expect(server.requests[0]).toMatchObject({
      target: '/v1/teams/team/projects/default-project/services/example-service',
      headers: { 'x-a': '1', 'x-b': '2', authorization: 'Bearer a' },
    });
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^app\/1 /);
    expect(client.rateLimit).toMatchObject({ limit: 1000 });
    expect(derived.rateLimit).toBe(client.rateLimit);
    await client.withOptions({ token: 'b', baseUrl: other.url, teamId: undefined }).getService(IDS);
    expect(other.requests[0]?.headers).toMatchObject({ authorization: 'Bearer b', 'x-b': '1' });
    await client.getService(IDS);
    expect(server.requests[1]?.headers).toMatchObject({ authorization: 'Bearer a', 'x-b': '1' });
  });

  test('shares the refresh of a token', async () => {
    const server = await serve((socket, { headers }) =>
      socket.end(
        headers['authorization'] === 'Bearer new' ? json(200, { data: {} }) : response(401),
      ),
    );
    let refreshes = 0;
    const token = ({ refused }: { refused: boolean }) => {
      if (refused) refreshes += 1;
      return refused ? 'new' : 'old';
    };
    const client = createClient({ token, baseUrl: server.url });
    await Promise.all([
      client.getService(IDS),
      client.withOptions({ timeout: 9000 }).getService(IDS),
    ]);
    expect(refreshes).toBe(1);
  });

  test('refuses what createClient does', async () => {
    const client = createClient({ token: 'a' });
    const error = await failure(() => client.withOptions({ timeOut: 1 } as object));
    expect(error.message).toMatch(/^withOptions: unknown option "timeOut"; it takes timeout, /);
    expect((await failure(() => client.withOptions({ token: 'a b' }))).message).toContain(
      'a token must',
    );
  });
});

describe('retries', () => {
  test('shouldRetry decides, also on what is not repeated otherwise', async () => {
    const server = await serve(inTurn(send(response(503)), ok));
    const client = createClient({ token: 'a', baseUrl: server.url, retries: { baseDelay: 1 } });
    const asked: unknown[] = [];
    const options: CallOptions = {
      retries: {
        shouldRetry: (error, isRepeated) => {
          asked.push([error.status, isRepeated]);
          return true;
        },
      },
    };
    await client.patchBuildService({ ...IDS, body: {} }, options);
    expect(asked).toEqual([[503, false]]);
    expect(server.requests).toHaveLength(2);
  });

  test('a shouldRetry that throws is told', async () => {
    const server = await serve(send(response(503)));
    const cause = new Error('no');
    const retries = {
      shouldRetry: () => {
        throw cause;
      },
    };
    const error = await thrownBy(
      createClient({ token: 'a', baseUrl: server.url, retries }).getService(IDS),
    );
    expect(error).toMatchObject({ name: 'ArgumentError', cause });
    expect(String(error)).toContain('retries.shouldRetry has thrown');
  });

  test('each further attempt has its number in a header, except in browsers', async () => {
    const server = await serve(send(response(503)));
    const client = createClient({ token: 'a', baseUrl: server.url, retries: { baseDelay: 1 } });
    await failure(client.getService(IDS));
    const counts = () => server.requests.map(({ headers }) => headers['x-retry-count']);
    expect(counts()).toEqual([undefined, '1', '2']);
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    const navigator = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' };
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    try {
      await failure(client.getService(IDS));
    } finally {
      if (before) Object.defineProperty(globalThis, 'navigator', before);
      else Reflect.deleteProperty(globalThis, 'navigator');
    }
    expect(counts().slice(3)).toEqual([undefined, undefined, undefined]);
  });
});
