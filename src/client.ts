import { operations, type OperationId } from '../generated/operations.ts';
import { clientOf } from './methods.ts';
import type { ClientOptions } from './options.ts';
import type { Client, ClientOf, Operations } from './types.ts';

/**
 * Makes a client of the Northflank API, with a method for each operation.
 *
 *     const northflank = createClient({ token: process.env.NORTHFLANK_API_TOKEN });
 *     const service = await northflank.getService({ projectId, serviceId });
 *
 * With the option `operations` it has methods for these alone. A bundler can't see that it needs no
 * other: take `createClient` from `northflank-openapi/operations` where size matters.
 *
 * @throws ArgumentError if an option is unknown, missing or invalid
 */
export function createClient<Id extends OperationId>(
  options: ClientOptions & { readonly operations: Operations<Id> },
): ClientOf<Id>;
export function createClient(options: ClientOptions): Client;
export function createClient(options: ClientOptions): unknown {
  return clientOf(operations, options);
}
