import { createFinalURL } from 'openapi-fetch';
import { Refusal } from '../errors/refusal.ts';
import { described, isInfinite, kindOf } from '../own.ts';
import type { Parts } from './arguments.ts';
import type { HeaderRecord } from './headers.ts';
import { jsonOf } from './json.ts';

/** A request that can be sent, more than once if need be. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderRecord;
  /** In JSON. */
  readonly body: string | undefined;
}

/**
 * Makes a request of its parts. This is the one module that knows openapi-fetch.
 * @param headers what each request has unless its parts say otherwise
 * @throws Refusal, or what turning query or body into text throws
 */
export function outgoing(
  baseUrl: string,
  path: string,
  method: string,
  headers: HeaderRecord,
  parts: Omit<Parts, 'path'>,
): Outgoing {
  const body = parts.body === undefined ? undefined : jsonOf(parts.body);
  return {
    url: createFinalURL(path, {
      baseUrl,
      params: { query: parts.query },
      querySerializer: queryOf,
      pathSerializer: String,
    }),
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
      ...parts.headers,
    },
    body,
  };
}

/** The query: a list as a parameter for each item, an object as one for each of its properties. */
function queryOf(query: Parts['query']): string {
  const parameters = (name: string, value: unknown, shown: string): string[] => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((item) => parameters(name, item, shown));
    if (!isInfinite(value) && !/^(object|function|symbol)$/.test(typeof value))
      return [`${name}=${encodeURIComponent(value as string)}`];
    if (kindOf(value) !== 'Object') {
      throw new Refusal(`the query parameter "${shown}" can't be ${described(value)}`);
    }
    return Object.entries(value).flatMap(([key, inner]) =>
      parameters(`${name}[${encodeURIComponent(key)}]`, inner, key),
    );
  };
  return Object.entries(query)
    .flatMap(([name, value]) => parameters(encodeURIComponent(name), value, name))
    .join('&');
}
