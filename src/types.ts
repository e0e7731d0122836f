import type { OperationId, operations as Table } from '../generated/operations.ts';
import type { operations as Spec } from '../generated/paths.ts';
import type { RateLimit } from './exchange/rate-limit.ts';
import type { CallOptions } from './options.ts';

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
type TeamPart<Id extends OperationId> = (typeof Table)[Id]['teamPath'] extends string
  ? {
      /** The team on whose behalf the call is made, by its slug; the client's, if left out. */
      teamId?: string | undefined;
    }
  : unknown;

/** What an operation takes: path, query and header parameters by name, `body`, and `teamId`. */
export type Arguments<Id extends OperationId> = Flat<
  Part<Spec[Id]['parameters']['path']> &
    Part<Spec[Id]['parameters']['query']> &
    Part<Spec[Id]['parameters']['header']> &
    BodyPart<Spec[Id]> &
    TeamPart<Id>
>;

type Successes<Responses> = {
  [Status in keyof Responses]: `${Status & (string | number)}` extends `2${string}`
    ? Json<Responses[Status]>
    : never;
}[keyof Responses];

type Unwrapped<Body, Envelope> = Envelope extends keyof Body ? Body[Envelope] : Body;

/** What a call of an operation resolves with. */
export type Data<Id extends OperationId> = Unwrapped<
  Successes<Spec[Id]['responses']>,
  (typeof Table)[Id]['envelope']
>;

/** A successful response in full. */
export interface WithResponse<T> {
  /** What awaiting the call itself gives. */
  readonly data: T;
  /** From 200 to 299. */
  readonly status: number;
  readonly headers: Headers;
  /** How often the request was sent, the successful time included. */
  readonly attempts: number;
  readonly rateLimit: RateLimit | undefined;
}

/**
 * A call that is under way. It is a promise of the data; the request is sent once, no matter what
 * is awaited, and also if nothing is. A failure that nobody awaits is told to the `error` hook
 * alone and is never an unhandled rejection.
 */
export interface Call<T> extends Promise<T> {
  /** The same call's data together with status, headers, attempts and rate limit. */
  withResponse(): Promise<WithResponse<T>>;
}

/** The method of an operation. */
export type Method<Id extends OperationId> =
  Partial<Arguments<Id>> extends Arguments<Id>
    ? (args?: Arguments<Id>, options?: CallOptions) => Call<Data<Id>>
    : (args: Arguments<Id>, options?: CallOptions) => Call<Data<Id>>;

/** A method for each operation. It rejects with a `NorthflankError` and with nothing else. */
type Methods = { readonly [Id in keyof typeof Table]: Method<Id> };

/** What `createClient` returns. */
export interface Client extends Methods {
  /** The state of the rate limit as the latest response told it; undefined until one did. */
  readonly rateLimit: RateLimit | undefined;
}
