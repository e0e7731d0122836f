import type { FetchResponse } from '../fetch.ts';
import type { ErrorFacts } from './base.ts';
import type { Mask } from './mask.ts';

/** The headers of a response as a `Headers` object, also if its `fetch` has a class of its own. */
export function headersFrom({ headers }: FetchResponse): Headers {
  if (headers instanceof Headers) return headers;
  return new Headers(Symbol.iterator in headers ? (headers as Headers) : []);
}

/** The headers of a response for an error, without secrets; cookies are some. */
export function maskedHeaders(
  response: FetchResponse | undefined,
  mask: Mask,
): Pick<ErrorFacts, 'headers' | 'requestId'> {
  const headers = response && new Headers();
  for (const [name, value] of response ? headersFrom(response) : []) {
    if (name !== 'set-cookie' && mask.name(name) === name) headers?.append(name, mask.text(value));
  }
  return { headers, requestId: headers?.get('x-request-id') ?? undefined };
}
