import { describe, expect, jest, test } from '@jest/globals';
import { clientOf } from '../../src/methods.ts';
import { createClient, type ClientOptions } from '../../src/index.ts';
import { inTurn, json, response, send, type Answer } from './fault-server.ts';
import { failure, IDS, ok, serve } from './servers.ts';

describe('a call', () => {
  test('sends what the arguments say', async () => {
    const server = await serve();
    const client = createClient({ token: 'a-token', baseUrl: server.url });
    expect(await client.getService(IDS)).toEqual({ id: 'example-service' });
    await client.patchBuildService({ ...IDS, body: { disabledCI: true } });
    const [get, patch] = server.requests;
    expect(get).toMatchObject({
      method: 'GET',
      target: '/v1/projects/default-project/services/example-service',
      body: '',
    });
    expect(get?.headers).toMatchObject({
      authorization: 'Bearer a-token',
      accept: 'application/json',
      'user-agent': expect.stringMatching(/^northflank-openapi\/\d+\.\d+\.\d+$/),
    });
    expect(get?.headers).not.toHaveProperty('content-type');
    expect(patch).toMatchObject({
      method: 'PATCH',
      target: '/v1/projects/default-project/services/build/example-service',
      body: '{"disabledCI":true}',
      headers: { 'content-type': 'application/json' },
    });
  });

  test('is sent once, however often and in whatever form it is awaited, and if it is not', async () => {
    const server = await serve();
    const client = createClient({ token: 'a', baseUrl: server.url });
    const call = client.getService(IDS);
    const whole = await call.withResponse();
    expect(await call).toBe(whole.data);
    expect(whole).toMatchObject({ status: 200, attempts: 1, rateLimit: undefined });
    expect(whole.headers.get('content-type')).toBe('application/json');
    expect(call).toBeInstanceOf(Promise);
    expect(server.requests).toHaveLength(1);
    await new Promise((resolve) => {
      const hooks = { response: resolve };
      void createClient({ token: 'a', baseUrl: server.url, hooks }).getService(IDS);
    });
    expect(server.requests).toHaveLength(2);
  });

  test('takes the team form for the team of the client or its own', async () => {
    const server = await serve();
    const client = createClient({ token: 'a', baseUrl: server.url, teamId: 'team a' });
    await client.getService(IDS);
    await client.patchBuildService({ ...IDS, teamId: 'other', body: {} });
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v1/teams/team%20a/projects/default-project/services/example-service',
      '/v1/teams/other/projects/default-project/services/build/example-service',
    ]);
  });

  test('adds headers of the client and of the call, which has the last word', async () => {
    const server = await serve();
    const headers = { 'X-One': '1', 'X-Two': '1' };
    const client = createClient({ token: 'a', baseUrl: server.url, headers, userAgent: 'app/2' });
    await client.getService(IDS, { headers: { 'x-two': '2' } });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-one': '1', 'x-two': '2' });
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^app\/2 northflank-openapi\//);
  });

  test('does not name itself in a browser', async () => {
    const server = await serve();
    const navigator = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' };
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    try {
      await createClient({ token: 'a', baseUrl: server.url }).getService(IDS);
    } finally {
      if (before) Object.defineProperty(globalThis, 'navigator', before);
      else Reflect.deleteProperty(globalThis, 'navigator');
    }
    expect(server.requests[0]?.headers['user-agent']).not.toContain('northflank-openapi');
  });

  test.each<[string, Record<string, unknown>]>([
    ['it is missing', { projectId: 'a' }],
    ['it is empty', { projectId: 'a', serviceId: '' }],
    ['it is a step in the path', { projectId: 'a', serviceId: '..' }],
    ['it is no step in the path', { projectId: '.', serviceId: 'a' }],
    ['it is no Unicode', { projectId: 'a', serviceId: '\ud800' }],
    ['it is no text', { projectId: 'a', serviceId: { toString: () => 'b' } }],
    ['it is null', { projectId: 'a', serviceId: null }],
    ['it is a team without a name', { ...IDS, teamId: '' }],
  ])('is refused for a path parameter if %s', async (_, args) => {
    const server = await serve();
    const client = createClient({ token: 'a', baseUrl: server.url });
    const error = await failure(client.getService(args as typeof IDS));
    expect(error).toMatchObject({ name: 'ArgumentError', operationId: 'getService', attempts: 0 });
    expect(error.message).toMatch(/^getService: the path parameter "(?:service|project|team)Id" /);
    expect(server.requests).toEqual([]);
  });

  test.each<[unknown, unknown, RegExp]>([
    [
      { ...IDS, projectID: 'a' },
      undefined,
      /unknown argument "projectID"; it takes projectId, serviceId, teamId$/,
    ],
    [{ ...IDS, body: {} }, undefined, /unknown argument "body"/],
    ['a', undefined, /arguments must be an object/],
    [IDS, { timeOut: 1 }, /unknown option "timeOut"; it takes timeout, /],
    [IDS, { timeout: 0 }, /"timeout" must be a positive number/],
    [IDS, { timeout: 2 ** 31 }, /"timeout" must be/],
    [IDS, { attemptTimeout: NaN }, /"attemptTimeout" must be/],
    [IDS, { retries: -1 }, /"retries" must be an integer/],
    [IDS, { retries: { attempts: 1 } }, /unknown retries option "attempts"/],
    [IDS, { retries: { connection: 'all' } }, /"connection" must be "any"/],
    [IDS, { signal: 1 }, /"signal" must be an AbortSignal/],
    [IDS, { headers: { authorization: 'a' } }, /the client sets the header "authorization" itself/],
    [IDS, { headers: { 'X-A': 'a\nb' } }, /header "x-a" has an invalid name or value/],
    [IDS, { headers: { 'a b': 'a' } }, /header "a b" has an invalid name or value/],
    [IDS, { headers: { 'X-A': null } }, /header "x-a" has an invalid name or value/],
    [IDS, 5, /options must be an object/],
  ])('is refused for %j with %j', async (args, options, message) => {
    const server = await serve();
    const client = createClient({ token: 'a', baseUrl: server.url });
    const error = await failure(client.getService(args as typeof IDS, options as object));
    expect(error).toMatchObject({ name: 'ArgumentError', method: 'GET', attempts: 0 });
    expect(error.message).toMatch(message);
    expect(server.requests).toEqual([]);
  });

  test('is refused for a body that is missing or that JSON has no form for', async () => {
    const server = await serve();
    const client = createClient({ token: 'a', baseUrl: server.url });
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    for (const body of [undefined, () => 1, loop, { a: 1n }]) {
      const call = client.patchBuildService({ ...IDS, body: body as object });
      expect(await failure(call)).toMatchObject({ name: 'ArgumentError', attempts: 0 });
    }
    expect(server.requests).toEqual([]);
  });
});

