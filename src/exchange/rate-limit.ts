/**
 * The rate limit as a response stated it. Each field is undefined where its header was missing or
 * was no number. Source: https://northflank.com/docs/v1/api/use-the-api (1000 requests an hour).
 */
export interface RateLimit {
  /** Requests in one window, from `x-ratelimit-limit`. */
  readonly limit: number | undefined;
  /** Requests left in this window, from `x-ratelimit-remaining`. */
  readonly remaining: number | undefined;
  /** Seconds until the window ended, seen from the response; from `x-ratelimit-reset`. */
  readonly reset: number | undefined;
  /** The same as a point in time, by this machine's clock. */
  readonly resetAt: Date | undefined;
}

/** Reads the three headers; undefined where there is none of them. */
export function rateLimit(headers: Headers, now = Date.now()): RateLimit | undefined {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const text = headers.get(`x-ratelimit-${name}`) ?? '';
    return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
  });
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  const resetAt = reset === undefined ? undefined : new Date(now + reset * 1000);
  return { limit, remaining, reset, resetAt };
}
