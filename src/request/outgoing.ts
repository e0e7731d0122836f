import { createFinalURL, createQuerySerializer, mergeHeaders } from 'openapi-fetch';
import type { Parts } from './arguments.ts';

/** A request that can be sent, more than once if need be. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** In JSON. */
  readonly body: string | undefined;
}

const querySerializer = /* @__PURE__ */ createQuerySerializer<object>();

/**
 * Makes a request of its parts. This is the one module that knows openapi-fetch.
 * @param headers what each request has unless its parts say otherwise
 */
export function outgoing(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  { method, path, query, headers: own, body }: Parts,
): Outgoing {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  return {
    url: createFinalURL(path, {
      baseUrl,
      params: { query },
      querySerializer,
      pathSerializer: (pathname) => pathname,
    }),
    method,
    headers: mergeHeaders(json, headers, own),
    body,
  };
}