describe('createClient', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['an unknown option', { token: 'a', baseURL: 'x' }, /unknown option "baseURL"; it takes /],
    ['an unknown hook', { token: 'a', hooks: { onError: () => 1 } }, /unknown hook "onError"/],
    ['no token', { token: undefined }, /"token" is missing/],
    ['a token with a line end', { token: 'abc\n' }, /visible ASCII/],
    ['a token of another kind', { token: 5 }, /"token" must be a non-empty string or a function/],
    ['an empty token', { token: '' }, /"token" must be a non-empty string or a function/],
    ['an empty URL', { token: 'a', baseUrl: '' }, /"baseUrl" must be a non-empty string/],
    ['a Map of options for fetch', { token: 'a', fetchOptions: new Map() }, /must be an object/],
    ['a list of operations', { token: 'a', operations: [] }, /"operations" must be an object/],
    [
      'statuses that are strings',
      { token: 'a', retries: { statuses: ['503'] } },
      /"statuses" must be a list of integers/,
    ],
    ['a URL that is none', { token: 'a', baseUrl: '/v1' }, /must be an absolute https URL/],
    ['a query', { token: 'a', baseUrl: 'https://a.example/?' }, /without .* query or fragment/],
    ['a fragment', { token: 'a', baseUrl: 'https://a.example/#a' }, /without .* query or fragment/],
    [
      'credentials',
      { token: 'a', baseUrl: 'https://u:pass-word@a.example' },
      /without credentials/,
    ],
    [
      'plain http',
      { token: 'a', baseUrl: 'http://api.northflank.com' },
      /must be an absolute https URL/,
    ],
    [
      'a false loopback',
      { token: 'a', baseUrl: 'http://127.0.0.1.example' },
      /must be an absolute https URL/,
    ],
    ['another scheme', { token: 'a', baseUrl: 'ftp://localhost' }, /must be an absolute https URL/],
    ['retries that are odd', { token: 'a', retries: 1.5 }, /"retries" must be/],
  ])('refuses %s', async (_, options, message) => {
    const error = await failure(() => createClient(options as unknown as ClientOptions));
    expect(error).toMatchObject({ name: 'ArgumentError', operationId: undefined, attempts: 0 });
    expect(error.message).toMatch(/^createClient: /);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('pass-word');
  });

  test.each(['http://localhost:1', 'http://a.localhost', 'http://127.9.9.9', 'http://[::1]:80/'])(
    'allows %s',
    (baseUrl) => {
      expect(() => createClient({ token: 'a', baseUrl })).not.toThrow();
    },
  );

  test.each(['', '/', '/gate/way', '/gate/way//'])('takes a path at the end: %j', async (path) => {
    const server = await serve();
    await createClient({ token: 'a', baseUrl: server.url + path }).getService(IDS);
    const prefix = path.replace(/\/+$/, '');
    expect(server.requests[0]?.target).toBe(
      `${prefix}/v1/projects/default-project/services/example-service`,
    );
  });

  test('makes a client that shows nothing of its options', () => {
    const client = createClient({ token: 'very-secret' });
    expect(JSON.stringify([client, Object.entries(client)])).not.toContain('very-secret');
  });
});

