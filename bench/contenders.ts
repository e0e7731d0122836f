import type { DocumentedCall } from '../test/mock/documented.ts';

/** Something that makes the documented calls. */
export interface Contender {
  readonly name: string;
  /** Sends an operation's documented input, and resolves when the response has been read. */
  call(call: DocumentedCall): Promise<unknown>;
}

/** What each of them sends as its token. */
export const TOKEN = 'NORTHFLANK_API_TOKEN';

/**
 * The least that a caller would write without any client.
 * @param timeout milliseconds after which a call would be ended; never, if left out
 */
export function bareFetch(url: string, name: string, timeout?: number): Contender {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  return {
    name,
    async call({ method, target, body }) {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const signal = timeout === undefined ? null : AbortSignal.timeout(timeout);
      const response = await fetch(url + target, { method, headers, signal, ...sent });
      if (!response.ok) throw new Error(`${method} ${target} was answered ${response.status}.`);
      return response.status === 204 ? undefined : ((await response.json()) as unknown);
    },
  };
}

/** A client of ours, as a module that exports `createClient`. */
export interface OurModule {
  createClient(options: object): Readonly<Record<string, (args: object) => Promise<unknown>>>;
}

/** This project's client. */
export function ours(module: OurModule, url: string, name: string, options = {}): Contender {
  const client = module.createClient({ token: TOKEN, baseUrl: url, ...options });
  return {
    name,
    async call({ id, parameters, body }) {
      const args = body === undefined ? parameters : { ...parameters, body };
      return client[id]?.(args);
    },
  };
}
