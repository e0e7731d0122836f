/**
 * The rate limit, as a response told it. Each field is undefined if its header was missing or not a
 * number. Source: https://northflank.com/docs/v1/api/use-the-api (1000 requests an hour).
 */
export interface RateLimit {
  /** Requests in one window, from `x-ratelimit-limit`. */
  readonly limit: number | undefined;
  /** Requests left in this window, from `x-ratelimit-remaining`. */
  readonly remaining: number | undefined;
  /** Seconds from the response to the end of the window, from `x-ratelimit-reset`. */
  readonly reset: number | undefined;
  /** The same as a point in time, by this machine's clock. */
  readonly resetAt: Date | undefined;
}

/** Reads the three headers; undefined if there is none of them. */
export function rateLimit(
  headers: { get(name: string): string | null },
  now = Date.now(),
): RateLimit | undefined {
  // The names whole: runtimes find them faster than what is put together.
  const limit = numberIn(headers.get('x-ratelimit-limit'));
  const remaining = numberIn(headers.get('x-ratelimit-remaining'));
  const reset = numberIn(headers.get('x-ratelimit-reset'));
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  const resetAt = reset === undefined ? undefined : new Date(now + reset * 1000);
  return { limit, remaining, reset, resetAt };
}

/** The number of a header, which a gateway may repeat: it then reads "1000, 1000". */
function numberIn(text: string | null): number | undefined {
  const [digits] = /^\d{1,10}(?=\s*(?:,|$))/.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}
