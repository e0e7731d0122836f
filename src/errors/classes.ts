import type { OperationId } from '../../generated/operations.ts';
import type { RateLimit } from '../exchange/rate-limit.ts';
import type { Problem } from '../validation.ts';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Hundred<First extends number> =
  `${First}${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never;

/** From 200 to 299. */
export type SuccessStatus = Hundred<2>;
/** From 500 to 599. */
export type ServerErrorStatus = Hundred<5>;
/** Any other that is no success; 0 for a redirect that a browser won't tell more about. */
export type OtherStatus =
  0 | Exclude<Hundred<3 | 4 | 6 | 7 | 8 | 9>, 400 | 401 | 403 | 404 | 405 | 409 | 429>;

/** What every error knows of its call. */
export interface Facts {
  /** Undefined for an error of `createClient` itself. */
  readonly operationId: OperationId | undefined;
  /** In capitals. */
  readonly method: string | undefined;
  /** With its parameters filled in, without the query. */
  readonly path: string | undefined;
  /** That of the last response; undefined where none began. */
  readonly status: number | undefined;
  /** How often the request was sent, or was about to be; 0 if it was refused before. */
  readonly attempts: number;
  /** As the call's last response told it. */
  readonly rateLimit: RateLimit | undefined;
}

/**
 * Everything in an error has been masked before it gets here. The client alone makes errors: what
 * their types promise is what it passes to them.
 */
abstract class Base extends Error implements Facts {
  declare readonly operationId: OperationId | undefined;
  declare readonly method: string | undefined;
  declare readonly path: string | undefined;
  declare readonly status: number | undefined;
  declare readonly attempts: number;
  declare readonly rateLimit: RateLimit | undefined;

  constructor(message: string, facts: object, cause?: Error) {
    super(message, cause && { cause });
    Object.assign(this, facts);
  }

  /** The error with its name and message, which `JSON.stringify` would leave out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/** The client can't be made of these options, or the request of these arguments. Nothing was sent. */
export class ArgumentError extends Base {
  declare readonly name: 'ArgumentError';
  declare readonly status: undefined;
}

/** The request's body is not as the spec says; found by the validators before anything was sent. */
export class ValidationError extends Base {
  declare readonly name: 'ValidationError';
  declare readonly status: undefined;
  /** Each with a JSON Pointer into the body. */
  declare readonly problems: readonly Problem[];
}

/** The function that was to give a token failed (see `cause`), or gave none that can be sent. */
export class TokenError extends Base {
  declare readonly name: 'TokenError';
  declare readonly status: undefined;
}

/** No connection, or one that broke before the response was complete; see `cause`. */
export class ConnectionError extends Base {
  declare readonly name: 'ConnectionError';
  /** Where the response had begun. One that began with a failure is a `StatusError`. */
  declare readonly status: SuccessStatus | undefined;
  /** What the runtime calls it, as `ECONNRESET`. */
  declare readonly code: string | undefined;
}

/** The response was not complete in time. */
export class TimeoutError extends Base {
  declare readonly name: 'TimeoutError';
  declare readonly status: SuccessStatus | undefined;
  /** Which time was over: that of the last attempt or that of the whole call. */
  declare readonly limit: 'attempt' | 'call';
  /** In milliseconds. */
  declare readonly timeout: number;
}

/** The caller's signal was aborted; its reason is the `cause`. */
export class AbortError extends Base {
  declare readonly name: 'AbortError';
  declare readonly status: SuccessStatus | undefined;
}

/** A successful response whose body can't be read as what its media type says, or has no JSON. */
export class BodyError extends Base {
  declare readonly name: 'BodyError';
  declare readonly status: SuccessStatus;
  /** What is wrong: nothing there, not JSON by its type, not UTF-8, not JSON, or more than 100 MiB. */
  declare readonly reason: 'empty' | 'media type' | 'encoding' | 'syntax' | 'size';
  /** The media type without its parameters; empty if it was not stated. */
  declare readonly mediaType: string;
  /** The body, masked, up to its first 2,000 characters. */
  declare readonly text: string;
}

/** A successful response whose body is JSON and lacks the property that has the data. */
export class UnexpectedBodyError extends Base {
  declare readonly name: 'UnexpectedBodyError';
  declare readonly status: SuccessStatus;
  /** The body, masked. */
  declare readonly body: unknown;
}

/** A response that is no success, whatever its body. */
export abstract class StatusError extends Base {
  declare readonly status: number;
  /** The body, masked: parsed if it is JSON, otherwise up to its first 2,000 characters. */
  declare readonly body: unknown;
  /** The API's name for the kind of error, such as `nf-invalid-request-body`. */
  declare readonly id: string | undefined;
  /**
   * How many seconds the response asks to wait: by `Retry-After`, or after 429 by
   * `x-ratelimit-reset`.
   */
  declare readonly retryAfter: number | undefined;
}

/** 400: the request is malformed, or its body has a value that the API does not accept. */
export class BadRequestError extends StatusError {
  declare readonly name: 'BadRequestError';
  declare readonly status: 400;
  /** What is wrong with each field, by its path; empty where the response doesn't say. */
  declare readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** 401: there is no token, or it is wrong or no longer valid. */
export class UnauthorizedError extends StatusError {
  declare readonly name: 'UnauthorizedError';
  declare readonly status: 401;
}

/** 403: the token lacks a permission. */
export class ForbiddenError extends StatusError {
  declare readonly name: 'ForbiddenError';
  declare readonly status: 403;
  /** The permission that the operation needs, as the spec says. */
  declare readonly permission: string | undefined;
}

/** 404: there is no such thing, or the token can't see it. */
export class NotFoundError extends StatusError {
  declare readonly name: 'NotFoundError';
  declare readonly status: 404;
}

/** 405: the path doesn't take the method. */
export class MethodNotAllowedError extends StatusError {
  declare readonly name: 'MethodNotAllowedError';
  declare readonly status: 405;
  /** The methods that it takes, from the `Allow` header. */
  declare readonly allow: string | undefined;
}

/** 409: the state that the thing is in does not allow the change. */
export class ConflictError extends StatusError {
  declare readonly name: 'ConflictError';
  declare readonly status: 409;
}

/** 429: the requests of this window are used up; `retryAfter` has the seconds until the next. */
export class RateLimitError extends StatusError {
  declare readonly name: 'RateLimitError';
  declare readonly status: 429;
}

/** 5xx: the API or a gateway before it failed. */
export class ServerError extends StatusError {
  declare readonly name: 'ServerError';
  declare readonly status: ServerErrorStatus;
}

/** Any other status that is no success, also a redirect that is not followed. */
export class OtherStatusError extends StatusError {
  declare readonly name: 'OtherStatusError';
  declare readonly status: OtherStatus;
  /** Where a redirect leads, masked. */
  declare readonly location: string | undefined;
}

/** Every error there is. `name`, `status` and the class each tell which one it is. */
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
 * The class of which every error is. `error instanceof NorthflankError` narrows to the union of
 * them all, which `error.status === 404` or `error.name` narrows further.
 */
export const NorthflankError = Base as unknown as abstract new (never: never) => NorthflankError;

const CLASSES = {
  ArgumentError,
  ValidationError,
  TokenError,
  ConnectionError,
  TimeoutError,
  AbortError,
  BodyError,
  UnexpectedBodyError,
  BadRequestError,
  UnauthorizedError,
  ForbiddenError,
  NotFoundError,
  MethodNotAllowedError,
  ConflictError,
  RateLimitError,
  ServerError,
  OtherStatusError,
};

// On the prototype, where a stack's first line takes it from; a class's own name is lost when
// somebody minifies the client.
for (const [name, { prototype }] of Object.entries(CLASSES)) Object.assign(prototype, { name });

/** The class of an error, and with it what `FactsOf` demands. */
export type ErrorClass<E extends Base> = new (message: string, facts: object, cause?: Error) => E;

/** What the errors of a class have beside the facts that all have. */
export type FactsOf<E extends Base> = Omit<E, keyof Base>;
