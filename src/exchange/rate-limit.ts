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
  const read = (name: string) => {
    // A gateway may repeat a header, which then reads "1000, 1000".
    const text = /^\d{1,10}(?=\s*(?:,|$))/.exec(headers.get(`x-ratelimit-${name}`) ?? '');
    return text ? Number(text) : undefined;
  };
  const [limit, remaining, reset] = [read('limit'), read('remaining'), read('reset')];
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  const resetAt = reset === undefined ? undefined : new Date(now + reset * 1000);
  return { limit, remaining, reset, resetAt };
}
