import type { OperationId, operations as Table } from '../generated/operations.ts';
import type { operations as Spec } from '../generated/paths.ts';
import type { RateLimit } from './exchange/rate-limit.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { Call } from './response.ts';

/** An object type written out, so that an editor shows its properties and not how it was made. */
type Flat<T> = { [Key in keyof T]: T[Key] };

/** The object in a part that may be left out, or nothing where there is no such part. */
type Part<T> = [Extract<T, object>] extends [never] ? unknown : Extract<T, object>;

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

type BodyPart<T> = T extends { requestBody: { content: unknown } }
  ? { body: Json<T['requestBody']> }
  : T extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? unknown
      : { body?: Json<NonNullable<Body>> | undefined }
    : unknown;

/** A team's slug, where the operation has a path for teams. */
type TeamPart<Row> = Row extends { teamPath: string }
  ? {
      /** The team on whose behalf the call is made, by its slug; by default the client's. */
      teamId?: string | undefined;
    }
  : unknown;

/** What an operation takes, by its types in the spec and its row in the table. */
export type ArgumentsOf<Types extends Operation, Row> = Flat<
  Part<Types['parameters']['path']> &
    Part<Types['parameters']['query']> &
    Part<Types['parameters']['header']> &
    BodyPart<Types> &
    TeamPart<Row>
>;

/** The types of an operation, as `generated/paths.ts` has them. */
interface Operation {
  parameters: { query?: unknown; header?: unknown; path?: unknown };
  responses: unknown;
}

type Successes<Responses> = {
  [Status in keyof Responses]: `${Status & (string | number)}` extends `2${string}`
    ? Json<Responses[Status]>
    : never;
}[keyof Responses];

type Unwrapped<Body, Envelope> = Envelope extends keyof Body ? Body[Envelope] : Body;

/** What a call resolves with, by the operation's types in the spec and its row in the table. */
type DataOf<Types extends Operation, Row> = Unwrapped<
  Successes<Types['responses']>,
  Row extends { envelope: infer Envelope } ? Envelope : undefined
>;

/** The items of a page: those of the data, or of the only list in it. */
type Items<Data> = Data extends readonly (infer Item)[]
  ? Item
  : {
      [Key in keyof Data]: NonNullable<Data[Key]> extends readonly (infer Item)[] ? Item : never;
    }[keyof Data];

/** The method of an operation, by its types in the spec and its row in the table. */
export type MethodOf<Types extends Operation, Row> = Caller<
  ArgumentsOf<Types, Row>,
  Call<DataOf<Types, Row>>
> &
  ('cursor' extends keyof Part<Types['parameters']['query']>
    ? {
        /**
         * The items of all pages, each of which is asked for when its first item is. The options
         * hold for each page; the timeouts too.
         */
        readonly all: Caller<
          ArgumentsOf<Types, Row>,
          AsyncGenerator<Items<DataOf<Types, Row>>, void, undefined>
        >;
      }
    : unknown);

type Caller<Args, Result> =
  Partial<Args> extends Args
    ? (args?: Args, options?: CallOptions) => Result
    : (args: Args, options?: CallOptions) => Result;

/** What an operation takes: path, query and header parameters by name, `body`, and `teamId`. */
export type Arguments<Id extends OperationId> = ArgumentsOf<Spec[Id], (typeof Table)[Id]>;

/** What a call of an operation resolves with. */
export type Data<Id extends OperationId> = DataOf<Spec[Id], (typeof Table)[Id]>;

/** The method of an operation. */
export type Method<Id extends OperationId> = MethodOf<Spec[Id], (typeof Table)[Id]>;

/** What `client.request` takes. */
export interface RequestArguments {
  /** The values of parameters in braces, as `{projectId}`; each becomes one encoded segment. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * A method for each operation. It rejects with a `NorthflankError` and with nothing else, unless
 * middleware throws.
 */
type Methods = { readonly [Id in keyof typeof Table]: Method<Id> };

/** What `createClient` returns. */
export interface Client extends Methods {
  /** The rate limit, as the latest response told it; undefined before the first. */
  readonly rateLimit: RateLimit | undefined;
  /**
   * Calls an operation that the client doesn't have, with the same retries, errors and masking. It
   * resolves with the whole body. The path is taken as it is: not that of the client's team.
   *
   *     await northflank.request('GET', '/v1/projects', { query: { per_page: 10 } });
   */
  request(
    method: string,
    path: string,
    args?: RequestArguments,
    options?: CallOptions,
  ): Call<unknown>;
  /**
   * A client with other options, which shares everything else with this one: the rate limit, and the
   * refreshes of the token. `headers`, `retries` and `fetchOptions` are merged, any other option is
   * replaced.
   */
  withOptions(options: Partial<ClientOptions>): Client;
}
