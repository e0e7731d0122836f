import { expect, test } from '@jest/globals';
import { RateLimit } from '../../scripts/mock/limit.ts';
import { startMock } from '../../scripts/mock/server.ts';
import { documentedCalls, type DocumentedCall } from './documented.ts';

const gets = (await documentedCalls()).filter(({ method }) => method === 'GET');
const [call] = gets as [DocumentedCall];

/** A window in seconds; how much of it has passed at a response depends on the machine. */
const LONG = 3600;

/** Limit and remaining requests, of a window that has just begun. */
function counted({ headers }: Response): (string | null)[] {
  const [limit = null, remaining = null, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    headers.get(`x-ratelimit-${name}`),
  );
  expect(Number(reset)).toBeGreaterThan(LONG - 600);
  expect(Number(reset)).toBeLessThanOrEqual(LONG);
  return [limit, remaining];
}

test('a window begins with its first request and ends after its length', () => {
  const limit = new RateLimit({ requests: 2, seconds: 60 });
  const all = { limit: 2, exceeded: false };
  expect(limit.count(1_000)).toStrictEqual({ ...all, remaining: 1, reset: 60 });
  expect(limit.count(30_500)).toStrictEqual({ ...all, remaining: 0, reset: 31 });
  expect(limit.count(60_999)).toStrictEqual({ ...all, remaining: 0, reset: 1, exceeded: true });
  expect(limit.count(61_000)).toStrictEqual({ ...all, remaining: 1, reset: 60 });
});

test('every answer counts, whatever its status, and beyond the limit it is the documented 429', async () => {
  const mock = await startMock({ limit: { requests: 2, seconds: LONG } });
  try {
    const headers = { authorization: 'Bearer any-token' };
    const url = mock.url + call.target;
    expect(counted(await fetch(`${mock.url}/unknown`))).toStrictEqual(['2', '1']);
    expect(counted(await fetch(url))).toStrictEqual(['2', '0']);
    const refused = await fetch(url, { headers });
    expect(refused.status).toBe(429);
    expect(counted(refused)).toStrictEqual(['2', '0']);
    expect(await refused.json()).toMatchObject({ error: { status: 429 } });
  } finally {
    await mock.close();
  }
});

test('the limit is that of the platform, and a 429 on demand shows none left', async () => {
  const mock = await startMock();
  try {
    const headers = { authorization: 'Bearer any-token', prefer: 'code=429' };
    const asked = await fetch(mock.url + call.target, { headers });
    expect(asked.status).toBe(429);
    expect(counted(asked)).toStrictEqual(['1000', '0']);
    const next = await fetch(mock.url + call.target);
    expect(counted(next)).toStrictEqual(['1000', '998']);
  } finally {
    await mock.close();
  }
});
