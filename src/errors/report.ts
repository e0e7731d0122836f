import type { OperationId } from '../../generated/operations.ts';
import { rateLimit, type RateLimit } from '../exchange/rate-limit.ts';
import type { FetchResponse } from '../fetch.ts';
import { framesOf, type Trace } from '../trace.ts';
import {
  AbortError,
  ArgumentError,
  NorthflankError,
  type ErrorClass,
  type Facts,
  type FactsOf,
} from './classes.ts';
import { maskedHeaders } from './headers.ts';
import { Mask } from './mask.ts';
import { Refusal } from './refusal.ts';

/** How far a call got, and the errors that it fails with. */
export class Report {
  readonly mask = new Mask();
  /** Of the request, once it is made. */
  path: string | undefined;
  attempts = 0;
  rateLimit: RateLimit | undefined;
  /** The status that an error has: that of the response in the current attempt. */
  status: number | undefined;
  #response: FetchResponse | undefined;
  readonly #operationId: OperationId | undefined;
  readonly #method: string;
  readonly #trace: Trace;

  /** @param trace the stack where the client was called */
  constructor(operationId: string | undefined, method: string, trace: Trace) {
    this.#operationId = operationId as OperationId | undefined;
    this.#method = method;
    this.#trace = trace;
  }

  /** Takes note of a response that has begun. */
  begin(response: FetchResponse): void {
    this.#response = response;
    this.status = response.status;
    this.rateLimit = rateLimit(response.headers) ?? this.rateLimit;
  }

  /** Forgets the response, before the next attempt. */
  reset(): void {
    this.#response = this.status = undefined;
  }

  facts(): Facts {
    const { path, status, attempts, rateLimit, mask } = this;
    return {
      operationId: this.#operationId,
      method: this.#method,
      path: path === undefined ? undefined : mask.name(path),
      status,
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
    const facts = this.facts();
    const times = this.attempts > 1 ? `, ${String(this.attempts)} attempts` : '';
    const where = facts.path === undefined ? '' : ` (${this.#method} ${facts.path}${times})`;
    const origin = { mask: this.mask, trace: framesOf(this.#trace) };
    return new Class(
      `${this.#operationId ?? 'request'}: ${message}${where}`,
      { ...facts, ...maskedHeaders(this.#response, this.mask), ...extra },
      cause === undefined ? origin : { ...origin, cause },
    );
  }

  /** The error of a call that its caller ends. */
  aborted(signal: AbortSignal | undefined): AbortError {
    return this.error(AbortError, 'aborted by the caller', {}, signal?.reason);
  }

  /** Runs something in which anything but the client's own error is a mistake of the caller. */
  checked<T>(run: () => T): T {
    try {
      return run();
    } catch (thrown) {
      if (thrown instanceof NorthflankError) throw thrown;
      throw thrown instanceof Refusal
        ? this.error(ArgumentError, thrown.message, {})
        : this.error(ArgumentError, 'the arguments can’t be sent', {}, thrown);
    }
  }
}
