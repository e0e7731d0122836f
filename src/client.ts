import { operations, type OperationId } from '../generated/operations.ts';
import { clientOf } from './methods.ts';
import type { ClientOptions } from './options.ts';
import type { Client, ClientOf, Operations } from './types.ts';

/**
 * Makes a client of the Northflank API with methods for some operations. A bundler can't see that it
 * needs no others: where size matters, import `createClient` from `northflank-openapi/operations`.
 *
 * @throws ArgumentError if an option is unknown, missing or invalid
 */
export function createClient<Id extends OperationId>(
  options: ClientOptions & { readonly operations: Operations<Id> },
): ClientOf<Id>;
/**
 * Makes a client of the Northflank API, with a method for each operation.
 *
 *     const northflank = createClient({ token: process.env.NORTHFLANK_API_TOKEN });
 *     const service = await northflank.getService({ projectId, serviceId });
 *
 * @throws ArgumentError if an option is unknown, missing or invalid
 */
export function createClient(options: ClientOptions): Client;
export function createClient(options: ClientOptions): unknown {
  return clientOf(operations, options);
}
