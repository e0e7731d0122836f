import {
  AbortError,
  ConnectionError,
  TimeoutError,
  type NorthflankError,
} from '../errors/classes.ts';
import { StatusError } from '../errors/statuses.ts';

/** When a failed attempt is repeated. */
interface Policy {
  /** Statuses after which the request is sent again. */
  readonly statuses: readonly number[];
  /** Failures of the connection, timeouts of an attempt among them, or a refused one alone. */
  readonly connection: 'any' | 'refused' | 'none';
}

const READING: Policy = { statuses: [408, 425, 429, 500, 502, 503, 504], connection: 'any' };
/** That of any other method: what reached the API is not repeated. */
const CHANGING: Policy = { statuses: [429], connection: 'refused' };

/** How often and when a failed attempt is repeated. Times are in milliseconds. */
export interface Retries {
  /** How often at most, so that the request is sent one time more than that. 2 by default. */
  readonly limit?: number | undefined;
  /** The first wait is a random part of this, each further one of twice as much. 500 by default. */
  readonly baseDelay?: number | undefined;
  /** No wait of the client's own choice is longer. 8,000 by default. */
  readonly maxDelay?: number | undefined;
  /**
   * The longest wait that a response may ask for; if it asks for more, its error is thrown at once.
   * 60,000 by default.
   */
  readonly maxRetryAfter?: number | undefined;
  /**
   * Statuses after which the request is sent again. For GET 408, 425, 429, 500, 502, 503 and 504
   * by default, for PATCH 429.
   */
  readonly statuses?: readonly number[] | undefined;
  /**
   * Whether it is sent again after any failure of the connection or timeout of an attempt (as GET
   * is by default), only if the connection was refused, so that nothing can have been done (as
   * PATCH is), or never. A certificate that is not accepted and a bug in `fetch` are never repeated.
   */
  readonly connection?: 'any' | 'refused' | 'none' | undefined;
  /**
   * Has the last word on whether a failed attempt is repeated, within `limit`.
   * @param error how the attempt failed
   * @param isRepeated what the other options say
   */
  readonly shouldRetry?: ((error: NorthflankError, isRepeated: boolean) => boolean) | undefined;
}

export const DEFAULTS = {
  limit: 2,
  baseDelay: 500,
  maxDelay: 8_000,
  maxRetryAfter: 60_000,
  // Its own, so that none is taken from Object.prototype.
  shouldRetry: undefined,
};

export type RetrySettings = Omit<typeof DEFAULTS, 'shouldRetry'> &
  Partial<Policy> &
  Pick<Retries, 'shouldRetry'>;

/**
 * How many milliseconds to wait until the failed attempt is repeated, or undefined if it is not.
 * @param retried how many retries there were already
 */
export function delayAfter(
  error: NorthflankError,
  method: string,
  retried: number,
  settings: RetrySettings,
  random = Math.random,
): number | undefined {
  const policy = { ...(/^(GET|HEAD)$/.test(method) ? READING : CHANGING), ...settings };
  if (retried >= settings.limit || error instanceof AbortError) return undefined;
  const isRepeated = repeats(error, policy);
  if (!(settings.shouldRetry?.(error, isRepeated) ?? isRepeated)) return undefined;
  const jitter = random();
  const asked = error instanceof StatusError ? error.retryAfter : undefined;
  if (asked === undefined) {
    // Without its own limit the power would be Infinity some day, and that times 0 no number.
    return jitter * Math.min(settings.maxDelay, settings.baseDelay * 2 ** Math.min(retried, 31));
  }
  // Whoever waits for the same moment should not all come back in it.
  return asked * 1000 > settings.maxRetryAfter
    ? undefined
    : asked * 1000 + jitter * settings.baseDelay;
}

function repeats(error: NorthflankError, { statuses, connection }: Policy): boolean {
  if (error instanceof StatusError) return statuses.includes(error.status);
  if (error instanceof ConnectionError) {
    const { reason } = error;
    return (
      (reason === 'refused' && connection !== 'none') ||
      (reason === 'network' && connection === 'any')
    );
  }
  // Timers may be early by a part of a millisecond, which would pass for time that is left.
  return error instanceof TimeoutError && error.limit === 'attempt' && connection === 'any';
}
