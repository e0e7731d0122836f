import type { FailureReason } from '../exchange/failure.ts';
import type { Problem } from '../validation.ts';
import { Base, nameClasses } from './base.ts';
import type {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  MethodNotAllowedError,
  NotFoundError,
  OtherStatusError,
  RateLimitError,
  ServerError,
  SuccessStatus,
  UnauthorizedError,
} from './statuses.ts';

/** The client can't be made of these options, or the request of these arguments. Nothing was sent. */
export class ArgumentError extends Base {
  declare readonly name: 'ArgumentError';
  declare readonly status: undefined;
}

/** The request's body breaks the spec, as the validators say. Nothing was sent. */
export class ValidationError extends Base {
  declare readonly name: 'ValidationError';
  declare readonly status: undefined;
  /** Each with a JSON Pointer into the body. */
  declare readonly problems: readonly Problem[];
}

/** The token function failed (see `cause`), or gave a token that can't be sent. */
export class TokenError extends Base {
  declare readonly name: 'TokenError';
  declare readonly status: undefined;
}

/** No complete response, because the connection or `fetch` itself failed; see `cause`. */
export class ConnectionError extends Base {
  declare readonly name: 'ConnectionError';
  /** If a successful response had begun; if another had, the error is a `StatusError`. */
  declare readonly status: SuccessStatus | undefined;
  /** What the runtime calls it, as `ECONNRESET`; `ECONNREFUSED` in every runtime. */
  declare readonly code: string | undefined;
  /** What kind of failure it is. */
  declare readonly reason: FailureReason;
}

/** There was no token, or no complete response, in time. */
export class TimeoutError extends Base {
  declare readonly name: 'TimeoutError';
  declare readonly status: SuccessStatus | undefined;
  /** Which time was over: that of the last attempt, or that of the whole call. */
  declare readonly limit: 'attempt' | 'call';
  /** In milliseconds. */
  declare readonly timeout: number;
}

/** The caller's signal was aborted; its reason is the `cause`. */
export class AbortError extends Base {
  declare readonly name: 'AbortError';
  declare readonly status: SuccessStatus | undefined;
}

/** A successful response whose body isn't readable JSON. */
export class BodyError extends Base {
  declare readonly name: 'BodyError';
  declare readonly status: SuccessStatus;
  /** What is wrong: no content, not JSON by its type, not UTF-8, not JSON, or more than 100 MiB. */
  declare readonly reason: 'empty' | 'media type' | 'encoding' | 'syntax' | 'size';
  /** The media type without its parameters; empty if there is none. */
  declare readonly mediaType: string;
  /** The body, masked, up to its first 2,000 characters. */
  declare readonly text: string;
}

/** A successful response in JSON without the data, or with a page that can't be the next one. */
export class UnexpectedBodyError extends Base {
  declare readonly name: 'UnexpectedBodyError';
  declare readonly status: SuccessStatus;
  /** The body, masked. */
  declare readonly body: unknown;
}

/** Every error of the client. The class, `name` and `status` each tell them apart. */
export type NorthflankError =
  | ArgumentError
  | ValidationError
  | TokenError
  | ConnectionError
  | TimeoutError
  | AbortError
  | BodyError
  | UnexpectedBodyError
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | MethodNotAllowedError
  | ConflictError
  | RateLimitError
  | ServerError
  | OtherStatusError;

/**
 * The base class. `error instanceof NorthflankError` narrows to the union of all errors, which
 * `error.status === 404` or `error.name` narrows further.
 */
export const NorthflankError = Base as abstract new (...never: never) => NorthflankError;

nameClasses({
  Northflank: Base,
  Argument: ArgumentError,
  Validation: ValidationError,
  Token: TokenError,
  Connection: ConnectionError,
  Timeout: TimeoutError,
  Abort: AbortError,
  Body: BodyError,
  UnexpectedBody: UnexpectedBodyError,
});

/** The class of an error, and with it what `FactsOf` demands. */
export type ErrorClass<E extends Base> = new (message: string, facts: object, origin?: object) => E;

/** What the errors of a class have beside the facts that all have. */
export type FactsOf<E extends Base> = Omit<E, keyof Base>;
