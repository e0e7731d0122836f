import { operations, type Operation } from '../generated/operations.ts';
import { userAgent } from './request/arguments.ts';
import { checkBaseUrl } from './request/base-url.ts';
import { call, type Shared } from './call.ts';
import { ArgumentError } from './errors/classes.ts';
import { checkClient, type CallOptions, type ClientOptions } from './options.ts';
import { Refusal } from './errors/refusal.ts';
import { ignore } from './exchange/time.ts';
import { checkToken } from './exchange/token.ts';
import { CLOCK, type Clock } from './exchange/clock.ts';
import type { Client, Call as CallOf, WithResponse } from './types.ts';

/**
 * Makes a client of the Northflank API, with a method for each operation.
 *
 *     const northflank = createClient({ token: process.env.NORTHFLANK_API_TOKEN });
 *     const service = await northflank.getService({ projectId, serviceId });
 *
 * @throws ArgumentError for options that are unknown, missing or of the wrong kind
 */
export function createClient(options: ClientOptions): Client {
  return clientOf(operations, options) as unknown as Client;
}

/** A client of any table of operations; its own types are those of no operation. */
export function clientOf(
  table: Readonly<Record<string, Operation>>,
  options: ClientOptions,
  clock = CLOCK,
): Readonly<Record<string, (args?: unknown, options?: CallOptions) => CallOf<unknown>>> {
  const shared = sharedBy(options, clock);
  const methods = Object.entries(table).map(([id, operation]) => [
    id,
    (args?: unknown, own?: CallOptions) => withResponse(call(shared, id, operation, args, own)),
  ]);
  return Object.defineProperty(Object.fromEntries(methods), 'rateLimit', {
    get: () => shared.connection.rateLimit,
    enumerable: true,
  }) as ReturnType<typeof clientOf>;
}

/** A promise of the data that leads to the rest of the response. */
function withResponse<T>(whole: Promise<WithResponse<T>>): CallOf<T> {
  const data = whole.then((response) => response.data);
  // Who asks for the whole response does not await this promise.
  data.catch(ignore);
  return Object.assign(data, { withResponse: () => whole });
}

function sharedBy(options: ClientOptions, clock: Clock): Shared {
  try {
    const settings = checkClient(options);
    const { token = '', teamId, fetch, hooks = {}, validators } = options;
    const { href } = checkBaseUrl(options.baseUrl);
    if (typeof token !== 'function') checkToken(token);
    return {
      settings,
      teamId,
      baseUrl: href.replace(/\/$/, ''),
      headers: { accept: 'application/json', ...userAgent(options.userAgent) },
      validators,
      connection: {
        // Looked up at each call, so that what is instrumented later is used.
        fetch: fetch ?? ((...args) => globalThis.fetch(...args)),
        token,
        hooks,
        clock,
        rateLimit: undefined,
      },
    };
  } catch (thrown) {
    const { message } = thrown instanceof Refusal ? thrown : { message: 'unusable options' };
    const of = { operationId: undefined, method: undefined, path: undefined };
    const facts = { ...of, status: undefined, attempts: 0, rateLimit: undefined };
    throw new ArgumentError(`createClient: ${message}`, facts);
  }
}