describe('tokens', () => {
  test('a function is asked for each attempt, and told what happened', async () => {
    const server = await serve(inTurn(send(response(503)), send(response(401)), ok));
    const asked: boolean[] = [];
    const token = jest.fn(({ refused, signal }: { refused: boolean; signal: AbortSignal }) => {
      asked.push(refused || signal.aborted);
      return Promise.resolve(`token-${String(asked.length)}`);
    });
    const retries = { limit: 1, baseDelay: 1 };
    await createClient({ token, baseUrl: server.url, retries }).getService(IDS);
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-3',
    ]);
    expect(asked).toEqual([false, false, true]);
  });

  test.each(['getService', 'patchBuildService'] as const)(
    'after 401 %s is repeated once, and that is no retry',
    async (id) => {
      const server = await serve(send(response(401)));
      const client = createClient({ token: () => 'a', baseUrl: server.url, retries: 0 });
      const error = await failure(
        client[id]({ ...IDS, ...(id === 'getService' ? {} : { body: {} }) } as never),
      );
      expect(error).toMatchObject({ name: 'UnauthorizedError', status: 401, attempts: 2 });
      expect(server.requests).toHaveLength(2);
    },
  );

  test.each<[string, () => string | Promise<string>]>([
    [
      'throws',
      () => {
        throw new Error('No key-chain-secret');
      },
    ],
    ['rejects', () => Promise.reject(new Error('No'))],
    ['gives nothing', () => undefined as unknown as string],
    ['gives a text that can stand in no header', () => 'secret-token\r\nX-A: b'],
    ['gives an empty text', () => ''],
  ])('a function that %s', async (_, token) => {
    const server = await serve();
    const error = await failure(createClient({ token, baseUrl: server.url }).getService(IDS));
    expect(error).toMatchObject({ name: 'TokenError', attempts: 0 });
    const { message } = error.cause as Error;
    // What the function itself has thrown may have secrets in it.
    const why = message.startsWith('No') ? '' : `: ${message}`;
    expect(error.message).toContain(`there is no token to send${why} (GET `);
    expect(
      `${error.message}${String(error.stack)}${String((error.cause as Error).stack)}`,
    ).not.toContain('secret-token');
    expect(server.requests).toEqual([]);
  });

  test('a function that never ends is ended by the time of the attempt, and nothing is sent', async () => {
    const server = await serve();
    let resolve: (token: string) => void = () => undefined;
    const token = () =>
      new Promise<string>((done) => {
        resolve = done;
      });
    const options = { token, baseUrl: server.url, attemptTimeout: 50, retries: 0 };
    const error = await failure(createClient(options).getService(IDS));
    expect(error).toMatchObject({
      name: 'TimeoutError',
      limit: 'attempt',
      timeout: 50,
      attempts: 0,
    });
    resolve('a');
    await new Promise((done) => setTimeout(done, 50));
    expect(server.requests).toEqual([]);
  });
});

