import { mediaType, parse, read, type Body } from './body.ts';
import type { Call } from '../call.ts';
import {
  BodyError,
  ConnectionError,
  NorthflankError,
  TimeoutError,
  TokenError,
  UnexpectedBodyError,
} from '../errors/classes.ts';
import { shortened, statusError } from '../errors/response.ts';
import { tell } from '../hooks.ts';
import { rateLimit } from './rate-limit.ts';
import { destination, MOST_REDIRECTS } from './redirect.ts';
import { ABORTED, ELAPSED, ignore, within } from './time.ts';
import { checkToken } from './token.ts';
import type { Outgoing } from '../request/transport.ts';
import { differences } from '../validation.ts';

/** A successful response, which has been read, and what it brought. */
export interface Reply {
  readonly response: Response;
  readonly data: unknown;
}

/** In words, after "the body of a 200". */
const REASONS = {
  empty: 'is empty',
  'media type': 'is not JSON by its media type',
  encoding: 'is not UTF-8',
  syntax: 'is not valid JSON',
  size: 'is too long',
};

/**
 * Sends the request once, and reads the response to its end.
 * @param refused whether the API has just refused a token
 * @throws NorthflankError
 */
export async function attempt(call: Call, request: Outgoing, refused: boolean): Promise<Reply> {
  const { attemptTimeout, timeout, signal: caller } = call.settings;
  const { hooks } = call.shared;
  const start = performance.now();
  const remaining = call.remaining();
  const inTime = Math.min(remaining, attemptTimeout);
  let response: Response | undefined;
  call.status = undefined;
  try {
    return await within(inTime, caller, async (signal) => {
      const token = await tokenFor(call, refused, signal);
      signal.throwIfAborted();
      call.attempts += 1;
      tell(hooks, 'request', () => call.facts());
      response = await send(call, request, token, signal);
      const { status } = response;
      const body = await read(response, signal);
      signal.throwIfAborted();
      const duration = performance.now() - start;
      tell(hooks, 'response', () => ({ ...call.facts(), status, duration }));
      return { response, data: dataOf(call, response, body) };
    });
  } catch (thrown) {
    if (thrown instanceof NorthflankError) throw thrown;
    const failed = response !== undefined && !response.ok;
    if (failed) call.status = undefined;
    if (thrown === ABORTED) throw call.aborted();
    // What the status says is worth more than that the body, which only explains it, didn't come.
    if (failed) throw statusError(call, response as unknown as Response, undefined, thrown);
    if (thrown === ELAPSED) {
      const limit = remaining < attemptTimeout ? 'call' : 'attempt';
      const milliseconds = limit === 'call' ? timeout : attemptTimeout;
      const extra = { limit, timeout: milliseconds };
      throw call.error(TimeoutError, `no response in ${String(milliseconds)} ms`, extra);
    }
    const { code, message } = call.mask.error(thrown);
    const extra = { code: /refused/i.test(`${code ?? ''} ${message}`) ? 'ECONNREFUSED' : code };
    throw call.error(ConnectionError, `no response: ${code ?? message}`, extra, thrown);
  }
}

async function tokenFor(call: Call, refused: boolean, signal: AbortSignal): Promise<string> {
  const { token: source } = call.shared;
  if (typeof source === 'string') {
    call.tokens.add(source);
    return source;
  }
  try {
    const token: unknown = await source({ refused, signal });
    // Known as a secret before it is looked at: what is wrong with it may end up in a message.
    call.tokens.add(String(token));
    return checkToken(token);
  } catch (thrown) {
    throw call.error(TokenError, 'there is no token', {}, thrown);
  }
}

/** Sends the request, and again to where it is redirected within the origin. */
async function send(
  call: Call,
  { url, method, headers, body }: Outgoing,
  token: string,
  signal: AbortSignal,
): Promise<Response> {
  headers.set('authorization', `Bearer ${token}`);
  const init: RequestInit = { method, headers, redirect: 'manual', signal };
  if (body !== undefined) init.body = body;
  let target = url;
  for (let redirects = 0; ; redirects += 1) {
    const response = await call.shared.fetch(target, init);
    const next = destination(response, target, method);
    const followed = next !== undefined && redirects < MOST_REDIRECTS;
    // An injected fetch may not heed the signal and answer when nobody listens any more.
    if (followed || signal.aborted) response.body?.cancel().catch(ignore);
    signal.throwIfAborted();
    call.status = response.status;
    const limit = rateLimit(response.headers);
    if (limit) call.rateLimit = call.shared.rateLimit = limit;
    if (!followed) return response;
    target = next;
  }
}

/**
 * What the operation resolves with.
 * @throws NorthflankError if the status says failure, or there is no such thing in the body
 */
function dataOf(call: Call, response: Response, body: Body): unknown {
  const { status, headers, ok } = response;
  const { envelope, responseBody } = call.operation;
  const type = mediaType(headers);
  const parsed = parse(body, type);
  if ('value' in parsed) {
    tell(call.shared.hooks, 'difference', () => {
      const responses = call.shared.validators?.[call.id]?.responses;
      const found = differences(responses, status, parsed.value);
      const masked = call.mask.value(found) as typeof found;
      return found.length === 0 ? undefined : { ...call.facts(), differences: masked };
    });
  }
  if (!ok) throw statusError(call, response, { body, parsed });
  if (responseBody === undefined || (responseBody === 'optional' && body.text === ''))
    return undefined;
  if ('reason' in parsed) {
    const { reason } = parsed;
    const extra = { reason, mediaType: call.mask.text(type), text: shortened(call, body.text) };
    throw call.error(BodyError, `the body of a ${String(status)} ${REASONS[reason]}`, extra);
  }
  const { value } = parsed;
  if (envelope === undefined) return value;
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, envelope)) {
    return (value as Record<string, unknown>)[envelope];
  }
  const message = `the body of a ${String(status)} has no "${envelope}"`;
  throw call.error(UnexpectedBodyError, message, { body: call.mask.value(value) });
}
