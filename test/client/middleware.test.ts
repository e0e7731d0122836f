import { describe, expect, test } from '@jest/globals';
import * as validators from '../../generated/validators.ts';
import {
  createClient,
  type Middleware,
  type MiddlewareRequest,
  type NorthflankError,
} from '../../src/index.ts';
import { inTurn, response, send } from './fault-server.ts';
import { printed, TOKEN } from './secrets.ts';
import { failure, IDS, ok, serve, thrownBy } from './servers.ts';

test('it sees the request without the token, once around all attempts', async () => {
  const server = await serve(inTurn(send(response(503)), ok));
  const seen: MiddlewareRequest[] = [];
  const middleware: Middleware = async (request, next) => {
    seen.push(request);
    const whole = await next(request);
    expect(whole).toMatchObject({ status: 200, attempts: 2, data: { id: 'example-service' } });
    return whole;
  };
  const { signal } = new AbortController();
  const options = { baseUrl: server.url, headers: { 'X-A': '1' }, retries: { baseDelay: 1 } };
  const client = createClient({ token: TOKEN, middleware, ...options });
  await client.getService(IDS, { signal });
  expect(seen).toEqual([
    {
      operationId: 'getService',
      method: 'GET',
      path: '/v1/projects/default-project/services/example-service',
      query: expect.objectContaining({}),
      headers: { 'x-a': '1' },
      body: undefined,
      signal,
    },
  ]);
  expect(printed(seen)).not.toContain(TOKEN);
});

test('it can change headers, query and body, but neither method nor path', async () => {
  const server = await serve();
  const middleware: Middleware = (request, next) =>
    next({
      ...request,
      method: 'PUT',
      path: '/elsewhere',
      query: { dryRun: true },
      headers: { ...request.headers, 'X-Trace': '7' },
      body: { disabledCI: false },
    });
  const client = createClient({ token: 'a', baseUrl: server.url, middleware });
  await client.patchBuildService({ ...IDS, body: { disabledCI: true } });
  expect(server.requests).toMatchObject([
    {
      method: 'PATCH',
      target: '/v1/projects/default-project/services/build/example-service?dryRun=true',
      headers: { 'x-trace': '7', authorization: 'Bearer a' },
      body: '{"disabledCI":false}',
    },
  ]);
});

test('a request that it spoils is refused as any other', async () => {
  const server = await serve();
  const spoiling = (change: Partial<MiddlewareRequest>) =>
    failure(
      createClient({
        token: 'a',
        baseUrl: server.url,
        validators,
        middleware: (request, next) => next({ ...request, ...change }),
      }).patchBuildService({ ...IDS, body: {} }),
    );
  expect((await spoiling({ headers: { authorization: 'x' } })).message).toContain(
    'the client sets the header "authorization" itself',
  );
  expect((await spoiling({ body: { disabledCI: 5 } })).name).toBe('ValidationError');
  expect((await spoiling({ body: new Map() })).name).toBe('ArgumentError');
  expect(server.requests).toEqual([]);
});

test('the first is the outermost; each can answer itself, or change the response', async () => {
  const server = await serve();
  const order: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next) => {
      order.push(`${name} begins`);
      const whole = await next(request);
      order.push(`${name} ends`);
      return { ...whole, data: { ...(whole.data as object), by: name } };
    };
  const middleware = [named('first'), named('second')];
  const client = createClient({ token: 'a', baseUrl: server.url, middleware });
  expect(await client.getService(IDS)).toEqual({ id: 'example-service', by: 'first' });
  expect(order).toEqual(['first begins', 'second begins', 'second ends', 'first ends']);
  const cache = client.withOptions({
    middleware: () =>
      Promise.resolve({
        data: 'cached',
        body: undefined,
        status: 200,
        headers: new Headers(),
        response: Response.json({}),
        attempts: 0,
        rateLimit: undefined,
      }),
  });
  expect(await cache.getService(IDS)).toBe('cached');
  expect(server.requests).toHaveLength(1);
});

test('it can send the request again', async () => {
  const server = await serve(inTurn(send(response(404)), ok));
  const middleware: Middleware = async (request, next) => next(request).catch(() => next(request));
  const client = createClient({ token: 'a', baseUrl: server.url, middleware });
  expect(await client.getService(IDS)).toEqual({ id: 'example-service' });
});

describe('errors', () => {
  test.each<[string, Error]>([
    ['an error', new TypeError('mine')],
    ['anything', { my: 'own' } as unknown as Error],
  ])('%s of its own passes through unchanged, and is no event', async (_, mine) => {
    const events: unknown[] = [];
    const middleware: Middleware = () => Promise.reject(mine);
    const hooks = { error: (event: object) => events.push(event) };
    const client = createClient({ token: 'a', middleware, hooks });
    expect(await thrownBy(client.getService(IDS))).toBe(mine);
    expect(await thrownBy(client.getService(IDS).withResponse())).toBe(mine);
    expect(events).toEqual([]);
  });

  test('those of the client reach it, and the hook once', async () => {
    const server = await serve(send(response(404)));
    const errors: NorthflankError[] = [];
    const events: unknown[] = [];
    const middleware: Middleware = async (request, next) => {
      try {
        return await next(request);
      } catch (error) {
        errors.push(error as NorthflankError);
        throw error;
      }
    };
    const hooks = { error: ({ error }: { error: NorthflankError }) => events.push(error) };
    const client = createClient({ token: 'a', baseUrl: server.url, middleware, hooks });
    const error = await failure(client.getService(IDS));
    expect(errors).toEqual([error]);
    expect(events).toEqual([error]);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a Response of fetch', Response.json({ data: 1 })],
  ])('one that returns %s is told', async (_, returned) => {
    const middleware = (() => Promise.resolve(returned)) as Middleware;
    const client = createClient({ token: 'a', middleware });
    const error = await failure(client.getService(IDS));
    expect(error.message).toContain('middleware must return a response');
  });
});
