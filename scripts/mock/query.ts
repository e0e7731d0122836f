import { operationsOf, resolve, type Document, type Schema } from '../generate/document.ts';
import { ALTERNATIVES } from '../generate/schemas.ts';

/** Reads the query of a request to an operation. */
export type ReadQuery = (operationId: string, path: string) => Record<string, unknown>;

/**
 * Reads queries as the parameters of the spec say: a parameter for each item of a list, and
 * `name[key]=value` for an object. openapi-backend by itself takes a list for an object after twenty
 * items, and a single item for no list where a list can be null.
 */
export function queryReader(document: Document): ReadQuery {
  const operations = new Map(
    operationsOf(document).map(({ id, parameters }) => [
      id,
      new Map(
        parameters
          .filter((parameter) => parameter.in === 'query')
          .map(({ name = '', schema = {} }) => [name, typesOf(document, schema)]),
      ),
    ]),
  );
  return (operationId, path) => {
    const parameters = operations.get(operationId);
    const query = new Map<string, unknown>();
    for (const [name, value] of new URLSearchParams(path.split('?')[1])) {
      const [, object = '', key = ''] = /^([^[]+)\[(.*)\]$/.exec(name) ?? [];
      if (parameters?.get(object)?.has('object') === true) {
        query.set(object, { ...(query.get(object) as object | undefined), [key]: value });
      } else if (query.has(name)) {
        query.set(name, [query.get(name), value].flat());
      } else {
        const types = parameters?.get(name);
        // Where a list and a single value are allowed, one value is a single one.
        const isList = types?.has('array') === true && types.size === 1;
        query.set(name, isList ? [value] : value);
      }
    }
    return Object.fromEntries(query);
  };
}

/** The types that a schema allows, apart from null. */
function typesOf(document: Document, schema: Schema): ReadonlySet<string> {
  const { type = [], ...target } = resolve(document, schema);
  const inside = ALTERNATIVES.flatMap((keyword) => target[keyword] ?? []);
  const all = [type, ...inside.map((part) => [...typesOf(document, part)])].flat();
  return new Set(all.filter((name) => name !== 'null'));
}
