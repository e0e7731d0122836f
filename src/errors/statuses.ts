import { Base, nameClasses } from './base.ts';

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

nameClasses({
  Status: StatusError,
  BadRequest: BadRequestError,
  Unauthorized: UnauthorizedError,
  Forbidden: ForbiddenError,
  NotFound: NotFoundError,
  MethodNotAllowed: MethodNotAllowedError,
  Conflict: ConflictError,
  RateLimit: RateLimitError,
  Server: ServerError,
  OtherStatus: OtherStatusError,
});