describe('errors', () => {
  test('have what is known of the call', async () => {
    const limit = {
      'X-RateLimit-Limit': '1000',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': '3540',
    };
    const server = await serve(
      send(json(429, { error: { status: 429, message: 'Slow down' } }, limit)),
    );
    const client = createClient({ token: 'a', baseUrl: server.url });
    expect(client.rateLimit).toBeUndefined();
    const error = await failure(client.getService(IDS));
    expect(error).toMatchObject({
      name: 'RateLimitError',
      operationId: 'getService',
      method: 'GET',
      path: '/v1/projects/default-project/services/example-service',
      status: 429,
      attempts: 1,
      retryAfter: 3540,
      rateLimit: { limit: 1000, remaining: 0, reset: 3540, resetAt: expect.any(Date) },
      body: { error: { message: 'Slow down' } },
    });
    expect(error.message).toBe(
      'getService: 429 Slow down; try again in 3540 s ' +
        '(GET /v1/projects/default-project/services/example-service)',
    );
    expect(error.stack).toMatch(/^RateLimitError: getService: 429 Slow down/);
    expect(client.rateLimit).toEqual(error.rateLimit);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'RateLimitError',
      message: error.message,
    });
  });

  test('400 has the messages of each field', async () => {
    const details = {
      description: ['bad', 5],
      'ports.0': 'one',
      other: { a: 1 },
      value: ['must be a string'],
    };
    const error = { status: 400, message: 'No', id: 'nf-invalid-request-body', details };
    const server = await serve(send(json(400, { error })));
    const client = createClient({ token: 'a', baseUrl: server.url });
    expect(await failure(client.patchBuildService({ ...IDS, body: {} }))).toMatchObject({
      id: 'nf-invalid-request-body',
      fields: { description: ['bad'], 'ports.0': ['one'], value: ['must be a string'] },
    });
  });

  test('405 names the methods', async () => {
    const server = await serve(send(response(405, { Allow: 'GET, PUT' })));
    const client = createClient({ token: 'a', baseUrl: server.url });
    expect(await failure(client.getService(IDS))).toMatchObject({ allow: 'GET, PUT' });
  });

  test('a body that is no JSON is shown as text, and shortened', async () => {
    const page = `<p>${'a'.repeat(5000)}</p>`;
    const html = { 'Content-Type': 'text/html; charset=utf-8' };
    const server = await serve(
      inTurn(send(response(200, html, page)), send(response(404, html, page))),
    );
    const client = createClient({ token: 'a', baseUrl: server.url });
    const shown = page.slice(0, 2000);
    expect(await failure(client.getService(IDS))).toMatchObject({
      name: 'BodyError',
      status: 200,
      reason: 'media type',
      mediaType: 'text/html',
      text: shown,
    });
    expect(await failure(client.getService(IDS))).toMatchObject({ status: 404, body: shown });
  });

  test.each([
    ['a text', { 'Content-Type': 'text/plain' }, 'success', 'success'],
    ['a text by another type', { 'Content-Type': 'application/json' }, 'success', 'success'],
    ['a text in JSON', { 'Content-Type': 'application/json' }, '"success"', 'success'],
    ['an empty text', {}, '', ''],
  ])('%s is what an operation with a text resolves with', async (_, headers, body, data) => {
    const server = await serve(send(response(200, headers, body)));
    const table = { health: 'GET /v1/ text' };
    const { health } = clientOf(table, { token: 'a', baseUrl: server.url });
    expect(await health?.().withResponse()).toMatchObject({ data, body: data, status: 200 });
  });

  test('a plain text is what a request of any path resolves with; an HTML page is an error', async () => {
    const answer = (type: string) => send(response(200, { 'Content-Type': type }, 'success'));
    const server = await serve(inTurn(answer('text/plain'), answer('text/html')));
    const client = createClient({ token: 'a', baseUrl: server.url });
    expect(await client.request('GET', '/v1/')).toBe('success');
    expect(await failure(client.request('GET', '/v1/'))).toMatchObject({ name: 'BodyError' });
  });

  test('a secret where the text is cut off is masked first', async () => {
    const page = `${'a'.repeat(1996)}the-whole-token`;
    const server = await serve(send(response(404, {}, page)));
    const client = createClient({ token: 'the-whole-token', baseUrl: server.url });
    expect(await failure(client.getService(IDS))).toMatchObject({
      body: `${'a'.repeat(1996)}[mas`,
    });
  });

  test('a body of JSON that is long is shown as text too', async () => {
    const server = await serve(send(json(404, { a: 'b'.repeat(70_000) })));
    const client = createClient({ token: 'a', baseUrl: server.url });
    const error = await failure(client.getService(IDS));
    expect((error as { body?: unknown }).body).toHaveLength(2000);
  });

  test('a body without end at full speed is not read to its end', async () => {
    const block = Buffer.alloc(2 ** 20, 'a');
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), block, Buffer.from('\r\n')]);
    const server = await serve((socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      );
      const more = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    });
    const error = await failure(createClient({ token: 'a', baseUrl: server.url }).getService(IDS));
    expect(error).toMatchObject({ name: 'BodyError', reason: 'size' });
    expect(await server.open()).toBe(0);
  });

  test.each<[string, unknown]>([
    [
      'throws a text',
      () => {
        throw 'a text' as unknown as Error;
      },
    ],
    [
      'throws nothing',
      () => {
        throw undefined as unknown as Error;
      },
    ],
    ['rejects with what cannot be read', () => Promise.reject(Object.create(null) as Error)],
    ['gives nothing', () => undefined],
    ['gives no response', () => Promise.resolve({ status: 200 })],
  ])('a fetch that %s is a failed connection', async (_, fetch) => {
    const client = createClient({
      token: 'a',
      fetch: fetch as typeof globalThis.fetch,
      retries: 0,
    });
    expect(await failure(client.getService(IDS))).toMatchObject({
      name: 'ConnectionError',
      attempts: 1,
    });
  });

  test.each([
    ['takes too long', 'TimeoutError', { attemptTimeout: 20 }, undefined],
    ['is aborted', 'AbortError', {}, 20],
  ])('a body that never ends is let go when the call %s', async (_, name, options, abortAfter) => {
    const cancel = jest.fn<() => void>();
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      controller.enqueue(new TextEncoder().encode('{"data":'));
    };
    const fetch = () => Promise.resolve(new Response(new ReadableStream({ start, cancel })));
    const client = createClient({ token: 'a', fetch, retries: 0, ...options });
    const controller = new AbortController();
    if (abortAfter)
      setTimeout(() => {
        controller.abort();
      }, abortAfter);
    expect(await failure(client.getService(IDS, { signal: controller.signal }))).toMatchObject({
      name,
      status: 200,
    });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test('a failure while the body is read is told as such', async () => {
    const server = await serve((socket) => {
      const head = response(200, { 'Content-Type': 'application/json', 'Content-Length': '99' });
      socket.write(head);
      setTimeout(() => socket.destroy(), 20);
    });
    const client = createClient({ token: 'a', baseUrl: server.url, retries: 0 });
    const error = await failure(client.getService(IDS));
    expect(error).toMatchObject({ name: 'ConnectionError', reason: 'network', status: 200 });
    expect(error.message).toContain('getService: the response cannot be read: ');
  });

  test('the end of time while the body is read is told as such', async () => {
    const server = await serve((socket) => {
      socket.write(response(200, { 'Content-Type': 'application/json', 'Content-Length': '99' }));
    });
    const client = createClient({ token: 'a', baseUrl: server.url, timeout: 50 });
    const error = await failure(client.getService(IDS));
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'call', status: 200 });
    expect(error.message).toContain('getService: no complete response within 50 ms');
  });

  test('a fetch that does not heed its signal is not waited for, and its answer is let go', async () => {
    let answer: (response: Response) => void = () => undefined;
    const cancel = jest.fn<() => void>();
    const fetch = () =>
      new Promise<Response>((resolve) => {
        answer = resolve;
      });
    const told = jest.fn();
    const options = { fetch, retries: 0, attemptTimeout: 20, hooks: { response: told } };
    const client = createClient({ token: 'a', ...options });
    expect(await failure(client.getService(IDS))).toMatchObject({ name: 'TimeoutError' });
    const headers = { 'x-ratelimit-reset': '5' };
    answer(new Response(new ReadableStream({ cancel }), { headers }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cancel).toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
    expect(client.rateLimit).toBeUndefined();
  });

  test('a redirect that a browser hides', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      status: { value: 0 },
      ok: { value: false },
      type: { value: 'opaqueredirect' },
    });
    const client = createClient({ token: 'a', fetch: () => Promise.resolve(hidden) });
    expect(await failure(client.getService(IDS))).toMatchObject({
      name: 'OtherStatusError',
      status: 0,
    });
  });
});

