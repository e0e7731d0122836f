import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AbortError,
  BodyError,
  ConnectionError,
  OtherStatusError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  type NorthflankError,
} from '../../../src/index.ts';
import { retryAfter } from '../../../src/exchange/retry-after.ts';
import { DEFAULTS, delayAfter } from '../../../src/exchange/retry.ts';

const status = (code: number, after?: number) => {
  const Class = code === 429 ? RateLimitError : code >= 500 ? ServerError : OtherStatusError;
  return new Class('', { status: code, retryAfter: after });
};
const lost = new ConnectionError('', { reason: 'network', code: 'ECONNRESET' });
const refused = new ConnectionError('', { reason: 'refused', code: 'ECONNREFUSED' });
const late = new TimeoutError('', { limit: 'attempt' });
const half = () => 0.5;

describe('delayAfter', () => {
  const GET: NorthflankError[] = [
    ...[408, 425, 429, 500, 502, 503, 504].map((code) => status(code)),
    lost,
    refused,
    late,
  ];
  const PATCH = GET.filter((error) => error.status === 429 || error === refused);
  const never: NorthflankError[] = [
    status(418),
    status(501),
    new UnauthorizedError('', { status: 401 }),
    new AbortError('', {}),
    new TimeoutError('', { limit: 'call' }),
    new BodyError('', { status: 200 }),
    new ConnectionError('', { reason: 'certificate', code: 'CERT_HAS_EXPIRED' }),
    new ConnectionError('', { reason: 'program' }),
  ];

  test.each(['GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'DELETE'])(
    'which failures %s repeats',
    (method) => {
      const repeated = method === 'GET' || method === 'HEAD' ? GET : PATCH;
      for (const error of [...GET, ...never]) {
        const delay = delayAfter(error, method, 0, DEFAULTS, half);
        expect([error, delay]).toEqual([error, repeated.includes(error) ? 250 : undefined]);
      }
    },
  );

  test('waits twice as long each time, up to a limit, and not for ever', () => {
    const settings = { ...DEFAULTS, limit: 7 };
    const delays = Array.from({ length: 8 }, (_, n) => delayAfter(lost, 'GET', n, settings, half));
    expect(delays).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000, undefined]);
  });

  test('waits as long as the response asks, and a bit, or not at all', () => {
    expect(delayAfter(status(429, 3), 'PATCH', 0, DEFAULTS, half)).toBe(3250);
    expect(delayAfter(status(503, 60), 'GET', 0, DEFAULTS, half)).toBe(60_250);
    expect(delayAfter(status(503, 60.1), 'GET', 0, DEFAULTS, half)).toBeUndefined();
    expect(delayAfter(status(503, Infinity), 'GET', 0, DEFAULTS, half)).toBeUndefined();
  });

  test('a call can say otherwise', () => {
    const says = (error: NorthflankError, more: object) =>
      delayAfter(error, 'PATCH', 0, { ...DEFAULTS, ...more }, half) !== undefined;
    expect(says(status(503), { statuses: [503] })).toBe(true);
    expect(says(status(429), { statuses: [503] })).toBe(false);
    expect(says(lost, { connection: 'any' })).toBe(true);
    expect(says(late, { connection: 'any' })).toBe(true);
    expect(says(refused, { connection: 'none' })).toBe(false);
  });

  test('is never negative, nor beyond its limits', () => {
    const whole = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        whole(2000),
        whole(9999),
        whole(9999),
        whole(9999),
        fc.option(fc.double({ min: 0, noNaN: true })),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (retried, baseDelay, maxDelay, maxRetryAfter, after, random) => {
          const settings = { limit: 3000, baseDelay, maxDelay, maxRetryAfter };
          const error = status(429, after ?? undefined);
          const delay = delayAfter(error, 'GET', retried, settings, () => random) ?? 0;
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay).toBeLessThanOrEqual(Math.max(maxDelay, maxRetryAfter + baseDelay));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('retryAfter', () => {
  const NOW = Date.parse('2026-11-21T00:00:00Z');
  const after = (text: string, code = 429, reset?: number) =>
    retryAfter(code, new Headers({ 'retry-after': text }), reset, NOW);

  test.each<[string, number | undefined]>([
    ['0', 0],
    [' 120 ', 120],
    ['Sat, 21 Nov 2026 00:01:00 GMT', 60],
    ['Fri, 20 Nov 2026 00:00:00 GMT', 0],
    ['Saturday, 21-Nov-26 00:01:00 GMT', 60],
    ['Sat Nov 21 00:01:00 2026', 60],
    ['Sun Nov  1 00:00:00 2026', 0],
    ['9'.repeat(400), 2 ** 31],
    ['Sat, 21 Nov 9999 00:00:00 GMT', 2 ** 31],
    ['Sat, 21 Nov 2026 00:01:00 +0100', undefined],
    ['Sat, 99 Nov 2026 99:01:00 GMT', undefined],
    ['-5', undefined],
    ['1.5', 1.5],
    ['.5', undefined],
    ['120, 120', 120],
    ['2026-11-21T00:01:00Z', undefined],
    ['Now, please', undefined],
    ['', undefined],
  ])('%j', (text, seconds) => {
    expect(after(text)).toBe(seconds);
  });

  test('the reset of the rate limit counts after 429 alone, and where there is no Retry-After', () => {
    expect(after('', 429, 40)).toBe(40);
    expect(after('-5', 429, 40)).toBe(40);
    expect(after('7', 429, 40)).toBe(7);
    expect(after('', 503, 40)).toBeUndefined();
  });
});

test('dates are UTC in any time zone', async () => {
  const module = new URL('../../../src/exchange/retry-after.ts', import.meta.url).href;
  const dates = [
    'Sat, 21 Nov 2026 00:01:00 GMT',
    'Saturday, 21-Nov-26 00:01:00 GMT',
    'Sat Nov 21 00:01:00 2026',
  ];
  const code = `
    import { retryAfter } from ${JSON.stringify(module)};
    const after = (text) =>
      retryAfter(429, new Headers({ 'retry-after': text }), undefined, Date.UTC(2026, 10, 21));
    console.log(new Date(2026, 10, 21).getTimezoneOffset(), ...${JSON.stringify(dates)}.map(after));
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', code],
    { env: { ...process.env, TZ: 'America/New_York' } },
  );
  expect(stdout).toBe('300 60 60 60\n');
});

describe('shouldRetry', () => {
  test('has the last word within the limit', () => {
    const calls: unknown[] = [];
    const answer = (isRepeated: boolean) => ({
      ...DEFAULTS,
      shouldRetry: (error: NorthflankError, known: boolean) => {
        calls.push([error.name, known]);
        return isRepeated;
      },
    });
    expect(delayAfter(status(503), 'PATCH', 0, answer(true), half)).toBe(250);
    expect(delayAfter(status(503), 'GET', 0, answer(false), half)).toBeUndefined();
    expect(delayAfter(status(503), 'GET', 2, answer(true), half)).toBeUndefined();
    expect(delayAfter(status(429, 100), 'GET', 0, answer(true), half)).toBeUndefined();
    expect(delayAfter(new AbortError('', {}), 'GET', 0, answer(true), half)).toBeUndefined();
    expect(calls).toEqual([
      ['ServerError', false],
      ['ServerError', true],
      ['RateLimitError', true],
    ]);
  });
});
