import {
  ConnectionError,
  NorthflankError,
  TimeoutError,
  TokenError,
  type AbortError,
} from '../errors/classes.ts';
import { Refusal } from '../errors/refusal.ts';
import { statusError } from '../errors/response.ts';
import type { FetchInit, FetchResponse } from '../fetch.ts';
import { tell } from '../hooks.ts';
import { isBrowser } from '../request/headers.ts';
import { discard, read, unreadable, type Body, type Reading } from './body.ts';
import type { Connection, Sending } from './connection.ts';
import { classify, type FailureReason } from './failure.ts';
import { destination, MOST_REDIRECTS } from './redirect.ts';
import { ABORTED, ELAPSED, within } from './time.ts';
import { checkToken } from './token.ts';

/** A response that was read to its end. */
export interface Reply {
  readonly response: FetchResponse;
  readonly body: Body;
}

/** What the message of a failure begins with. */
const FAILURES: Readonly<Record<FailureReason, string>> = {
  refused: 'the connection was refused',
  certificate: 'the certificate is not accepted',
  program: 'fetch cannot send it',
  network: 'no response',
};

/**
 * Sends the request once, and again to where it is redirected within the origin, and reads the
 * response to its end, whatever its status.
 * @param isRefused whether the API has just refused the token of the attempt before
 * @throws NorthflankError
 */
export async function attempt(
  { clock, fetch, hooks, state, tokens }: Connection,
  sending: Sending,
  isRefused: boolean,
): Promise<Reply> {
  const { report, request, settings } = sending;
  const { method, body: sent } = request;
  const { attempts } = report;
  const start = clock.now();
  const remaining = sending.deadline - start;
  const reading: Reading = {};
  report.begin();
  try {
    return await within(
      clock,
      Math.min(remaining, settings.attemptTimeout),
      settings.signal,
      async (signal) => {
        const headers: Record<string, string> = { ...request.headers };
        try {
          const issued = await tokens.next(isRefused ? sending.token : undefined, signal);
          // Known as a secret before it is looked at: what is wrong with it may end up in a message.
          report.tokens.push(String(issued.token));
          headers['authorization'] = `Bearer ${checkToken(issued.token)}`;
          sending.token = issued;
        } catch (thrown) {
          const why = thrown instanceof Refusal ? `: ${thrown.message}` : '';
          throw report.error(TokenError, `there is no token to send${why}`, {}, thrown);
        }
        signal.throwIfAborted();
        if (attempts > 0 && !isBrowser()) headers['x-retry-count'] = String(attempts);
        report.attempts += 1;
        tell(hooks, 'request', () => report.facts());
        const init = {
          // Without a prototype, whose properties `fetch` would take for options.
          __proto__: null,
          ...settings.fetchOptions,
          method,
          headers,
          redirect: 'manual',
          signal,
          ...(sent !== undefined && { body: sent }),
        } satisfies FetchInit & { readonly __proto__: null };
        let response: FetchResponse;
        let url: string | undefined = request.url;
        for (let redirects = 0; ; redirects += 1) {
          // Called without a receiver, which the fetch of browsers would refuse.
          response = await fetch(url, init);
          const flaw = unreadable(response);
          if (flaw) throw new TypeError(`fetch gave ${flaw}`);
          url = redirects < MOST_REDIRECTS ? destination(response, url, method) : undefined;
          // An injected fetch may not heed the signal and answer when nobody listens any more.
          if (url || signal.aborted) discard(response);
          signal.throwIfAborted();
          if (!url) break;
        }
        report.begin(response);
        state.rateLimit = report.rateLimit ?? state.rateLimit;
        const body = await read(response, reading);
        signal.throwIfAborted();
        const { status } = response;
        const duration = clock.now() - start;
        tell(hooks, 'response', () => ({ ...report.facts(), status, duration }));
        return { response, body };
      },
    );
  } catch (thrown) {
    reading.stop?.();
    throw thrown instanceof NorthflankError
      ? thrown
      : errorOf(thrown, sending, remaining, report.attempts > attempts);
  }
}

/**
 * The error of an attempt that failed.
 * @param remaining the time that the call had left
 * @param isSent whether the request was sent, or was about to be
 */
function errorOf(
  thrown: unknown,
  { report, settings }: Sending,
  remaining: number,
  isSent: boolean,
): AbortError | ConnectionError | TimeoutError | ReturnType<typeof statusError> {
  const { response, mask } = report;
  const isFailed = response && !isSuccess(response.status);
  if (thrown === ABORTED) {
    if (isFailed) report.begin();
    return report.aborted(settings.signal);
  }
  // What the status says is worth more than that the body, which only explains it, didn't come.
  if (isFailed) return statusError(report, response, undefined, thrown);
  if (thrown === ELAPSED) {
    const limit = remaining < settings.attemptTimeout ? 'call' : 'attempt';
    const timeout = limit === 'call' ? settings.timeout : settings.attemptTimeout;
    const begun = response ? 'no complete response' : FAILURES.network;
    const missing = isSent ? begun : 'the token function gave no token';
    return report.error(TimeoutError, `${missing} within ${timeout} ms`, { limit, timeout });
  }
  const { reason, message, code: unmasked } = classify(thrown, response !== undefined);
  const code = unmasked && mask.text(unmasked);
  const why = reason === 'refused' ? '' : `: ${code ?? mask.text(message)}`;
  const what = response ? 'the response cannot be read' : FAILURES[reason];
  return report.error(ConnectionError, what + why, { reason, code }, thrown);
}

/** Whether a status is that of a success. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}
