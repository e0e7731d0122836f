import type { Operation } from '../generated/operations.ts';
import { attempt } from './exchange/attempt.ts';
import { partsOf, type Parts } from './request/arguments.ts';
import {
  AbortError,
  ArgumentError,
  NorthflankError,
  UnauthorizedError,
  ValidationError,
  type Facts,
} from './errors/classes.ts';
import { tell, type Hooks } from './hooks.ts';
import { Mask } from './errors/mask.ts';
import { callSettings, type CallOptions, type Settings } from './options.ts';
import type { RateLimit } from './exchange/rate-limit.ts';
import { Refusal } from './errors/refusal.ts';
import { delayAfter } from './exchange/retry.ts';
import { LONGEST, sleep } from './exchange/time.ts';
import type { TokenSource } from './exchange/token.ts';
import type { Transport } from './request/transport.ts';
import type { OperationId, WithResponse } from './types.ts';
import type { Validators } from './validation.ts';

/** What all calls of a client share. */
export interface Shared {
  readonly settings: Settings;
  readonly token: TokenSource;
  readonly teamId: string | undefined;
  readonly transport: Transport;
  readonly fetch: typeof globalThis.fetch;
  readonly hooks: Hooks;
  readonly validators: Validators | undefined;
  rateLimit: RateLimit | undefined;
}

/** The class of an error and what it needs. */
type ErrorClass<E> = new (message: string, facts: object, cause?: Error) => E;

/** One call: what it was asked, how far it got, and how it fails. */
export class Call {
  readonly id: string;
  readonly operation: Operation;
  readonly shared: Shared;
  readonly start = performance.now();
  settings: Settings;
  /** What the caller gave. */
  args: Readonly<Record<string, unknown>> = {};
  path: string | undefined;
  /** In JSON, as it is sent. */
  body: string | undefined;
  /** Every token that was sent. */
  readonly tokens = new Set<string>();
  attempts = 0;
  /** Of the response that has begun in the current attempt. */
  status: number | undefined;
  rateLimit: RateLimit | undefined;

  constructor(id: string, operation: Operation, shared: Shared) {
    this.id = id;
    this.operation = operation;
    this.shared = shared;
    this.settings = shared.settings;
  }

  get mask(): Mask {
    const body: unknown = this.body === undefined ? undefined : JSON.parse(this.body);
    return new Mask(this.tokens, { ...this.args, body });
  }

  facts(mask = this.mask): Facts {
    return {
      operationId: this.id as OperationId,
      method: this.operation.method,
      path: this.path === undefined ? undefined : mask.text(this.path),
      status: this.status,
      attempts: this.attempts,
      rateLimit: this.rateLimit,
    };
  }

  /**
   * An error of this call.
   * @param extra what its class has beside the facts, masked
   */
  error<E>(Class: ErrorClass<E>, message: string, extra: object = {}, cause?: unknown): E {
    const mask = this.mask;
    const facts = this.facts(mask);
    const times = this.attempts > 1 ? `, ${String(this.attempts)} attempts` : '';
    const where = facts.path === undefined ? '' : ` (${facts.method ?? ''} ${facts.path}${times})`;
    return new Class(
      mask.text(`${this.id}: ${message}${where}`),
      { ...facts, ...extra },
      cause === undefined ? undefined : mask.error(cause),
    );
  }

  /** Runs the call to its end. It throws a `NorthflankError` and nothing else. */
  async run(args: unknown, options: CallOptions | undefined): Promise<WithResponse<unknown>> {
    const { hooks, transport } = this.shared;
    try {
      const parts = this.prepare(args, options);
      let data: unknown;
      const { status, headers } = await transport(this.operation.method, parts, async (request) => {
        const reply = await this.repeat((refused) => attempt(this, request, refused));
        data = reply.data;
        return reply.response;
      });
      return { data, status, headers, attempts: this.attempts, rateLimit: this.rateLimit };
    } catch (thrown) {
      const error = this.known(thrown);
      const duration = performance.now() - this.start;
      const { status } = error;
      tell(hooks, 'error', () => ({ ...this.facts(), status, error, duration }));
      throw error;
    }
  }

  private prepare(args: unknown = {}, options: CallOptions | undefined): Parts {
    const { settings, teamId, validators } = this.shared;
    if (typeof args !== 'object' || args === null) throw new Refusal('arguments are an object');
    this.args = { ...args };
    this.settings = callSettings(settings, options);
    const parts = partsOf(this.operation, this.args, teamId, this.settings.headers);
    this.path = parts.path;
    this.body = parts.body;
    const check = parts.body === undefined ? undefined : validators?.[this.id]?.request;
    const problems = check?.(JSON.parse(parts.body ?? '')) ?? [];
    if (problems.length > 0) {
      const list = problems.map(({ pointer, message }) => `${pointer || 'it'} ${message}`);
      const extra = { problems: this.mask.value(problems) };
      throw this.error(
        ValidationError,
        `the body is not as the spec says: ${list.join('; ')}`,
        extra,
      );
    }
    return parts;
  }

  /** Repeats attempts until one succeeds, or fails in a way that is not to be repeated. */
  private async repeat<T>(attempt: (refused: boolean) => Promise<T>): Promise<T> {
    const { hooks, token } = this.shared;
    const { retries, signal } = this.settings;
    let renewable = typeof token === 'function';
    let refused = false;
    for (let retried = 0; ;) {
      try {
        return await attempt(refused);
      } catch (thrown) {
        const error = this.known(thrown);
        refused = renewable && error instanceof UnauthorizedError;
        renewable &&= !refused;
        let delay: number | undefined = 0;
        if (!refused) {
          delay = delayAfter(error, this.operation.method, retried, retries);
          retried += 1;
        }
        if (delay === undefined || delay >= this.remaining() || delay > LONGEST) throw error;
        const wait = delay;
        const { status } = error;
        tell(hooks, 'retry', () => ({ ...this.facts(), status, error, delay: wait }));
        this.status = undefined;
        await sleep(delay, signal).catch(() => {
          throw this.aborted();
        });
      }
    }
  }

  /** Milliseconds until the whole call's time is over. */
  remaining(): number {
    return this.settings.timeout - (performance.now() - this.start);
  }

  aborted(): AbortError {
    return this.error(AbortError, 'aborted by the caller', {}, this.settings.signal?.reason);
  }

  /** The error as it is, if it is one of ours; it is the caller's mistake otherwise. */
  private known(thrown: unknown): NorthflankError {
    if (thrown instanceof NorthflankError) return thrown;
    const refused = thrown instanceof Refusal;
    const message = refused ? thrown.message : 'the arguments can’t be sent';
    return this.error(ArgumentError, message, {}, refused ? undefined : thrown);
  }
}
