import type { Methods, Requests } from '../generated/methods.ts';
import type { OperationId } from '../generated/operations.ts';
import type { RateLimit } from './exchange/rate-limit.ts';
import type { Operation } from './operation.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { Call } from './response.ts';

/** The method of an operation. */
export type Method<Id extends OperationId> = Methods[Id];

/** What an operation takes: path, query and header parameters by name, `body`, and `teamId`. */
export type Arguments<Id extends OperationId> = NonNullable<Parameters<Method<Id>>[0]>;

/** What a call of an operation resolves with. */
export type Data<Id extends OperationId> = Awaited<ReturnType<Method<Id>>>;

/** Some operations by their names, as `northflank-openapi/operations` exports them. */
export type Operations<Id extends OperationId> = { readonly [Name in Id]: Operation<Name> };

/** What `client.request` takes, unless the operation says more. */
export interface RequestArguments {
  /** The values of parameters in braces, as `{projectId}`; each becomes one encoded segment. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** What `client.request` takes for a method and a path: of the spec, or any other. */
type ArgumentsOf<Request extends string> = Request extends keyof Requests
  ? Requests[Request]['args']
  : [args?: RequestArguments];

/** What `client.request` resolves with. */
type BodyOf<Request extends string> = Request extends keyof Requests
  ? Requests[Request]['body']
  : unknown;

/** What a client has beside its methods. */
interface Common {
  /** The rate limit, as the latest response told it; undefined before the first. */
  readonly rateLimit: RateLimit | undefined;
  /**
   * Calls an operation that the client doesn't have, with the same retries, errors and masking. It
   * resolves with the whole body. The path is taken as it is: not that of the client's team. With a
   * path of the spec, its parameters in braces, arguments and body have their types.
   *
   *     await northflank.request('GET', '/v1/projects', { query: { per_page: 10 } });
   */
  request<Verb extends string, Path extends string>(
    method: Verb,
    path: Path,
    ...args: [...args: ArgumentsOf<`${Verb} ${Path}`>, options?: CallOptions]
  ): Call<BodyOf<`${Verb} ${Path}`>>;
  /**
   * A client with other options, which shares everything else with this one: the rate limit, and the
   * refreshes of the token. `headers`, `retries` and `fetchOptions` are merged, any other option is
   * replaced.
   */
  withOptions(options: Partial<ClientOptions>): this;
}

/**
 * What `createClient` returns: a method for each operation. A method rejects with a
 * `NorthflankError` and with nothing else, unless middleware throws.
 */
export interface Client extends Methods, Common {}

/** A client with methods for some operations. */
export type ClientOf<Id extends OperationId> = Common & Pick<Methods, Id>;