describe('retries', () => {
  test('a call can say otherwise', async () => {
    const server = await serve(send(response(503)));
    const client = createClient({
      token: 'a',
      baseUrl: server.url,
      retries: { limit: 1, baseDelay: 1 },
    });
    expect(await failure(client.getService(IDS, { retries: 0 }))).toMatchObject({ attempts: 1 });
    expect(await failure(client.getService(IDS, { retries: { statuses: [] } }))).toMatchObject({
      attempts: 1,
    });
    const args = { ...IDS, body: {} };
    expect(await failure(client.patchBuildService(args))).toMatchObject({ attempts: 1 });
    const error = await failure(
      client.patchBuildService(args, { retries: { limit: 3, statuses: [503] } }),
    );
    expect(error).toMatchObject({ attempts: 4 });
    expect(error.message).toMatch(/, 4 attempts\)$/);
  });

  test('a PATCH is sent again after a broken connection if the call says so', async () => {
    const server = await serve(inTurn((socket) => socket.destroy(), ok));
    const client = createClient({ token: 'a', baseUrl: server.url });
    const retries = { connection: 'any', baseDelay: 1 } as const;
    const call = client.patchBuildService({ ...IDS, body: { disabledCI: true } }, { retries });
    expect((await call.withResponse()).attempts).toBe(2);
    expect(server.requests.map(({ body }) => body)).toEqual(Array(2).fill('{"disabledCI":true}'));
  });
});

