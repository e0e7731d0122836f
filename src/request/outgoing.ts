import { serializePrimitiveParam } from 'openapi-fetch';
import { Refusal } from '../errors/refusal.ts';
import { kindOf, own } from '../own.ts';
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
  const { method, path } = parts;
  const body = parts.body === undefined ? undefined : jsonOf(parts.body);
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const query = queryOf(parts.query).filter(Boolean).join('&');
  return {
    url: baseUrl + path + (query && `?${query}`),
    method,
    headers: { ...type, ...headers, ...parts.headers },
    body,
  };
}

/** The pairs of a query: a list as a pair an item, an object as a pair a property. */
function queryOf(query: Parts['query']): string[] {
  return Object.entries(own(query)).flatMap(([key, value]) => {
    const name = encodeURIComponent(key);
    const pair = (name: string, value: unknown) => serializePrimitiveParam(name, value as string);
    const kind = kindOf(value);
    if (Array.isArray(value)) return value.map((item) => pair(name, item));
    if (typeof value !== 'object' || value === null) return pair(name, value);
    if (kind !== 'Object') throw new Refusal(`the query parameter "${key}" can't be a ${kind}`);
    return Object.entries(value).map(([property, item]) =>
      pair(`${name}[${encodeURIComponent(property)}]`, item),
    );
  });
}
