import createFetchClient from 'openapi-fetch';
import type { Parts } from './arguments.ts';

/** A request that can be sent, more than once if need be. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** Turns the parts of a request into one, and gives it to the exchange, whose response it returns. */
export type Transport = (
  method: string,
  parts: Parts,
  exchange: (request: Outgoing) => Promise<Response>,
) => Promise<Response>;

/**
 * Takes the place of the runtime's `Request`, which can be sent once only, and costs as much to
 * make as the rest of a call's preparation.
 */
class Draft implements Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, { method, headers, body }: Omit<Outgoing, 'url'>) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}

/**
 * A transport to a server, with headers that each request has unless its own say otherwise. This is the one module that knows openapi-fetch: whatever replaces it
 * has to serialise queries and merge headers, and to let the exchange have the rest.
 */
export function transportTo(baseUrl: string, headers: Readonly<Record<string, string>>): Transport {
  const client = createFetchClient({
    baseUrl,
    headers,
    Request: Draft,
    bodySerializer: (body: unknown) => body,
  } as never) as unknown as {
    request: (method: string, path: string, init: object) => Promise<{ response: Response }>;
  };
  return async (method, { path, query, headers, body }, exchange) => {
    const params = { query };
    // The exchange has read the body, since reading belongs to the attempt; this leaves it be.
    const init = { params, headers, body, fetch: exchange, parseAs: 'stream' };
    const { response } = await client.request(method, path, init);
    return response;
  };
}
