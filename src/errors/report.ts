import type { OperationId } from '../../generated/operations.ts';
import { rateLimit, type RateLimit } from '../exchange/rate-limit.ts';
import type { FetchResponse } from '../fetch.ts';
import { framesOf, type Trace } from '../trace.ts';
import type { Facts } from './base.ts';
import {
  AbortError,
  ArgumentError,
  NorthflankError,
  type ErrorClass,
  type FactsOf,
} from './classes.ts';
import { maskedHeaders } from './headers.ts';
import { maskOf, type Mask } from './mask.ts';
import { Refusal } from './refusal.ts';

/** How far a call got, and the errors that it fails with. */
export class Report {
  /** Of the request, once it is made. */
  path: string | undefined;
  attempts = 0;
  rateLimit: RateLimit | undefined;
  /** That of the current attempt, once it has begun. */
  response: FetchResponse | undefined;
  /** What the caller has given: what is sent openly in it is no secret. */
  args: object | undefined;
  readonly tokens: string[] = [];
  /** Those sent, in JSON; what they have under sensitive fields is secret. */
  readonly bodies: string[] = [];
  readonly #operationId: OperationId | undefined;
  readonly #method: string | undefined;
  readonly #trace: Trace;
  readonly #name: string;

  /**
   * @param trace the stack where the client was called
   * @param name what messages begin with
   */
  constructor(
    operationId: string | undefined,
    method: string | undefined,
    trace: Trace,
    name = operationId ?? 'request',
  ) {
    this.#operationId = operationId as OperationId | undefined;
    this.#method = method;
    this.#trace = trace;
    this.#name = name;
  }

  /** Hides the secrets of the call that are known by now. Made when it is needed, mostly never. */
  get mask(): Mask {
    return maskOf(this.tokens, this.bodies, this.args);
  }

  /** Takes note of a response that has begun, or of an attempt that has none yet. */
  begin(response?: FetchResponse): void {
    this.response = response;
    this.rateLimit = (response && rateLimit(response.headers)) ?? this.rateLimit;
  }

  facts(): Facts {
    const { path, response, attempts, rateLimit } = this;
    return {
      operationId: this.#operationId,
      method: this.#method,
      path: path && this.mask.name(path),
      status: response?.status,
      attempts,
      rateLimit,
    };
  }

  /**
   * An error of this call.
   * @param message masked, as far as it is not the client's own
   * @param extra what its class has beside the facts, masked
   */
  error<E extends NorthflankError>(
    Class: ErrorClass<E>,
    message: string,
    extra: FactsOf<E>,
    cause?: unknown,
  ): E {
    const { mask, attempts } = this;
    const facts = this.facts();
    const times = attempts > 1 ? `, ${attempts} attempts` : '';
    const where = facts.path ? ` (${this.#method ?? ''} ${facts.path}${times})` : '';
    return new Class(
      `${this.#name}: ${message}${where}`,
      { ...facts, ...maskedHeaders(this.response, mask), ...extra },
      { cause, mask, frames: framesOf(this.#trace) },
    );
  }

  /** The error of a call that its caller ends. */
  aborted(signal: AbortSignal | undefined): AbortError {
    return this.error(AbortError, 'aborted by the caller', {}, signal?.reason);
  }

  /**
   * Runs something in which anything but the client's own error is a mistake of the caller.
   * @param mistake what is said of what can't even be looked at
   */
  checked<T>(run: () => T, mistake = 'the arguments cannot be sent'): T {
    try {
      return run();
    } catch (thrown) {
      if (thrown instanceof NorthflankError) throw thrown;
      throw thrown instanceof Refusal
        ? this.error(ArgumentError, this.mask.name(thrown.message), {})
        : this.error(ArgumentError, mistake, {}, thrown);
    }
  }
}
