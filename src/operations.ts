/**
 * The operations of the Northflank API, for a client that bundles only those that it calls.
 * @module
 */
import type { OperationId } from '../generated/operations.ts';
import { clientOf } from './methods.ts';
import type { ClientOptions } from './options.ts';
import type { ClientOf, Operations } from './types.ts';

export * from '../generated/named-operations.ts';

/**
 * Makes a client of the Northflank API with methods for some operations, whose names are those of the
 * methods. A bundler leaves all others out.
 *
 *     const northflank = createClient({ token, operations: { getService } });
 *
 * @throws ArgumentError if an option is unknown, missing or invalid
 */
export function createClient<Id extends OperationId>(
  options: ClientOptions & { readonly operations: Operations<Id> },
): ClientOf<Id> {
  return clientOf(undefined, options) as unknown as ClientOf<Id>;
}
