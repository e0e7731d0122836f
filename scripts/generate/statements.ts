import type { GlobalContext, OpenAPI3 } from 'openapi-typescript';
import type { Node } from 'typescript';
import { resolveRef, transformSchema } from './openapi-typescript.ts';
import type { Document } from './document.ts';

/**
 * The statements that openapi-typescript makes of a document. Its own entry point would lint and
 * bundle the document before, which this project has done already; that one is asynchronous too.
 */
export function statementsOf(shape: Document): Promise<Node[]> {
  const document = shape as unknown as OpenAPI3;
  // What is left out is off.
  const context = {
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    injectFooter: [] as Node[],
    resolve: (reference: string) => resolveRef<unknown>(document, reference, { silent: true }),
    silent: true,
  };
  return Promise.resolve(transformSchema(document, context as unknown as GlobalContext));
}
