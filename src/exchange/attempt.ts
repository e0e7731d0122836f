import { ConnectionError, NorthflankError, TimeoutError, TokenError } from '../errors/classes.ts';
import { statusError } from '../errors/response.ts';
import type { FetchInit, FetchResponse } from '../fetch.ts';
import { tell } from '../hooks.ts';
import { isBrowser, type HeaderRecord } from '../request/headers.ts';
import { discard, read, type Body } from './body.ts';
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

/** How far an attempt got. */
interface Progress {
  isSent?: boolean;
  response?: FetchResponse;
}

/** Which time is over first, and how long it was. */
interface Limit {
  readonly of: 'attempt' | 'call';
  readonly milliseconds: number;
}

/** What the message of a failure begins with. */
const FAILURES: Readonly<Record<FailureReason, string>> = {
  refused: 'the connection was refused',
  certificate: 'the certificate of the server is not accepted',
  program: 'fetch can’t send it',
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
  const { report, settings } = sending;
  const start = clock.now();
  const remaining = sending.deadline - start;
  const limit: Limit =
    remaining < settings.attemptTimeout
      ? { of: 'call', milliseconds: settings.timeout }
      : { of: 'attempt', milliseconds: settings.attemptTimeout };
  const progress: Progress = {};
  report.reset();
  try {
    const inTime = Math.min(remaining, settings.attemptTimeout);
    return await within(clock, inTime, settings.signal, async (signal) => {
      const headers = await authorized(connection, sending, isRefused, signal);
      signal.throwIfAborted();
      if (report.attempts > 0 && !isBrowser()) headers['x-retry-count'] = String(report.attempts);
      report.attempts += 1;
      progress.isSent = true;
      tell(hooks, 'request', () => report.facts());
      const response = await send(connection, sending, headers, signal);
      progress.response = response;
      const { status } = response;
      const body = await read(response, signal);
      signal.throwIfAborted();
      const duration = clock.now() - start;
      tell(hooks, 'response', () => ({ ...report.facts(), status, duration }));
      return { response, body };
    });
  } catch (thrown) {
    throw failure(thrown, sending, progress, limit);
  }
}

/** The error of an attempt that has no complete response. */
function failure(
  thrown: unknown,
  { report, settings }: Sending,
  { isSent, response }: Progress,
  { of, milliseconds }: Limit,
): NorthflankError {
  if (thrown instanceof NorthflankError) return thrown;
  const isFailed = response !== undefined && !isSuccess(response.status);
  if (thrown === ABORTED) {
    if (isFailed) report.reset();
    return report.aborted(settings.signal);
  }
  // What the status says is worth more than that the body, which only explains it, didn't come.
  if (isFailed) return statusError(report, response, undefined, thrown);
  if (thrown === ELAPSED) {
    const missing = isSent ? 'no response' : 'no token, and so nothing was sent,';
    const message = `${missing} in ${String(milliseconds)} ms`;
    return report.error(TimeoutError, message, { limit: of, timeout: milliseconds });
  }
  const { reason, code, message } = classify(thrown, response !== undefined);
  const shown = code === undefined ? undefined : report.mask.text(code);
  const why = shown ?? report.mask.text(message);
  return report.error(
    ConnectionError,
    reason === 'refused' ? FAILURES.refused : `${FAILURES[reason]}: ${why}`,
    { reason, code: shown },
    thrown,
  );
}

/** Whether a status is that of a success. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** The headers of the request with a token. */
async function authorized(
  { tokens }: Connection,
  sending: Sending,
  isRefused: boolean,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const { report, request } = sending;
  try {
    const issued = await tokens.next(isRefused ? sending.token : undefined, signal);
    // Known as a secret before it is looked at: what is wrong with it may end up in a message.
    report.mask.addToken(String(issued.token));
    sending.token = issued;
    return { ...request.headers, authorization: `Bearer ${checkToken(issued.token)}` };
  } catch (thrown) {
    throw report.error(TokenError, 'there is no token to send', {}, thrown);
  }
}

/** Sends the request, and again to where it is redirected within the origin. */
async function send(
  { fetch, state }: Connection,
  { request, settings, report }: Sending,
  headers: HeaderRecord,
  signal: AbortSignal,
): Promise<FetchResponse> {
  const { method, body } = request;
  // Without a prototype, whose properties `fetch` would take for options.
  const init = Object.assign(Object.create(null), settings.fetchOptions, {
    method,
    headers,
    redirect: 'manual',
    signal,
    ...(body !== undefined && { body }),
  }) as FetchInit;
  let target = request.url;
  for (let redirects = 0; ; redirects += 1) {
    // Called without a receiver, which the fetch of browsers would refuse.
    const response = await fetch(target, init);
    checkResponse(response);
    const next = destination(response, target, method);
    const isFollowed = next !== undefined && redirects < MOST_REDIRECTS;
    // An injected fetch may not heed the signal and answer when nobody listens any more.
    if (isFollowed || signal.aborted) discard(response);
    signal.throwIfAborted();
    report.begin(response);
    state.rateLimit = report.rateLimit ?? state.rateLimit;
    if (!isFollowed) return response;
    target = next;
  }
}

/** A fetch that was given, a mock for one, may resolve with anything. */
function checkResponse(response: Partial<FetchResponse> | undefined): void {
  if (typeof response?.headers?.get !== 'function' || typeof response.status !== 'number') {
    throw new TypeError('fetch has resolved without status and headers');
  }
}
