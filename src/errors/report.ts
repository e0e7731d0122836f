import type { OperationId } from '../../generated/operations.ts';
import type { RateLimit } from '../exchange/rate-limit.ts';
import {
  AbortError,
  ArgumentError,
  NorthflankError,
  type ErrorClass,
  type Facts,
  type FactsOf,
} from './classes.ts';
import type { Mask } from './mask.ts';
import { Refusal } from './refusal.ts';

/** How far a call got, and the errors that it fails with. */
export class Report {
  /** Of the request, once it is made. */
  path: string | undefined;
  attempts = 0;
  /** Of the response that has begun in the current attempt. */
  status: number | undefined;
  rateLimit: RateLimit | undefined;
  readonly operationId: OperationId;
  readonly method: string;
  readonly mask: Mask;

  constructor(operationId: string, method: string, mask: Mask) {
    this.operationId = operationId as OperationId;
    this.method = method;
    this.mask = mask;
  }

  facts(): Facts {
    const { operationId, method, path, status, attempts, rateLimit } = this;
    const masked = path === undefined ? undefined : this.mask.text(path);
    return { operationId, method, path: masked, status, attempts, rateLimit };
  }

  /**
   * An error of this call.
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
    const where = facts.path === undefined ? '' : ` (${this.method} ${facts.path}${times})`;
    return new Class(
      this.mask.text(`${this.operationId}: ${message}${where}`),
      { ...facts, ...extra },
      cause === undefined ? undefined : this.mask.error(cause),
    );
  }

  /** The error of a call that its caller ends. */
  aborted(signal: AbortSignal | undefined): AbortError {
    return this.error(AbortError, 'aborted by the caller', {}, signal?.reason);
  }

  /** The error as it is, if it is one of ours; it is the caller's mistake otherwise. */
  errorOf(thrown: unknown): NorthflankError {
    if (thrown instanceof NorthflankError) return thrown;
    const refused = thrown instanceof Refusal;
    const message = refused ? thrown.message : 'the arguments can’t be sent';
    return this.error(ArgumentError, message, {}, refused ? undefined : thrown);
  }
}
