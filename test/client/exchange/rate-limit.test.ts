import { expect, test } from '@jest/globals';
import { rateLimit } from '../../../src/exchange/rate-limit.ts';

test.each<[string, number | undefined]>([
  ['1000', 1000],
  ['1000, 1000', 1000],
  ['1000,1000', 1000],
  ['', undefined],
  ['-1', undefined],
  ['1e9', undefined],
  ['1.5', undefined],
  ['many', undefined],
  ['99999999999', undefined],
])('%j', (text, limit) => {
  const headers = new Headers({ 'x-ratelimit-limit': text, 'x-ratelimit-reset': '60' });
  const now = Date.parse('2026-11-21T00:00:00Z');
  expect(rateLimit(headers, now)).toEqual({
    limit,
    remaining: undefined,
    reset: 60,
    resetAt: new Date('2026-11-21T00:01:00Z'),
  });
});

test('without any of the headers there is none', () => {
  expect(rateLimit(new Headers())).toBeUndefined();
});
