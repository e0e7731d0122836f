import type { RateLimit } from './exchange/rate-limit.ts';
import type { FetchResponse } from './fetch.ts';

/** A successful response in full. */
export interface WithResponse<T> {
  /** What awaiting the call itself gives. */
  readonly data: T;
  /** The whole body in JSON; undefined if there is none. */
  readonly body: unknown;
  /** From 200 to 299. */
  readonly status: number;
  readonly headers: Headers;
  /** What `fetch` has resolved with, as for its `url`; its body is used. */
  readonly response: FetchResponse;
  /** How often the request was sent, the successful time included. */
  readonly attempts: number;
  readonly rateLimit: RateLimit | undefined;
}

/**
 * A call that is under way. It is a promise of the data; the request is sent once, no matter what
 * is awaited, and also if nothing is. A failure that nobody awaits is told to the `error` hook
 * alone and is never an unhandled rejection.
 */
export interface Call<T> extends Promise<T> {
  /** The same call's data together with body, status, headers, attempts and rate limit. */
  withResponse(): Promise<WithResponse<T>>;
}
