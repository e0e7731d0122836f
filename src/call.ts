import type { Operation, OperationId } from '../generated/operations.ts';
import { NorthflankError, ValidationError } from './errors/classes.ts';
import { headersFrom } from './errors/headers.ts';
import { Refusal } from './errors/refusal.ts';
import { Report } from './errors/report.ts';
import { attempt } from './exchange/attempt.ts';
import type { Connection, Sending } from './exchange/connection.ts';
import { contentOf } from './exchange/data.ts';
import { repeat } from './exchange/repeat.ts';
import { tell } from './hooks.ts';
import { composed, type Middleware, type MiddlewareRequest } from './middleware.ts';
import { callSettings, type CallOptions, type Settings } from './options.ts';
import { own } from './own.ts';
import type { Parts } from './request/arguments.ts';
import { headersOf, type HeaderRecord } from './request/headers.ts';
import { outgoing } from './request/outgoing.ts';
import type { WithResponse } from './response.ts';
import type { Trace } from './trace.ts';
import type { Validators } from './validation.ts';

/** What the calls of a client share. */
export interface Shared {
  readonly settings: Settings;
  readonly teamId: string | undefined;
  readonly baseUrl: string;
  /** What each request has unless the client, or its call, says otherwise. */
  readonly headers: HeaderRecord;
  readonly middleware: readonly Middleware[];
  readonly validators: Validators | undefined;
  readonly connection: Connection;
}

/** What is called: an operation, or any method of any path. */
export interface Target extends Pick<
  Operation,
  'method' | 'responseBody' | 'envelope' | 'permission'
> {
  readonly id: string | undefined;
  /**
   * Makes the parts of the request from the caller's arguments.
   * @throws Refusal
   */
  parts(args: Readonly<Record<string, unknown>>, headers: HeaderRecord): Parts;
}

/**
 * Runs one call to its end.
 * @param trace the stack where the client was called
 * @throws NorthflankError, and what middleware throws
 */
export async function call(
  shared: Shared,
  target: Target,
  trace: Trace,
  given: unknown = {},
  options?: CallOptions,
): Promise<WithResponse<unknown>> {
  const { clock, hooks } = shared.connection;
  const report = new Report(target.id, target.method, trace);
  const start = clock.now();
  /** What is not the client's error is a mistake of the caller, except in middleware. */
  const checked = async <T>(run: () => T | Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (thrown) {
      throw report.errorOf(thrown);
    }
  };
  try {
    const { request, settings } = await checked(() =>
      prepared(shared, target, given, options, report),
    );
    const send = (changed: MiddlewareRequest) =>
      checked(() => exchange(shared, target, settings, report, { ...request, ...changed }));
    return await composed(shared.middleware, send, report)(request);
  } catch (error) {
    if (error instanceof NorthflankError) {
      const duration = clock.now() - start;
      const { status } = error;
      tell(hooks, 'error', () => ({ ...report.facts(), status, error, duration }));
    }
    throw error;
  }
}

/** Makes a request of the arguments. */
function prepared(
  shared: Shared,
  target: Target,
  given: unknown,
  options: CallOptions | undefined,
  report: Report,
): { readonly request: MiddlewareRequest; readonly settings: Settings } {
  if (typeof given !== 'object' || given === null) throw new Refusal('arguments must be an object');
  const args = own(given as Readonly<Record<string, unknown>>);
  for (const [name, value] of Object.entries(args)) {
    if (name !== 'body') report.mask.show(value);
  }
  const settings = callSettings(shared.settings, options);
  const parts = target.parts(args, settings.headers);
  report.path = parts.path;
  const { signal } = settings;
  return {
    request: { ...parts, operationId: target.id as OperationId | undefined, signal },
    settings,
  };
}

/** Sends a request until it succeeds, or fails for good. */
async function exchange(
  { baseUrl, headers, validators, connection }: Shared,
  { id, method, permission, ...expected }: Target,
  settings: Settings,
  report: Report,
  { path, query, headers: given, body }: MiddlewareRequest,
): Promise<WithResponse<unknown>> {
  const parts = { method, path: report.path ?? path, query, headers: headersOf(given), body };
  const request = outgoing(baseUrl, headers, parts);
  const own = id === undefined ? undefined : validators?.[id];
  if (request.body !== undefined) checkBody(request.body, own?.request, report);
  const deadline = connection.clock.now() + settings.timeout;
  const sending: Sending = { request, settings, deadline, report, permission };
  const expectation = { ...expected, permission, validators: own?.responses };
  const { response, content } = await repeat(connection, sending, async (isRefused) => {
    const reply = await attempt(connection, sending, isRefused);
    return { ...reply, content: contentOf(reply, expectation, report, connection.hooks) };
  });
  const { attempts, rateLimit } = report;
  const { status } = response;
  return { ...content, status, headers: headersFrom(response), response, attempts, rateLimit };
}

/** Holds the body against the spec, and tells the mask of the secrets in it. */
function checkBody(body: string, validator: Validators[string]['request'], report: Report): void {
  report.mask.addBody(body);
  const problems = validator?.(JSON.parse(body)) ?? [];
  if (problems.length === 0) return;
  const list = problems.map(({ pointer, message }) => `${pointer || 'it'} ${message}`).join('; ');
  const extra = { problems: report.mask.value(problems) as typeof problems };
  throw report.error(ValidationError, `the body breaks the spec: ${list}`, extra);
}
