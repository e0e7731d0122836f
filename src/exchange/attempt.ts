import { ConnectionError, NorthflankError, TimeoutError } from '../errors/classes.ts';
import type { Report } from '../errors/report.ts';
import { statusError } from '../errors/response.ts';
import { tell, type Hooks } from '../hooks.ts';
import type { Settings } from '../options.ts';
import type { Outgoing } from '../request/outgoing.ts';
import { read, type Body } from './body.ts';
import type { Clock } from './clock.ts';
import { rateLimit, type RateLimit } from './rate-limit.ts';
import { destination, MOST_REDIRECTS } from './redirect.ts';
import { ABORTED, ELAPSED, ignore, within } from './time.ts';
import { tokenFrom, type TokenSource } from './token.ts';

/** What an exchange needs of its client. */
export interface Connection {
  readonly fetch: typeof globalThis.fetch;
  readonly token: TokenSource;
  readonly hooks: Hooks;
  readonly clock: Clock;
  /** As the latest response of any call told it. */
  rateLimit: RateLimit | undefined;
}

/** What is sent until it succeeds, and within which limits. */
export interface Sending {
  readonly request: Outgoing;
  readonly settings: Settings;
  /** On the clock of the connection. */
  readonly deadline: number;
  readonly report: Report;
  /** What the operation needs, as an error of 403 tells. */
  readonly permission: string | undefined;
}

/** A response that was read to its end. */
export interface Reply {
  readonly response: Response;
  readonly body: Body;
}

/** Which time is over first, and when. */
interface Limit {
  readonly of: 'attempt' | 'call';
  readonly milliseconds: number;
}

/**
 * Sends the request once, and reads the response to its end, whatever its status.
 * @param refused whether the API has just refused a token
 * @throws NorthflankError
 */
export async function attempt(
  connection: Connection,
  sending: Sending,
  refused: boolean,
): Promise<Reply> {
  const { clock, hooks } = connection;
  const { report, request, settings, deadline } = sending;
  const start = clock.now();
  const remaining = deadline - start;
  const limit: Limit =
    remaining < settings.attemptTimeout
      ? { of: 'call', milliseconds: settings.timeout }
      : { of: 'attempt', milliseconds: settings.attemptTimeout };
  let response: Response | undefined;
  report.status = undefined;
  try {
    const inTime = Math.min(remaining, settings.attemptTimeout);
    return await within(clock, inTime, settings.signal, async (signal) => {
      const token = await tokenFrom(connection.token, { refused, signal }, report);
      signal.throwIfAborted();
      report.attempts += 1;
      tell(hooks, 'request', () => report.facts());
      response = await send(connection, report, request, token, signal);
      const { status } = response;
      const body = await read(response, signal);
      signal.throwIfAborted();
      const duration = clock.now() - start;
      tell(hooks, 'response', () => ({ ...report.facts(), status, duration }));
      return { response, body };
    });
  } catch (thrown) {
    throw failure(thrown, sending, response, limit);
  }
}

/** The error of an attempt that has no complete response. */
function failure(
  thrown: unknown,
  { report, settings, permission }: Sending,
  response: Response | undefined,
  limit: Limit,
): NorthflankError {
  if (thrown instanceof NorthflankError) return thrown;
  const failed = response !== undefined && !response.ok;
  if (failed) report.status = undefined;
  if (thrown === ABORTED) return report.aborted(settings.signal);
  // What the status says is worth more than that the body, which only explains it, didn't come.
  if (failed) return statusError(report, response, permission, undefined, thrown);
  if (thrown === ELAPSED) {
    const extra = { limit: limit.of, timeout: limit.milliseconds };
    return report.error(TimeoutError, `no response in ${String(extra.timeout)} ms`, extra);
  }
  const { code, message } = report.mask.error(thrown);
  const extra = { code: /refused/i.test(`${code ?? ''} ${message}`) ? 'ECONNREFUSED' : code };
  return report.error(ConnectionError, `no response: ${code ?? message}`, extra, thrown);
}

/** Sends the request, and again to where it is redirected within the origin. */
async function send(
  connection: Connection,
  report: Report,
  { url, method, headers, body }: Outgoing,
  token: string,
  signal: AbortSignal,
): Promise<Response> {
  headers.set('authorization', `Bearer ${token}`);
  const init: RequestInit = { method, headers, redirect: 'manual', signal };
  if (body !== undefined) init.body = body;
  let target = url;
  for (let redirects = 0; ; redirects += 1) {
    const response = await connection.fetch(target, init);
    const next = destination(response, target, method);
    const followed = next !== undefined && redirects < MOST_REDIRECTS;
    // An injected fetch may not heed the signal and answer when nobody listens any more.
    if (followed || signal.aborted) response.body?.cancel().catch(ignore);
    signal.throwIfAborted();
    report.status = response.status;
    const limit = rateLimit(response.headers);
    if (limit) report.rateLimit = connection.rateLimit = limit;
    if (!followed) return response;
    target = next;
  }
}
