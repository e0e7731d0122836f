import { createQuerySerializer } from 'openapi-fetch';
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

const serialized = /* @__PURE__ */ createQuerySerializer<object>();

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
  const search = serialized(queryOf(query));
  return {
    url: baseUrl + path + (search && `?${search}`),
    method,
    headers: { ...type, ...headers, ...parts.headers },
    body,
  };
}

/**
 * The query as openapi-fetch needs it: it takes names as they are, and makes an empty part of what is
 * left out in an object.
 */
function queryOf(query: Parts['query']): Record<string, unknown> {
  const encoded = own<Record<string, unknown>>();
  for (const [name, value] of Object.entries(own(query))) {
    const kind = kindOf(value);
    if (typeof value === 'object' && !['Object', 'Array', 'Null'].includes(kind)) {
      throw new Refusal(`the query parameter "${name}" can't be a ${kind}`);
    }
    const part = kind === 'Object' ? queryOf(value as Parts['query']) : value;
    const isEmpty =
      kind === 'Null' || (kind === 'Object' && Object.keys(part as object).length === 0);
    if (!isEmpty) encoded[encodeURIComponent(name)] = part;
  }
  return encoded;
}
