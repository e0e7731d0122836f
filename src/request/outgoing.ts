import { serializePrimitiveParam } from 'openapi-fetch';
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
  headers: HeaderRecord,
  parts: Parts & { readonly method: string },
): Outgoing {
  const { method, path, query } = parts;
  const body = parts.body === undefined ? undefined : jsonOf(parts.body);
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const search = queryOf(query);
  return {
    url: baseUrl + path + (search && `?${search}`),
    method,
    headers: { ...type, ...headers, ...parts.headers },
    body,
  };
}

/** The query: a list as a parameter for each item, an object as one for each of its properties. */
function queryOf(query: Parts['query']): string {
  const parameters = (name: string, value: unknown, shown: string): string[] => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((item) => parameters(name, item, shown));
    if (!isInfinite(value) && !/^(object|function|symbol)$/.test(typeof value))
      return [serializePrimitiveParam(name, value as string)];
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
