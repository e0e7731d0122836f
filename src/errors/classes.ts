import type { OperationId } from '../../generated/operations.ts';
import type { RateLimit } from '../exchange/rate-limit.ts';
import type { FailureReason } from '../exchange/failure.ts';
import type { Problem } from '../validation.ts';
import { errorNamed } from './named.ts';

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

/** What every error tells of its call. */
export interface Facts {
  /** Undefined for an error of `createClient` and for `client.request`. */
  readonly operationId: OperationId | undefined;
  /** In capitals. */
  readonly method: string | undefined;
  /** With its parameters filled in, without the query. */
  readonly path: string | undefined;
  /** That of the last response; undefined if none began. */
  readonly status: number | undefined;
  /** How often the request was sent, or was about to be; 0 if it was refused before. */
  readonly attempts: number;
  /** As the call's last response told it. */
  readonly rateLimit: RateLimit | undefined;
}

/** What every error has. */
export interface ErrorFacts extends Facts {
  /** Those of the last response, masked; undefined if none began. Not shown when an error is printed. */
  readonly headers: Headers | undefined;
  /** The `x-request-id` of the last response, masked. */
  readonly requestId: string | undefined;
}

/** Makes a copy of something that was thrown, without secrets. */
interface Masking {
  error(thrown: unknown): Error;
}

/** What an error comes from. */
interface Origin {
  readonly cause?: unknown;
  /** Hides what must not be printed of the cause. */
  readonly mask?: Masking | undefined;
  /** The stack where the client was called. */
  readonly trace?: string | undefined;
}

/** Sets a property that is not shown when the object is printed. */
function hidden(object: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
}

const masks = /* @__PURE__ */ new WeakMap<Error, Masking>();

/**
 * What an error says itself has been masked before it gets here; its `cause` is what was thrown,
 * unchanged. The client alone makes errors: what their types promise is what it passes to them.
 */
abstract class Base extends Error implements ErrorFacts {
  declare readonly operationId: OperationId | undefined;
  declare readonly method: string | undefined;
  declare readonly path: string | undefined;
  declare readonly status: number | undefined;
  declare readonly attempts: number;
  declare readonly rateLimit: RateLimit | undefined;
  declare readonly headers: Headers | undefined;
  declare readonly requestId: string | undefined;

  constructor(message: string, facts: object, origin: object = {}) {
    const { mask, trace, ...cause } = origin as Origin;
    super(message, cause);
    const { headers, ...shown } = facts as Partial<ErrorFacts>;
    Object.assign(this, shown);
    hidden(this, 'headers', headers);
    if (mask) masks.set(this, mask);
    if (trace !== undefined) hidden(this, 'stack', `${this.name}: ${message}\n${trace}`);
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
  /** What is wrong with each field, by its path; empty if the response doesn't say. */
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
}

/** 404: it doesn't exist, or the token can't see it. */
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

/** 409: the current state doesn't allow the change. */
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
export const NorthflankError = Base as unknown as abstract new (never: never) => NorthflankError;

const CLASSES = {
  NorthflankError: Base,
  StatusError,
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

for (const [name, Class] of Object.entries(CLASSES)) {
  // On the prototype, where a stack's first line takes it from; a class's own name is lost when
  // somebody minifies the client.
  hidden(Class.prototype, 'name', name);
  // A program that imports and requires the package has two copies of each class. A brand that the
  // copies share makes `instanceof` work across them.
  const brand = Symbol.for(`northflank-openapi/${name}`);
  hidden(Class.prototype, brand, true);
  hidden(Class, Symbol.hasInstance, function (this: unknown, value: unknown): boolean {
    return this === Class
      ? typeof value === 'object' && value !== null && brand in value
      : Function.prototype[Symbol.hasInstance].call(this as () => void, value);
  });
}

// Node, Bun and Deno print what this returns: the error with its cause masked.
hidden(Base.prototype, Symbol.for('nodejs.util.inspect.custom'), function (this: Base): Error {
  const copy = Object.assign(errorNamed(this.name, this.message), this);
  hidden(copy, 'stack', this.stack);
  if (this.cause !== undefined) {
    hidden(copy, 'cause', masks.get(this)?.error(this.cause));
  }
  return copy;
});

/** The class of an error, and with it what `FactsOf` demands. */
export type ErrorClass<E extends Base> = new (message: string, facts: object, origin?: object) => E;

/** What the errors of a class have beside the facts that all have. */
export type FactsOf<E extends Base> = Omit<E, keyof Base>;
