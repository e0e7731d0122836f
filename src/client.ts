import { operations, type Operation } from '../generated/operations.ts';
import { call, type Shared, type Target } from './call.ts';
import { ArgumentError } from './errors/classes.ts';
import { Refusal } from './errors/refusal.ts';
import { Report } from './errors/report.ts';
import { CLOCK, type Clock } from './exchange/clock.ts';
import { ignore } from './exchange/time.ts';
import { checkToken, Tokens } from './exchange/token.ts';
import { checkClient, type CallOptions, type ClientOptions } from './options.ts';
import { itemsOf } from './pages.ts';
import { partsOf } from './request/arguments.ts';
import { checkBaseUrl } from './request/base-url.ts';
import { partsOfRequest } from './request/free.ts';
import { userAgent } from './request/headers.ts';
import type { Call, WithResponse } from './response.ts';
import { traceOf } from './trace.ts';
import type { Client } from './types.ts';

/**
 * Makes a client of the Northflank API, with a method for each operation.
 *
 *     const northflank = createClient({ token: process.env.NORTHFLANK_API_TOKEN });
 *     const service = await northflank.getService({ projectId, serviceId });
 *
 * @throws ArgumentError if an option is unknown, missing or invalid
 */
export function createClient(options: ClientOptions): Client {
  return clientOf(operations, options) as unknown as Client;
}

/** A method of any operation. */
type AnyMethod = (args?: unknown, options?: CallOptions) => Call<unknown>;

/** A client of any table of operations. Its type doesn't name them. */
export type AnyClient = Readonly<
  Record<
    string,
    AnyMethod & {
      all?: (args?: unknown, options?: CallOptions) => AsyncGenerator<unknown, void, undefined>;
    }
  >
> &
  Pick<Client, 'rateLimit' | 'request'> & {
    withOptions(options: Partial<ClientOptions>): AnyClient;
  };

/** A client of any table of operations. */
export function clientOf(
  table: Readonly<Record<string, Operation>>,
  options: ClientOptions,
  clock = CLOCK,
): AnyClient {
  return clientWith(table, sharedBy('createClient', options, clock));
}

function clientWith(table: Readonly<Record<string, Operation>>, shared: Shared): AnyClient {
  const { clock, state } = shared.connection;
  const client: Record<string, unknown> = {
    request: function request(method: string, path: string, args?: unknown, options?: CallOptions) {
      const target: Target = {
        id: undefined,
        method,
        responseBody: 'optional',
        envelope: undefined,
        parts: (given, headers) => partsOfRequest(method, path, given, headers),
      };
      return withResponse(call(shared, target, traceOf(request), args, options));
    },
    withOptions: (options: Partial<ClientOptions>) =>
      clientWith(table, sharedBy('withOptions', options, clock, shared)),
  };
  for (const [id, operation] of Object.entries(table)) {
    const target: Target = {
      ...operation,
      id,
      parts: (args, headers) => partsOf(operation, args, shared.teamId, headers),
    };
    const method: AnyMethod = (args, options) =>
      withResponse(call(shared, target, traceOf(method), args, options));
    client[id] = method;
    if (!operation.parameters.query.includes('cursor')) continue;
    const all = (args: object | undefined, options?: CallOptions) => {
      const trace = traceOf(all);
      const ask = (cursor: unknown) => call(shared, target, trace, { ...args, cursor }, options);
      const { cursor } = (args ?? {}) as { cursor?: unknown };
      return itemsOf(cursor, ask, new Report(id, operation.method, trace));
    };
    Object.assign(method, { all });
  }
  return Object.defineProperty(client, 'rateLimit', {
    get: () => state.rateLimit,
    enumerable: true,
  }) as AnyClient;
}

/** A promise of the data that leads to the rest of the response. */
function withResponse<T>(whole: Promise<WithResponse<T>>): Call<T> {
  const data = whole.then((response) => response.data);
  // Who asks for the whole response does not await this promise.
  data.catch(ignore);
  return Object.assign(data, { withResponse: () => whole });
}

/**
 * What the calls of a client share.
 * @param caller the function that the caller has used
 * @param given its options
 * @param parent of which client they change the options
 * @throws ArgumentError
 */
function sharedBy(caller: string, given: unknown, clock: Clock, parent?: Shared): Shared {
  try {
    const { settings, options } = checkClient(given, parent?.settings);
    const { token, baseUrl, fetch, hooks, middleware, userAgent: application } = options;
    if (token === undefined && !parent) throw new Refusal('the option "token" is missing');
    if (token !== undefined && typeof token !== 'function') checkToken(token);
    const { connection } = parent ?? {};
    return {
      settings,
      teamId: options.teamId ?? parent?.teamId,
      baseUrl:
        parent && baseUrl === undefined
          ? parent.baseUrl
          : checkBaseUrl(baseUrl),
      headers:
        parent && application === undefined
          ? parent.headers
          : { accept: 'application/json', ...userAgent(application) },
      middleware: middleware === undefined ? (parent?.middleware ?? []) : [middleware].flat(),
      validators: options.validators ?? parent?.validators,
      connection: {
        // Looked up at each call, so that what is instrumented later is used.
        fetch: fetch ?? connection?.fetch ?? ((url, init) => globalThis.fetch(url, init)),
        tokens: connection && token === undefined ? connection.tokens : new Tokens(token ?? ''),
        hooks: hooks ?? connection?.hooks ?? {},
        clock,
        state: connection?.state ?? { rateLimit: undefined },
      },
    };
  } catch (thrown) {
    const isRefused = thrown instanceof Refusal;
    const message = isRefused ? thrown.message : 'the options can’t be read';
    throw new ArgumentError(
      `${caller}: ${message}`,
      {
        operationId: undefined,
        method: undefined,
        path: undefined,
        status: undefined,
        attempts: 0,
        rateLimit: undefined,
        requestId: undefined,
      },
      isRefused ? {} : { cause: thrown },
    );
  }
}
