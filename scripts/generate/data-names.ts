import { enumName } from '../shared/names.ts';
import {
  byName,
  operationsOf,
  referenced,
  referenceTo,
  resolve,
  type Document,
  type Schema,
} from './document.ts';
import { ENVELOPE, successesOf } from './successes.ts';

/**
 * The document with a name for what calls resolve with and for the items of lists: an object that a
 * response's data is, or has as its items, becomes a schema, so that an editor shows its name. The
 * name is what an enum in its place would have: `ListThingsResponseData`.
 */
export function nameData(document: Document): Document {
  const schemas = { ...document.components?.schemas };

  /** The same schema by name, if it is an object, or a list of objects, that is written in place. */
  const named = (schema: Schema, base: string, path: readonly string[], depth: number): Schema => {
    if (schema.$ref !== undefined) return schema;
    if (schema.items) {
      return { ...schema, items: named(schema.items, base, [...path, 'items'], depth) };
    }
    if (schema.properties === undefined) return schema;
    const name = enumName(base, path);
    schemas[name] = depth === 0 ? schema : withLists(schema, base, path);
    const { description = '' } = schema;
    return { $ref: referenceTo(name), description };
  };
  const withLists = (schema: Schema, base: string, path: readonly string[]): Schema => {
    const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [
      key,
      value.items ? named(value, base, [...path, 'properties', key], 0) : value,
    ]);
    return { ...schema, properties: Object.fromEntries(properties) as Record<string, Schema> };
  };

  const seen = new Set<string>();
  for (const operation of operationsOf(document)) {
    for (const body of successesOf(document, operation).bodies) {
      const name = body.$ref === undefined ? '' : referenced(body.$ref);
      const schema = resolve(document, body);
      const data = schema.required?.includes(ENVELOPE) ? schema.properties?.[ENVELOPE] : undefined;
      if (name === '' || data === undefined || seen.has(name)) continue;
      seen.add(name);
      const path = ['properties', ENVELOPE];
      schemas[name] = {
        ...schema,
        properties: { ...schema.properties, [ENVELOPE]: named(data, name, path, 1) },
      };
    }
  }
  const sorted = Object.fromEntries(Object.entries(schemas).sort(byName));
  return { ...document, components: { ...document.components, schemas: sorted } };
}
