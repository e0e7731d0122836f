import { call, type Definitions, type Shared, type Target } from './call.ts';
import { Refusal } from './errors/refusal.ts';
import { Report } from './errors/report.ts';
import { CLOCK, type Clock } from './exchange/clock.ts';
import { ignore } from './exchange/time.ts';
import { checkToken, tokensOf } from './exchange/token.ts';
import { definitionOf } from './operation.ts';
import { checkClient, type AllOptions, type CallOptions, type ClientOptions } from './options.ts';
import { own } from './own.ts';
import { itemsOf } from './pages.ts';
import { partsOf } from './request/arguments.ts';
import { checkBaseUrl } from './request/base-url.ts';
import { partsOfRequest } from './request/free.ts';
import { userAgent } from './request/headers.ts';
import type { Call, WithResponse } from './response.ts';
import type { Client } from './types.ts';

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

/**
 * A client of any operations.
 * @param operations those that it has methods for, unless the options say which
 * @throws ArgumentError
 */
export function clientOf(
  operations: Readonly<Record<string, string>> | undefined,
  options: ClientOptions,
  clock = CLOCK,
): AnyClient {
  return clientWith(sharedBy('createClient', options, clock, undefined, operations));
}

function clientWith(shared: Shared): AnyClient {
  const { operations, options } = shared;
  const { clock, state } = shared.connection;
  const client: Record<string, unknown> = {
    get rateLimit() {
      return state.rateLimit;
    },
    request: function request(method: string, path: string, args?: unknown, options?: CallOptions) {
      const target: Target = {
        id: undefined,
        method,
        result: 'any',
        silent: '?',
        parts: (given, headers) => partsOfRequest(method, path, given, headers),
      };
      return withResponse(
        call(shared, target, new Report(undefined, method, new Error()), args, options),
      );
    },
    withOptions: (options: Partial<ClientOptions>) =>
      clientWith(sharedBy('withOptions', options, clock, shared)),
  };
  for (const [id, definition] of Object.entries(operations)) {
    const target: Target = {
      ...definition,
      id,
      parts: partsOf(definition, options.teamId),
    };
    const method: AnyMethod = (args, options) =>
      withResponse(
        call(shared, target, new Report(id, definition.method, new Error()), args, options),
      );
    client[id] = method;
    if (!definition.list) continue;
    const all = (args: object | undefined, options?: CallOptions) => {
      const trace = new Error();
      const { cursor: first } = own(args as { readonly cursor?: unknown } | undefined);
      return itemsOf(
        first,
        () => new Report(id, definition.method, trace),
        (report, cursor) => call(shared, target, report, { ...args, cursor }, options),
      );
    };
    Object.assign(method, { all });
  }
  return client as AnyClient;
}

/** A promise of the data that leads to the rest of the response. */
function withResponse<T>(whole: Promise<WithResponse<T>>): Call<T> {
  const data = whole.then((response) => response.data);
  // Who asks for the whole response does not await this promise.
  data.catch(ignore);
  return Object.assign(data, { withResponse: () => whole });
}

/** @throws Refusal */
function definitions(lines: Readonly<Record<string, string>>): Definitions {
  return Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, definitionOf(line)]));
}

/**
 * What the calls of a client share.
 * @param caller the function that the caller has used
 * @param given its options
 * @param parent of which client they change the options
 * @param all the operations of a client whose options don't say which
 * @throws ArgumentError
 */
function sharedBy(
  caller: string,
  given: unknown,
  clock: Clock,
  parent?: Shared,
  all?: Readonly<Record<string, string>>,
): Shared {
  return new Report(undefined, undefined, {}, caller).checked(() => {
    const { settings, options: changed } = checkClient(given, parent?.settings);
    const options = own<AllOptions>({ operations: all, ...parent?.options, ...changed });
    const { token, operations, hooks = own(), middleware = [] } = options;
    if (!operations) throw new Refusal('the option "operations" is missing');
    if (token === undefined) throw new Refusal('the option "token" is missing');
    if (typeof token === 'string') checkToken(token);
    const { connection } = parent ?? {};
    return {
      options,
      settings,
      operations: definitions(operations),
      baseUrl: checkBaseUrl(options.baseUrl),
      headers: { accept: 'application/json', ...userAgent(options.userAgent) },
      middleware: [middleware].flat(),
      connection: {
        // Looked up at each call, so that what is instrumented later is used.
        fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
        tokens: connection && changed.token === undefined ? connection.tokens : tokensOf(token),
        hooks,
        clock,
        state: connection?.state ?? { rateLimit: undefined },
      },
    };
  }, 'the options cannot be read');
}
