/**
 * How many seconds a response asks to wait: by `Retry-After` (RFC 9110, section 10.2.3: seconds or
 * a date), or after 429 by `x-ratelimit-reset`, which other responses have as a mere statement.
 * What is neither, a negative number for one, is as if it weren't there.
 */
export function retryAfter(
  status: number,
  headers: Headers,
  reset: number | undefined,
  now = Date.now(),
): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  // Date.parse alone would take "-5" for a year.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(date)) return Math.max(0, (date - now) / 1000);
  return status === 429 ? reset : undefined;
}
