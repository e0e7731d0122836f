import { ConnectionError, NorthflankError, TimeoutError, TokenError } from '../errors/classes.ts';
import { Refusal } from '../errors/refusal.ts';
import { statusError } from '../errors/response.ts';
import type { Fetch, FetchInit, FetchResponse } from '../fetch.ts';
import { tell } from '../hooks.ts';
import { isBrowser } from '../request/headers.ts';
import { discard, read, unreadable, type Body } from './body.ts';
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
 * Sends the request once, and reads the response to its end, whatever its status.
 * @param isRefused whether the API has just refused the token of the attempt before
 * @throws NorthflankError
 */
export async function attempt(
  connection: Connection,
  sending: Sending,
  isRefused: boolean,
): Promise<Reply> {
  const { clock, hooks } = connection;
  const { report, settings, request } = sending;
  const { attemptTimeout, signal: caller } = settings;
  const { attempts, mask } = report;
  const start = clock.now();
  const remaining = sending.deadline - start;
  report.begin();
  try {
    return await within(clock, Math.min(remaining, attemptTimeout), caller, async (signal) => {
      const headers: Record<string, string> = { ...request.headers };
      try {
        const issued = await connection.tokens.next(isRefused ? sending.token : undefined, signal);
        // Known as a secret before it is looked at: what is wrong with it may end up in a message.
        mask.addToken(String(issued.token));
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
      const response = await send(connection.fetch, sending, headers, signal);
      report.begin(response);
      connection.state.rateLimit = report.rateLimit ?? connection.state.rateLimit;
      const body = await read(response, signal);
      signal.throwIfAborted();
      const { status } = response;
      const duration = clock.now() - start;
      tell(hooks, 'response', () => ({ ...report.facts(), status, duration }));
      return { response, body };
    });
  } catch (thrown) {
    if (thrown instanceof NorthflankError) throw thrown;
    const { response } = report;
    const isFailed = response && !isSuccess(response.status);
    if (thrown === ABORTED) {
      if (isFailed) report.begin();
      throw report.aborted(caller);
    }
    // What the status says is worth more than that the body, which only explains it, didn't come.
    if (isFailed) throw statusError(report, response, undefined, thrown);
    if (thrown === ELAPSED) {
      const isCall = remaining < attemptTimeout;
      const timeout = isCall ? settings.timeout : attemptTimeout;
      const begun = response ? 'no complete response' : FAILURES.network;
      const missing = report.attempts > attempts ? begun : 'the token function gave no token';
      const extra = { limit: isCall ? 'call' : 'attempt', timeout } as const;
      throw report.error(TimeoutError, `${missing} within ${timeout} ms`, extra);
    }
    const failure = classify(thrown, response !== undefined);
    const { reason } = failure;
    const code = failure.code && mask.text(failure.code);
    const why = reason === 'refused' ? '' : `: ${code ?? mask.text(failure.message)}`;
    const what = response ? 'the response cannot be read' : FAILURES[reason];
    throw report.error(ConnectionError, what + why, { reason, code }, thrown);
  }
}

/** Whether a status is that of a success. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** Sends the request, and again to where it is redirected within the origin. */
async function send(
  fetch: Fetch,
  { request: { method, body, url }, settings }: Sending,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<FetchResponse> {
  // Without a prototype, whose properties `fetch` would take for options.
  const init = Object.assign(Object.create(null), settings.fetchOptions, {
    method,
    headers,
    redirect: 'manual',
    signal,
    ...(body !== undefined && { body }),
  }) as FetchInit;
  let target: string | undefined = url;
  for (let redirects = 0; ; redirects += 1) {
    // Called without a receiver, which the fetch of browsers would refuse.
    const response = await fetch(target, init);
    const flaw = unreadable(response);
    if (flaw) throw new TypeError(`fetch gave ${flaw}`);
    target = redirects < MOST_REDIRECTS ? destination(response, target, method) : undefined;
    // An injected fetch may not heed the signal and answer when nobody listens any more.
    if (target || signal.aborted) discard(response);
    signal.throwIfAborted();
    if (!target) return response;
  }
}