describe('hooks', () => {
  test('are told of each step with its time, and can do no harm', async () => {
    const server = await serve(inTurn(send(response(503)), send(response(404))));
    const told: [string, Record<string, unknown>][] = [];
    const hook = (name: string, harm: () => unknown) => (event: object) => {
      told.push([name, { ...event }]);
      return harm();
    };
    const hooks = {
      request: hook('request', () => {
        throw new Error('harm');
      }),
      response: hook('response', () => Promise.reject(new Error('harm'))),
      retry: hook('retry', () => ({
        then: () => {
          throw new Error('harm');
        },
      })),
      error: hook('error', () => 1),
    };
    const client = createClient({
      token: 'a',
      baseUrl: server.url,
      hooks,
      retries: { baseDelay: 1 },
    });
    const error = await failure(client.getService(IDS));
    expect(told.map(([name, { attempts, status }]) => [name, attempts, status])).toEqual([
      ['request', 1, undefined],
      ['response', 1, 503],
      ['retry', 1, 503],
      ['request', 2, undefined],
      ['response', 2, 404],
      ['error', 2, 404],
    ]);
    expect(told[1]?.[1]).toMatchObject({ operationId: 'getService', duration: expect.any(Number) });
    expect(told[2]?.[1]).toMatchObject({
      error: { name: 'ServerError' },
      delay: expect.any(Number),
    });
    expect(told[5]?.[1]['error']).toBe(error);
    expect(told[5]?.[1]['duration']).toBeGreaterThan(0);
  });

  test('are told of arguments that are refused', async () => {
    const error = jest.fn();
    const client = createClient({ token: 'a', hooks: { error } });
    const thrown = await failure(client.getService({ ...IDS, serviceId: '' }));
    expect(error).toHaveBeenCalledWith(expect.objectContaining({ error: thrown, attempts: 0 }));
  });
});

