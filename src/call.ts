import type { OperationId } from '../generated/operations.ts';
import { NorthflankError, ValidationError } from './errors/classes.ts';
import { Refusal } from './errors/refusal.ts';
import type { Report } from './errors/report.ts';
import type { Connection, Sending } from './exchange/connection.ts';
import { repeat } from './exchange/repeat.ts';
import { tell } from './hooks.ts';
import { composed, type Middleware, type MiddlewareRequest } from './middleware.ts';
import type { Definition } from './operation.ts';
import { callSettings, type AllOptions, type CallOptions, type Settings } from './options.ts';
import { kindOf, own } from './own.ts';
import type { Parts } from './request/arguments.ts';
import { headersOf, type HeaderRecord } from './request/headers.ts';
import { outgoing } from './request/outgoing.ts';
import type { WithResponse } from './response.ts';
import type { Validators } from './validation.ts';

/** The operations that a client has methods for, by the names of the methods. */
export type Definitions = Readonly<Record<string, Definition>>;

/** What the calls of a client share. */
export interface Shared {
  readonly operations: Definitions;
  /** Those of the client, and of the clients that it was made of. */
  readonly options: AllOptions;
  readonly settings: Settings;
  readonly baseUrl: string;
  /** What each request has unless the client, or its call, says otherwise. */
  readonly headers: HeaderRecord;
  readonly middleware: readonly Middleware[];
  readonly connection: Connection;
}

/** What is called: an operation, or any method of any path. */
export interface Target extends Pick<Definition, 'method' | 'result' | 'silent'> {
  readonly id: string | undefined;
  /**
   * Makes the parts of the request from the caller's arguments.
   * @throws Refusal
   */
  parts(args: Readonly<Record<string, unknown>>, headers: HeaderRecord): Parts;
}

/**
 * Runs one call to its end.
 * @param report of this call alone
 * @throws NorthflankError, and what middleware throws
 */
export async function call(
  shared: Shared,
  target: Target,
  report: Report,
  given: unknown = {},
  options?: CallOptions,
): Promise<WithResponse<unknown>> {
  const { clock, hooks } = shared.connection;
  const { token } = shared.options;
  // A refusal may name what the caller has mistaken for something else.
  if (typeof token === 'string') report.tokens.push(token);
  const start = clock.now();
  try {
    const { request, settings } = report.checked(() =>
      prepared(shared, target, given, options, report),
    );
    const send = (changed: MiddlewareRequest) =>
      repeat(shared.connection, () =>
        report.checked(() => sendingOf(shared, target, settings, report, changed)),
      );
    return await composed(shared.middleware, send, report)(request);
  } catch (error) {
    if (error instanceof NorthflankError) {
      const duration = clock.now() - start;
      tell(hooks, 'error', () => ({ ...report.facts(), error, duration }));
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
  if (kindOf(given) !== 'Object') throw new Refusal('arguments must be an object');
  const args = own(given as Readonly<Record<string, unknown>>);
  report.args = args;
  const settings = callSettings(shared.settings, options);
  const { path, query, headers, body } = target.parts(args, settings.headers);
  report.path = path;
  const { id, method } = target;
  const { signal } = settings;
  const operationId = id as OperationId | undefined;
  return { request: { operationId, method, path, query, headers, body, signal }, settings };
}

/**
 * Makes of a request what is sent.
 * @param changed by middleware, whose changes of method and path don't count
 */
function sendingOf(
  { baseUrl, headers, middleware, options, connection }: Shared,
  target: Target,
  settings: Settings,
  report: Report,
  { query, headers: given, body }: MiddlewareRequest,
): Sending {
  const checks = options.validators?.[target.id ?? ''];
  // Without middleware they have been checked, as options and arguments.
  const parts = { query, headers: middleware[0] ? headersOf(given) : given, body };
  const request = outgoing(baseUrl, report.path ?? '', target.method, headers, parts);
  if (request.body !== undefined) checkBody(request.body, checks?.request, report);
  return {
    request,
    settings,
    deadline: connection.clock.now() + settings.timeout,
    report,
    expected: target,
    validators: checks?.responses,
  };
}

/** Holds the body against the spec, and tells the mask of the secrets in it. */
function checkBody(body: string, validator: Validators[string]['request'], report: Report): void {
  report.bodies.push(body);
  const problems = validator?.(JSON.parse(body)) ?? [];
  if (problems.length === 0) return;
  const list = problems.map(({ pointer, message }) => `${pointer || 'it'} ${message}`).join('; ');
  const extra = { problems: report.mask.value(problems) as typeof problems };
  throw report.error(ValidationError, `the body breaks the spec: ${list}`, extra);
}
