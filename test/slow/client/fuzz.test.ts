import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createClient, NorthflankError, type Client } from '../../../src/index.ts';
import { FaultServer, json } from '../../client/fault-server.ts';
import { BODY, leaks, printed, TOKEN } from '../../client/secrets.ts';

/** `npm run fuzz` asks for more, and for a seed of its own. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
const PARAMETERS = { numRuns: RUNS, seed: SEED, endOnFailure: RUNS > 1000 };
/** An attempt that hangs costs so many milliseconds; a call has two at most. */
const ATTEMPT = 60;
const TIMEOUT = 60_000 + RUNS * 3 * ATTEMPT;

/** What the server sends on the next request, and what it does then. */
interface Fault {
  readonly bytes: Buffer;
  readonly then: 'end' | 'reset' | 'hang' | 'keep';
}

let fault: Fault = { bytes: Buffer.alloc(0), then: 'end' };
let server: FaultServer;

beforeAll(async () => {
  server = await FaultServer.start((socket) => {
    const { bytes, then } = fault;
    if (then === 'end') socket.end(bytes);
    else if (then === 'reset') socket.write(bytes, () => socket.resetAndDestroy());
    else socket.write(bytes);
  });
});
afterAll(async () => {
  await server.close();
});

function clientOf(said: unknown[], attemptTimeout = ATTEMPT): Client {
  const tell = (event: unknown) => said.push(event);
  return createClient({
    token: TOKEN,
    baseUrl: server.url,
    attemptTimeout,
    timeout: 1000,
    retries: { limit: 1, baseDelay: 1, maxRetryAfter: 100 },
    hooks: { request: tell, response: tell, retry: tell, error: tell, difference: tell },
  });
}

const secret = fc.constantFrom(TOKEN, JSON.stringify(BODY), JSON.stringify({ password: TOKEN }));
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.json().map((text) => Buffer.from(text)) },
  { weight: 4, arbitrary: fc.json().map((text) => Buffer.from(`{"data":${text}}`)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.constant(Buffer.alloc(0)) },
  { weight: 2, arbitrary: secret.map((text) => Buffer.from(`{"error":{"message":${text}}}`)) },
  { weight: 1, arbitrary: secret.map((text) => Buffer.from(`<p>${text}</p>`)) },
);
const status = fc.oneof(
  { weight: 4, arbitrary: fc.constant('200') },
  { weight: 4, arbitrary: fc.integer({ min: 100, max: 999 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('204', '205', '304', '307', '401', '429', '503', '0', '20', '2000'),
  },
  { weight: 4, arbitrary: fc.constantFrom('400', '403', '404', '405', '409', '500', '502') },
  { weight: 1, arbitrary: fc.string() },
);
const odd = fc.string({ unit: 'binary' });
/** What may stand in a header; no server sends anything else, but for a broken one. */
const sane = odd.map((text) => text.replace(/[^\x20-\xff]|\x7f/g, ''));
const value = (...known: string[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...known) },
    { weight: 8, arbitrary: sane },
    { weight: 8, arbitrary: secret },
    { weight: 1, arbitrary: odd },
  );
/** Weighed so that most responses are sound: few are both without a length and with a false one. */
const HEADERS: readonly [name: string, weight: number, ...values: string[]][] = [
  ['Content-Type', 6, 'application/json', 'text/html', 'application/x+json', 'a/b;c'],
  ['Content-Length', 1, '0', '5', '99999999', '-1'],
  ['Transfer-Encoding', 1, 'chunked', 'gzip'],
  ['Content-Encoding', 2, 'gzip', 'br', 'deflate', 'identity'],
  ['Location', 4, '/', 'http://127.0.0.1:9/', '//a.example', 'http://'],
  ['Retry-After', 4, '0', '1', '-1', '86400', 'Sun, 06 Nov 1994 08:49:37 GMT'],
  ['X-RateLimit-Reset', 4, '0', '7', '1e9', '3540'],
];
const header = fc.oneof(
  ...HEADERS.map(([name, weight, ...known]) => ({
    weight,
    arbitrary: value(...known).map((text) => [name, text]),
  })),
  { weight: 2, arbitrary: fc.tuple(fc.stringMatching(/^[\w-]+$/), value('a')) },
);

/** A response, more or less, cut anywhere. */
const faults: fc.Arbitrary<Fault> = fc
  .record({
    status,
    headers: fc.array(header, { maxLength: 4 }),
    body: piece,
    typed: fc.boolean(),
    sized: fc.boolean(),
    cut: fc.oneof(
      fc.constant(1),
      fc.constant(1),
      fc.constant(1),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    then: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom('end', 'keep') },
      { weight: 6, arbitrary: fc.constant('reset') },
      { weight: 1, arbitrary: fc.constant('hang') },
    ),
  })
  .map(({ status, headers, body, typed, sized, cut, then }) => {
    const all = [
      ...(typed ? [['Content-Type', 'application/json']] : []),
      ...(sized ? [['Content-Length', String(body.length)]] : []),
      ...headers,
    ];
    const lines = all.map(([name = '', text = '']) => `${name}: ${text}\r\n`).join('');
    const whole = Buffer.concat([Buffer.from(`HTTP/1.1 ${status} \r\n${lines}\r\n`), body]);
    const bytes = whole.subarray(0, Math.ceil(whole.length * cut));
    // Without a length only the end of the connection says where the body ends.
    const kept = then === 'keep' && sized && cut === 1 && headers.length === 0;
    return { bytes, then: then === 'keep' && !kept ? 'end' : then };
  });

