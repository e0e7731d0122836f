/** So many seconds stand for more (RFC 9111, section 1.2.2). */
const MOST = 2 ** 31;

/**
 * The current form of a date, the one of RFC 850, and that of asctime, which names no zone. What is
 * wrong in them, `Date.parse` refuses.
 */
const DATE = /^[A-Z][a-z]+,? [\w -]+ \d\d:\d\d:\d\d (GMT|\d{4})$/;

/**
 * How many seconds a response asks to wait: by `Retry-After` (RFC 9110, section 10.2.3: seconds or
 * a date of section 5.6.7, always UTC), or after 429 by `x-ratelimit-reset`, which other responses
 * have for information. Fractions of seconds are no part of the RFC, but servers send them. Anything
 * else is ignored.
 */
export function retryAfter(
  status: number,
  headers: { get(name: string): string | null },
  reset: number | undefined,
  now = Date.now(),
): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  let seconds = NaN;
  // A gateway may repeat the header, which then reads "120, 120".
  const [number] = /^\d+(\.\d+)?(?=\s*(,|$))/.exec(text) ?? [];
  if (number) seconds = Number(number);
  else if (DATE.test(text)) seconds = (Date.parse(text.replace(/\d{4}$/, '$& GMT')) - now) / 1000;
  if (!Number.isNaN(seconds)) return Math.min(Math.max(0, seconds), MOST);
  return status === 429 ? reset : undefined;
}
