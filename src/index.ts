/**
 * A client of the Northflank API. What it takes and gives is described by the types beside it.
 * @module
 */
export { createClient } from './client.ts';
export {
  AbortError,
  ArgumentError,
  BodyError,
  ConnectionError,
  NorthflankError,
  TimeoutError,
  TokenError,
  UnexpectedBodyError,
  ValidationError,
} from './errors/classes.ts';
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  MethodNotAllowedError,
  NotFoundError,
  OtherStatusError,
  RateLimitError,
  ServerError,
  StatusError,
  UnauthorizedError,
} from './errors/statuses.ts';
export type { OtherStatus, ServerErrorStatus, SuccessStatus } from './errors/statuses.ts';
export type { OperationId } from '../generated/operations.ts';
export type { FailureReason } from './exchange/failure.ts';
export type { Fetch, FetchInit, FetchResponse } from './fetch.ts';
export type { Hooks } from './hooks.ts';
export type { Middleware, MiddlewareRequest, Next } from './middleware.ts';
export type { CallOptions, ClientOptions } from './options.ts';
export type { RateLimit } from './exchange/rate-limit.ts';
export type { Retries } from './exchange/retry.ts';
export type { TokenRequest, TokenSource } from './exchange/token.ts';
export type { HeadersOption } from './request/headers.ts';
export type { Call, WithResponse } from './response.ts';
export type { Arguments, Client, ClientOf, Data, Method, RequestArguments } from './types.ts';
export type { Difference, Problem, Validators } from './validation.ts';
export { VERSION } from './version.ts';
export type * from '../generated/arguments.ts';
export * from '../generated/enums.ts';
export type * from '../generated/types.ts';
