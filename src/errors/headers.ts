import type { FetchResponse } from '../fetch.ts';
import type { ErrorFacts } from './classes.ts';
import type { Mask } from './mask.ts';

/** The headers of a response as a `Headers` object, also if its `fetch` has a class of its own. */
export function headersFrom({ headers }: FetchResponse): Headers {
  if (headers instanceof Headers) return headers;
  const isIterable = Symbol.iterator in headers;
  return new Headers(isIterable ? [...(headers as Iterable<[string, string]>)] : []);
}

/** The headers of a response for an error, without secrets; cookies are some. */
export function maskedHeaders(
  response: FetchResponse | undefined,
  mask: Mask,
): Pick<ErrorFacts, 'headers' | 'requestId'> {
  if (!response) return { headers: undefined, requestId: undefined };
  const headers = new Headers();
  for (const [name, value] of headersFrom(response)) {
    if (name !== 'set-cookie' && mask.name(name) === name) headers.append(name, mask.text(value));
  }
  return { headers, requestId: headers.get('x-request-id') ?? undefined };
}
