import type { Operation } from '../generated/operations.ts';
import { ValidationError } from './errors/classes.ts';
import { Mask } from './errors/mask.ts';
import { Refusal } from './errors/refusal.ts';
import { Report } from './errors/report.ts';
import { attempt, type Connection } from './exchange/attempt.ts';
import { dataOf } from './exchange/data.ts';
import { repeat } from './exchange/repeat.ts';
import { tell } from './hooks.ts';
import { callSettings, type CallOptions, type Settings } from './options.ts';
import { partsOf, type Parts } from './request/arguments.ts';
import { outgoing } from './request/outgoing.ts';
import type { WithResponse } from './types.ts';
import type { Validators } from './validation.ts';

/** What all calls of a client share. */
export interface Shared {
  readonly settings: Settings;
  readonly teamId: string | undefined;
  readonly baseUrl: string;
  /** What each request has unless the client, or its call, says otherwise. */
  readonly headers: Readonly<Record<string, string>>;
  readonly validators: Validators | undefined;
  readonly connection: Connection;
}

/**
 * Runs one call of an operation to its end.
 * @throws NorthflankError and nothing else
 */
export async function call(
  shared: Shared,
  id: string,
  operation: Operation,
  given: unknown = {},
  options?: CallOptions,
): Promise<WithResponse<unknown>> {
  const { connection } = shared;
  const { clock, hooks } = connection;
  const start = clock.now();
  const report = new Report(id, operation.method, new Mask());
  try {
    if (typeof given !== 'object' || given === null) throw new Refusal('arguments are an object');
    const args: Readonly<Record<string, unknown>> = { ...given };
    // What JSON can't say is no part of it, if it is the cause of an error.
    report.mask.addFrom({ ...args, body: undefined });
    const settings = callSettings(shared.settings, options);
    const parts = partsOf(operation, args, shared.teamId, settings.headers);
    report.path = parts.path;
    const validators = shared.validators?.[id];
    checkBody(parts, validators?.request, report);
    const sending = {
      request: outgoing(shared.baseUrl, shared.headers, parts),
      settings,
      deadline: start + settings.timeout,
      report,
      permission: operation.permission,
    };
    const expected = { ...operation, validators: validators?.responses };
    const { data, response } = await repeat(connection, sending, async (refused) => {
      const reply = await attempt(connection, sending, refused);
      return { ...reply, data: dataOf(reply, expected, report, hooks) };
    });
    const { status, headers } = response;
    return { data, status, headers, attempts: report.attempts, rateLimit: report.rateLimit };
  } catch (thrown) {
    const error = report.errorOf(thrown);
    const duration = clock.now() - start;
    const { status } = error;
    tell(hooks, 'error', () => ({ ...report.facts(), status, error, duration }));
    throw error;
  }
}

/** Holds the body against the spec, and tells the mask of the secrets in it. */
function checkBody(
  { body }: Parts,
  validator: Validators[string]['request'],
  report: Report,
): void {
  if (body === undefined) return;
  const value: unknown = JSON.parse(body);
  report.mask.addFrom({ body: value });
  const problems = validator?.(value) ?? [];
  if (problems.length === 0) return;
  const list = problems.map(({ pointer, message }) => `${pointer || 'it'} ${message}`).join('; ');
  const extra = { problems: report.mask.value(problems) as typeof problems };
  throw report.error(ValidationError, `the body is not as the spec says: ${list}`, extra);
}
