import { METHODS } from '../shared/methods.ts';
import {
  mapValues,
  type Carrier,
  type Document,
  type OperationObject,
  type Schema,
} from './document.ts';
import { mapChildren } from './schemas.ts';

/** Keywords that make no value valid or invalid. */
const ANNOTATIONS = new Set(
  'title description deprecated readOnly writeOnly default example examples externalDocs $comment'.split(
    ' ',
  ),
);

/**
 * What validators are made of: the views without anything written for readers.
 * @param views the document as `views` makes it
 */
export function rules({ openapi, paths, components = {} }: Document): Document {
  const carriers = (given: Readonly<Record<string, Carrier>>) => mapValues(given, carrier);
  const operation = ({ operationId, requestBody, responses }: OperationObject) => ({
    ...(operationId !== undefined && { operationId }),
    ...(requestBody && { requestBody: carrier(requestBody) }),
    ...(responses && { responses: carriers(responses) }),
  });
  return {
    openapi,
    paths: mapValues(paths, (item) =>
      Object.fromEntries(
        METHODS.flatMap((method) => {
          const object = item[method];
          return object === undefined ? [] : [[method, operation(object)] as const];
        }),
      ),
    ),
    components: {
      schemas: mapValues(components.schemas ?? {}, bare),
      requestBodies: carriers(components.requestBodies ?? {}),
      responses: carriers(components.responses ?? {}),
    },
  };
}

function carrier({ $ref, content = {} }: Carrier): Carrier {
  if ($ref !== undefined) return { $ref };
  const schemas = mapValues(content, ({ schema }) => (schema ? { schema: bare(schema) } : {}));
  return { content: schemas };
}

/** The schema with its rules alone. */
function bare(schema: Schema): Schema {
  const kept = Object.entries(mapChildren(schema, bare)).filter(
    ([keyword]) => !ANNOTATIONS.has(keyword) && !keyword.startsWith('x-'),
  );
  return Object.fromEntries(kept);
}