test(
  'any response gives a value or an error of ours, and no secret with it',
  async () => {
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(faults, fc.boolean(), async (next, get) => {
        fault = next;
        const said: unknown[] = [];
        const client = clientOf(said);
        const ids = { projectId: 'a', serviceId: 'b' };
        let end = 'data';
        try {
          await (get ? client.getService(ids) : client.patchBuildService({ ...ids, body: BODY }));
        } catch (error) {
          end = nameOf(error);
          said.push(error);
        }
        ends.set(end, (ends.get(end) ?? 0) + 1);
        expect(leaks(said.map(printed).join('\n'))).toEqual([]);
      }),
      PARAMETERS,
    );
    // Random responses that all ended alike would show nothing.
    expect(ends.size).toBeGreaterThan(5);
    if (RUNS > 1000) process.stdout.write(`${JSON.stringify(Object.fromEntries(ends))}\n`);
  },
  TIMEOUT,
);

test(
  'any path parameter arrives as one segment that decodes to the same, or is refused',
  async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '/', '%', '2', 'e', '\\', '?', '#', '\ud800', ' ') }),
      fc.string({ unit: 'grapheme' }),
      fc.webPath(),
    );
    const counts = { refused: 0, sent: 0 };
    fault = { bytes: json(200, { data: {} }, { Connection: 'keep-alive' }), then: 'keep' };
    const client = clientOf([], 1000);
    await fc.assert(
      fc.asyncProperty(text, text, fc.option(text), async (projectId, serviceId, team) => {
        server.requests.length = 0;
        const teamId = team ?? undefined;
        const given = [projectId, serviceId, ...(teamId === undefined ? [] : [teamId])];
        const bad = given.some((one) => ['', '.', '..'].includes(one) || !isUnicode(one));
        const call = client.getService({ projectId, serviceId, teamId });
        const end = await call.then(() => 'data', nameOf);
        expect(end).toBe(bad ? 'ArgumentError' : 'data');
        counts[bad ? 'refused' : 'sent'] += 1;
        const before = teamId === undefined ? [] : ['teams', teamId];
        const segments = ['', 'v1', ...before, 'projects', projectId, 'services', serviceId];
        expect(
          server.requests.map(({ target }) => target.split('/').map(decodeURIComponent)),
        ).toEqual(bad ? [] : [segments]);
      }),
      PARAMETERS,
    );
    expect(Math.min(counts.refused, counts.sent)).toBeGreaterThan(RUNS / 20);
    if (RUNS > 1000) process.stdout.write(`${JSON.stringify(counts)}\n`);
  },
  TIMEOUT,
);

function nameOf(error: unknown): string {
  if (error instanceof NorthflankError) return error.name;
  throw error;
}

function isUnicode(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
