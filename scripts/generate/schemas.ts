import { METHODS } from '../shared/methods.ts';
import {
  defined,
  mapValues,
  type Carrier,
  type Direction,
  type Document,
  type OperationObject,
  type Schema,
} from './document.ts';

/** The keywords of a schema whose values are schemas: one, a list, or a map from names. */
const SINGLE = ['items', 'additionalProperties'] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
const MAPS = ['properties'] as const;

/** The keywords whose schemas judge the same value as the schema around them. */
export const ALTERNATIVES = LISTS;

/** A schema inside another, and the keys that lead to it. */
interface Child {
  readonly keys: readonly string[];
  readonly schema: Schema;
}

/** The schemas directly inside a schema. */
export function children(schema: Schema): Child[] {
  const inside: Child[] = [];
  for (const keyword of SINGLE) {
    const child = schema[keyword];
    if (typeof child === 'object') inside.push({ keys: [keyword], schema: child });
  }
  for (const keyword of LISTS) {
    schema[keyword]?.forEach((child, index) => {
      inside.push({ keys: [keyword, String(index)], schema: child });
    });
  }
  for (const keyword of MAPS) {
    for (const [name, child] of Object.entries(schema[keyword] ?? {})) {
      inside.push({ keys: [keyword, name], schema: child });
    }
  }
  return inside;
}

/** The same schema with each schema directly inside it replaced. */
export function mapChildren(schema: Schema, change: (child: Schema) => Schema): Schema {
  const result: Record<string, unknown> = { ...schema };
  for (const keyword of SINGLE) {
    const child = schema[keyword];
    if (typeof child === 'object') result[keyword] = change(child);
  }
  for (const keyword of LISTS) {
    const list = schema[keyword];
    if (list) result[keyword] = list.map(change);
  }
  for (const keyword of MAPS) {
    const map = schema[keyword];
    if (map) result[keyword] = mapValues(map, change);
  }
  return result;
}

/** Calls back for a schema and every schema inside it; references are not followed. */
export function walk(
  schema: Schema,
  visit: (schema: Schema, keys: readonly string[]) => void,
  above: readonly string[] = [],
): void {
  visit(schema, above);
  for (const { keys, schema: child } of children(schema)) walk(child, visit, [...above, ...keys]);
}

/** Changes a schema outside `components.schemas`. */
type Change = (schema: Schema, direction: Direction) => Schema;

/** The same document with each schema outside `components.schemas` replaced. */
export function mapCarried(document: Document, change: Change): Document {
  const sent = (carrier: Carrier) => carried(carrier, 'request', change);
  const received = (carrier: Carrier) => carried(carrier, 'response', change);
  const operation = (object: OperationObject): OperationObject =>
    defined({
      ...object,
      parameters: object.parameters?.map(sent),
      requestBody: object.requestBody && sent(object.requestBody),
      responses: object.responses && mapValues(object.responses, received),
    });
  const { components = {} } = document;
  return {
    ...document,
    paths: mapValues(document.paths, (item) =>
      mapValues(item as Readonly<Record<string, unknown>>, (value, key) => {
        if (key === 'parameters') return (value as readonly Carrier[]).map(sent);
        return METHODS.some((method) => method === key)
          ? operation(value as OperationObject)
          : value;
      }),
    ),
    components: defined({
      ...components,
      parameters: components.parameters && mapValues(components.parameters, sent),
      requestBodies: components.requestBodies && mapValues(components.requestBodies, sent),
      responses: components.responses && mapValues(components.responses, received),
      headers: components.headers && mapValues(components.headers, received),
    }),
  };
}

function carried(carrier: Carrier, direction: Direction, change: Change): Carrier {
  return defined({
    ...carrier,
    schema: carrier.schema && change(carrier.schema, direction),
    content:
      carrier.content &&
      mapValues(carrier.content, (media) =>
        media.schema ? { ...media, schema: change(media.schema, direction) } : media,
      ),
    headers:
      carrier.headers && mapValues(carrier.headers, (header) => carried(header, direction, change)),
  });
}
