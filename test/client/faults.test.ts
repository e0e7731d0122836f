import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { NorthflankError, type Client, type ClientOptions } from '../../src/index.ts';
import { clientOn, TestClock } from './clock.ts';
import { FaultServer, response, send, type Answer } from './fault-server.ts';
import { scenarios, truncatedGzip, type Scenario } from './scenarios.ts';
import { BODY, leaks, printed, TOKEN } from './secrets.ts';

const IDS = { projectId: 'default-project', serviceId: 'example-service' };
const RETRIES = { limit: 2, baseDelay: 4, maxDelay: 10, maxRetryAfter: 3000 };

const servers: FaultServer[] = [];
/** What the process printed, and what the hooks were told. */
let said: string[] = [];

afterEach(async () => {
  said = [];
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answer: Answer): Promise<FaultServer> {
  const server = await FaultServer.start(answer);
  servers.push(server);
  return server;
}

/** Takes down all that is printed, and by whatever way. */
function listen(): void {
  const write = (chunk: unknown) => {
    said.push(String(chunk));
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(write);
  jest.spyOn(process.stderr, 'write').mockImplementation(write);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    jest.spyOn(console, level).mockImplementation((...all) => said.push(all.map(printed).join()));
  }
}

function clientAt(baseUrl: string, clock: TestClock, options: Partial<ClientOptions> = {}): Client {
  const tell = (event: unknown) => said.push(printed(event));
  const hooks = { request: tell, response: tell, retry: tell, error: tell, difference: tell };
  return clientOn(clock, { token: TOKEN, baseUrl, hooks, retries: RETRIES, ...options });
}

const METHODS = {
  get: (client: Client) => client.getService(IDS),
  patch: (client: Client) => client.patchBuildService({ ...IDS, body: BODY }),
};

/** The name of the error that a call ends with, or "data". */
async function endOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'data';
  } catch (error) {
    said.push(printed(error));
    if (!(error instanceof NorthflankError)) throw error;
    return error.name;
  }
}

async function run(scenario: Scenario, method: keyof typeof METHODS): Promise<void> {
  const clock = new TestClock();
  const expire = () => {
    clock.expire();
  };
  const { stops, answer, waits = [0, 20] } = scenario;
  const server = await serve((socket, seen, count) => {
    answer(socket, seen, count);
    if (stops === 'headers') setTimeout(expire, 20);
  });
  const fetch: typeof globalThis.fetch = async (...args) => {
    const begun = await globalThis.fetch(...args);
    if (stops === 'body') setTimeout(expire, 20);
    return begun;
  };
  listen();
  const client = clientAt(server.url, clock, { fetch });
  const end = await endOf(METHODS[method](client));
  jest.restoreAllMocks();
  expect({ end, requests: server.requests.length }).toEqual(scenario[method]);
  expect(clock.waited).toBeGreaterThanOrEqual(waits[0]);
  expect(clock.waited).toBeLessThanOrEqual(waits[1]);
  expect(clock.pending).toBe(0);
  expect(leaks(`${said.join('\n')}${printed(client)}`)).toEqual([]);
  expect(await server.open()).toBe(0);
  expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(
    server.requests.map(() => `Bearer ${TOKEN}`),
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

describe.each(['get', 'patch'] as const)('%s', (method) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      await run(scenario, method);
      expect(scenario[method].requests).toBeGreaterThan(0);
    },
  );

  test('refused', async () => {
    const server = await serve(() => undefined);
    const { url } = server;
    await server.close();
    const retries: number[] = [];
    const client = clientAt(url, new TestClock(), {
      hooks: {
        retry: ({ delay }) => retries.push(delay),
        error: (event) => said.push(printed(event)),
      },
    });
    const error: unknown = await METHODS[method](client).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED', attempts: 3 });
    expect(error).toMatchObject({ status: undefined, rateLimit: undefined });
    expect(retries).toHaveLength(2);
    expect(leaks(`${printed(error)}${said.join('')}`)).toEqual([]);
  });

  test('gzip that is cut off', async () => {
    const server = await serve(truncatedGzip);
    expect(await endOf(METHODS[method](clientAt(server.url, new TestClock())))).toMatch(
      /^(?:BodyError|ConnectionError)$/,
    );
    expect(await server.open()).toBe(0);
  });

  test('a redirect to another origin', async () => {
    const other = await serve(send(response(200)));
    const server = await serve(send(response(307, { Location: `${other.url}/a` })));
    const client = clientAt(server.url, new TestClock());
    const error: unknown = await METHODS[method](client).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'OtherStatusError', status: 307 });
    expect(error).toMatchObject({ location: `${other.url}/a`, attempts: 1 });
    expect(server.requests).toHaveLength(1);
    expect(other.requests).toEqual([]);
  });

  const stops: [string, Answer][] = [
    ['before headers', () => undefined],
    ['during the body', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\na')],
    ['during the body of a failure', (socket) => socket.write('HTTP/1.1 404 No\r\n\r\na')],
    ['while it waits', send(response(429, { 'Retry-After': '40' }))],
  ];
  test.each(stops)('the caller aborts %s', async (_, answer) => {
    const clock = new TestClock();
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error(`because of ${TOKEN}`);
    const server = await serve((socket, seen, count) => {
      answer(socket, seen, count);
      setTimeout(() => {
        controller.abort(reason);
      }, 20);
    });
    const remove = jest.spyOn(signal, 'removeEventListener');
    const add = jest.spyOn(signal, 'addEventListener');
    const client = clientAt(server.url, clock, { retries: { maxRetryAfter: 60_000 } });
    const call =
      method === 'get'
        ? client.getService(IDS, { signal })
        : client.patchBuildService({ ...IDS, body: BODY }, { signal });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AbortError', attempts: 1 });
    expect((error as Error).cause).toBe(reason);
    expect(server.requests).toHaveLength(1);
    expect(leaks(printed(error))).toEqual([]);
    expect(add.mock.calls.length).toBe(remove.mock.calls.length);
    expect(await server.open()).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test('the caller has aborted before', async () => {
    const server = await serve(send(response(200)));
    const signal = AbortSignal.abort();
    const client = clientAt(server.url, new TestClock());
    const call =
      method === 'get'
        ? client.getService(IDS, { signal })
        : client.patchBuildService({ ...IDS, body: BODY }, { signal });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AbortError', attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test('the time of the whole call is over, also if an attempt would have more', async () => {
    const clock = new TestClock();
    const server = await serve(() => {
      clock.expire();
    });
    const client = clientAt(server.url, clock, { timeout: 20_000, attemptTimeout: 30_000 });
    const error: unknown = await METHODS[method](client).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'call', timeout: 20_000 });
    expect(error).toMatchObject({ attempts: 1 });
    expect(await server.open()).toBe(0);
  });

  test('a wait that would last longer than the call is not begun', async () => {
    const clock = new TestClock();
    const server = await serve(send(response(429, { 'Retry-After': '40' })));
    const retries = { maxRetryAfter: 60_000 };
    const client = clientAt(server.url, clock, { timeout: 20_000, retries });
    expect(await endOf(METHODS[method](client))).toBe('RateLimitError');
    expect(clock.waited).toBe(0);
  });
});
