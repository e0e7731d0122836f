import type { OperationId } from '../generated/operations.ts';
import { ArgumentError } from './errors/classes.ts';
import type { Report } from './errors/report.ts';
import type { WithResponse } from './response.ts';

/** A request as middleware sees it: before it is sent for the first time, and without the token. */
export interface MiddlewareRequest {
  /** Undefined for `client.request`. */
  readonly operationId: OperationId | undefined;
  /** In capitals. */
  readonly method: string;
  /** With its parameters filled in, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Those of the client, the call and its arguments, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Before it becomes JSON; undefined if there is none. */
  readonly body: unknown;
  /** The call's. */
  readonly signal: AbortSignal | undefined;
}

/** Sends a request with all its retries. It rejects with a `NorthflankError`. */
export type Next = (request: MiddlewareRequest) => Promise<WithResponse<unknown>>;

/**
 * Runs around each call, outside its attempts. It can send the request with other headers, query or
 * body, send it more than once or not at all, and resolve with another response. What it throws
 * rejects the call, unchanged. Each `next` has the time that `timeout` allows.
 *
 *     const timed: Middleware = async (request, next) => {
 *       const start = Date.now();
 *       try {
 *         return await next({ ...request, headers: { ...request.headers, 'x-trace': newId() } });
 *       } finally {
 *         console.log(request.operationId, Date.now() - start);
 *       }
 *     };
 */
export type Middleware = (request: MiddlewareRequest, next: Next) => Promise<WithResponse<unknown>>;

/** Puts middleware around the sending of a request; the first is the outermost. */
export function composed(middleware: readonly Middleware[], send: Next, report: Report): Next {
  return middleware.reduceRight<Next>(
    (next, run) => async (request) => {
      const response: unknown = await run(request, next);
      // The response of a `fetch` has no data, and reads as if there were none.
      if ('data' in Object(response)) return response as WithResponse<unknown>;
      throw report.error(ArgumentError, 'middleware must return a response with data', {});
    },
    send,
  );
}