describe('other operations than the spec has', () => {
  const table = {
    read: 'GET /things/{a}/{b}?sort&tags#x-trace body',
    list: 'GET /things body',
    remove: 'DELETE /things/{a}/{b}',
    maybe: 'POST? /things/{a}/{b} body?',
    teams: 'GET /v1/~/things/{id} data',
    ofTeam: 'GET /v1/teams/{teamId}/things data',
    byTeam: 'GET /v1/things?teamId data',
  };
  const ids = { a: 'x', b: 5 };
  async function made(answer?: Answer, options: Partial<ClientOptions> = {}) {
    const server = await serve(answer);
    const client = clientOf(table, { token: 'a', baseUrl: server.url, ...options });
    const call = (id: string, args?: unknown) =>
      (client[id] ?? (() => Promise.reject(new Error(id))))(args);
    return { server, call };
  }

  test('parameters in the query and in headers', async () => {
    const { server, call } = await made();
    await call('read', { ...ids, sort: 'a b', tags: ['x', 'y&z'], 'x-trace': 7 });
    expect(server.requests[0]?.target).toBe('/things/x/5?sort=a%20b&tags=x&tags=y%26z');
    expect(server.requests[0]?.headers['x-trace']).toBe('7');
    await call('read', { ...ids, sort: undefined });
    expect(server.requests[1]?.target).toBe('/things/x/5');
    expect(await failure(call('read', { ...ids, sort: '\ud800' }))).toMatchObject({
      name: 'ArgumentError',
      cause: { name: 'URIError' },
    });
  });

  test('none at all', async () => {
    const { call } = await made(send(json(200, [1])));
    expect(await call('list')).toEqual([1]);
  });

  test('a path without a team, which the team of the client leaves as it is', async () => {
    const { server, call } = await made(ok, { teamId: 'a' });
    await call('list');
    expect(server.requests[0]?.target).toBe('/things');
    expect((await failure(call('list', { teamId: 'b' }))).message).toContain(
      'list: unknown argument "teamId"; it takes none',
    );
  });

  test('a path for teams, of the client or of the call', async () => {
    const { server, call } = await made(ok, { teamId: 'a' });
    await call('teams', { id: 'x' });
    await call('teams', { id: 'x', teamId: 'b' });
    await call('teams', { id: 'y' });
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v1/teams/a/things/x',
      '/v1/teams/b/things/x',
      '/v1/teams/a/things/y',
    ]);
    expect((await failure(call('teams', { id: 'x', '~': 'c' }))).message).toContain(
      'teams: unknown argument "~"; it takes id, teamId',
    );
  });

  test('teamId as a parameter like any other, whatever the team of the client', async () => {
    const { server, call } = await made(ok, { teamId: 'a' });
    await call('ofTeam', { teamId: 'b' });
    await call('byTeam', { teamId: 'b' });
    await call('byTeam');
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v1/teams/b/things',
      '/v1/things?teamId=b',
      '/v1/things',
    ]);
    expect((await failure(call('ofTeam'))).message).toContain(
      'the path parameter "teamId" is missing',
    );
  });

  test('a whole body, an optional one, and none', async () => {
    const { server, call } = await made(inTurn(ok, send(response(204)), send(response(204)), ok));
    expect(await call('read', ids)).toEqual({ data: { id: 'example-service' } });
    expect(await call('remove', ids)).toBeUndefined();
    expect(await call('maybe', ids)).toBeUndefined();
    expect(server.requests[2]).toMatchObject({ method: 'POST', body: '' });
    expect(await call('maybe', { ...ids, body: { a: 1 } })).toEqual({
      data: { id: 'example-service' },
    });
    expect(server.requests[3]).toMatchObject({ body: '{"a":1}' });
  });
});
