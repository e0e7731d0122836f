/** The API's default rate limit: requests in a window, and its length in seconds. */
export const LIMIT = { requests: 1000, seconds: 3600 };

/** The state of the rate limit after a request. */
export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the window ends, rounded up. */
  readonly reset: number;
  /** Whether no request was left. */
  readonly exceeded: boolean;
}

/** Counts requests in windows, which begin with their first request as the platform's guide says. */
export class RateLimit {
  readonly #requests: number;
  readonly #milliseconds: number;
  #used = 0;
  #end = 0;

  constructor({ requests = LIMIT.requests, seconds = LIMIT.seconds } = {}) {
    this.#requests = requests;
    this.#milliseconds = seconds * 1000;
  }

  /** Counts one request, made at a time in milliseconds. */
  count(now = Date.now()): RateLimitState {
    if (now >= this.#end) {
      this.#used = 0;
      this.#end = now + this.#milliseconds;
    }
    const exceeded = this.#used >= this.#requests;
    if (!exceeded) this.#used += 1;
    return {
      limit: this.#requests,
      remaining: this.#requests - this.#used,
      reset: Math.ceil((this.#end - now) / 1000),
      exceeded,
    };
  }
}

/** The headers that every answer of the platform has. */
export function rateLimitHeaders({ limit, remaining, reset }: RateLimitState) {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
  };
}
