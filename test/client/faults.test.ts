import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createClient, NorthflankError, type Client, type ClientOptions } from '../../src/index.ts';
import { FaultServer, pause, response, send, type Answer } from './fault-server.ts';
import { scenarios, truncatedGzip, type Scenario } from './scenarios.ts';
import { BODY, leaks, printed, TOKEN } from './secrets.ts';

const IDS = { projectId: 'default-project', serviceId: 'example-service' };
const QUICK: Omit<ClientOptions, 'token'> = {
  timeout: 5000,
  attemptTimeout: 300,
  retries: { limit: 2, baseDelay: 4, maxDelay: 10, maxRetryAfter: 3000 },
};

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

function clientOf(baseUrl: string, options: Partial<ClientOptions> = {}): Client {
  const tell = (event: unknown) => said.push(printed(event));
  const hooks = { request: tell, response: tell, retry: tell, error: tell, difference: tell };
  return createClient({ token: TOKEN, baseUrl, hooks, ...QUICK, ...options });
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

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

/** How many timers there are once those of other parties, as the runtime's pool, are gone. */
async function timersLeft(before: number): Promise<number> {
  for (let wait = 0; wait < 50 && timers() > before; wait += 1) await pause(10);
  return timers();
}

async function run(scenario: Scenario, method: keyof typeof METHODS): Promise<void> {
  const before = timers();
  const server = await serve(scenario.answer);
  listen();
  const attemptTimeout = (scenario.within ?? 0) > 5000 ? 5000 : 300;
  const client = clientOf(server.url, { attemptTimeout });
  const start = performance.now();
  const end = await endOf(METHODS[method](client));
  const duration = performance.now() - start;
  jest.restoreAllMocks();
  const expected = scenario[method];
  expect({ end, requests: server.requests.length }).toEqual(expected);
  expect(duration).toBeLessThan(scenario.within ?? 1000);
  expect(duration).toBeGreaterThanOrEqual(scenario.after ?? 0);
  expect(leaks(`${said.join('\n')}${printed(client)}`)).toEqual([]);
  expect(await server.open()).toBe(0);
  expect(await timersLeft(before)).toBeLessThanOrEqual(before);
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
    const client = clientOf(url, {
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
    expect(await endOf(METHODS[method](clientOf(server.url)))).toMatch(
      /^(?:BodyError|ConnectionError)$/,
    );
    expect(await server.open()).toBe(0);
  });

  test('a redirect to another origin', async () => {
    const other = await serve(send(response(200)));
    const server = await serve(send(response(307, { Location: `${other.url}/a` })));
    const error: unknown = await METHODS[method](clientOf(server.url)).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'OtherStatusError', status: 307 });
    expect(error).toMatchObject({ location: `${other.url}/a`, attempts: 1 });
    expect(server.requests).toHaveLength(1);
    expect(other.requests).toEqual([]);
  });

  const stops: [string, Answer, number][] = [
    ['before headers', () => undefined, 1],
    ['during the body', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\na'), 1],
    ['during the body of a failure', (socket) => socket.write('HTTP/1.1 404 No\r\n\r\na'), 1],
    ['while it waits', send(response(429, { 'Retry-After': '2' })), 1],
  ];
  test.each(stops)('the caller aborts %s', async (_, answer, requests) => {
    const before = timers();
    const server = await serve(answer);
    const controller = new AbortController();
    const { signal } = controller;
    const remove = jest.spyOn(signal, 'removeEventListener');
    const add = jest.spyOn(signal, 'addEventListener');
    const client = clientOf(server.url, { attemptTimeout: 4000 });
    const call =
      method === 'get'
        ? client.getService(IDS, { signal })
        : client.patchBuildService({ ...IDS, body: BODY }, { signal });
    const start = performance.now();
    setTimeout(() => {
      controller.abort(new Error(`because of ${TOKEN}`));
    }, 100);
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AbortError', attempts: 1 });
    expect((error as Error).cause).toMatchObject({ message: 'because of [masked]' });
    expect(performance.now() - start).toBeLessThan(300);
    expect(server.requests).toHaveLength(requests);
    expect(leaks(printed(error))).toEqual([]);
    expect(add.mock.calls.length).toBe(remove.mock.calls.length);
    expect(await server.open()).toBe(0);
    expect(await timersLeft(before)).toBeLessThanOrEqual(before);
  });

  test('the caller has aborted before', async () => {
    const server = await serve(send(response(200)));
    const signal = AbortSignal.abort();
    const client = clientOf(server.url);
    const call =
      method === 'get'
        ? client.getService(IDS, { signal })
        : client.patchBuildService({ ...IDS, body: BODY }, { signal });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AbortError', attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test('the time of the whole call is over, also if an attempt would have more', async () => {
    const server = await serve(() => undefined);
    const start = performance.now();
    const client = clientOf(server.url, { timeout: 200, attemptTimeout: 1000 });
    const error: unknown = await METHODS[method](client).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'call', timeout: 200, attempts: 1 });
    expect(performance.now() - start).toBeLessThan(500);
    expect(await server.open()).toBe(0);
  });

  test('a wait that would last longer than the call is not begun', async () => {
    const server = await serve(send(response(429, { 'Retry-After': '2' })));
    const start = performance.now();
    const client = clientOf(server.url, { timeout: 1000 });
    expect(await endOf(METHODS[method](client))).toBe('RateLimitError');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
