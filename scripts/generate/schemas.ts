import {
  METHODS,
  mapValues,
  type Carrier,
  type Direction,
  type Document,
  type OperationObject,
  type Schema,
} from './document.ts';

/** Where the schemas of a schema stand: one, a list of them, or a map with names as its keys. */
const SINGLE = ['items', 'additionalProperties'] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
const MAPS = ['properties'] as const;

/** The keywords whose schemas judge the same value as the schema that they stand in. */
export const ALTERNATIVES = LISTS;

/** A schema inside another, and the way to it. */
export type Child = readonly [path: readonly [string, ...string[]], schema: Schema];

/** The schemas directly inside a schema. */
export function children(schema: Schema): Child[] {
  const found: Child[] = [];
  for (const keyword of SINGLE) {
    const child = schema[keyword];
    if (typeof child === 'object') found.push([[keyword], child]);
  }
  for (const keyword of LISTS) {
    schema[keyword]?.forEach((child, index) => found.push([[keyword, String(index)], child]));
  }
  for (const keyword of MAPS) {
    for (const [name, child] of Object.entries(schema[keyword] ?? {})) {
      found.push([[keyword, name], child]);
    }
  }
  return found;
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

/** Calls back for the schema and every one inside it; references are not followed. */
export function walk(
  schema: Schema,
  visit: (schema: Schema, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  visit(schema, path);
  for (const [step, child] of children(schema)) walk(child, visit, [...path, ...step]);
}

/** How the schemas of a document outside `components.schemas` change. */
type Change = (schema: Schema, direction: Direction) => Schema;

/** The same document with each schema replaced that stands outside `components.schemas`. */
export function mapCarried(document: Document, change: Change): Document {
  const many = (direction: Direction) => (carriers: Readonly<Record<string, Carrier>>) =>
    mapValues(carriers, (one) => carried(one, direction, change));
  const asked = (one: Carrier) => carried(one, 'request', change);
  const operation = (object: OperationObject): OperationObject => ({
    ...object,
    ...optional('parameters', object.parameters?.map(asked)),
    ...optional('requestBody', object.requestBody && asked(object.requestBody)),
    ...optional('responses', object.responses && many('response')(object.responses)),
  });
  const { components = {} } = document;
  return {
    ...document,
    paths: mapValues(document.paths, (item) =>
      mapValues(item as Readonly<Record<string, unknown>>, (value, key) => {
        if (key === 'parameters') return (value as readonly Carrier[]).map(asked);
        return METHODS.some((method) => method === key)
          ? operation(value as OperationObject)
          : value;
      }),
    ),
    components: {
      ...components,
      ...optional('parameters', components.parameters && many('request')(components.parameters)),
      ...optional(
        'requestBodies',
        components.requestBodies && many('request')(components.requestBodies),
      ),
      ...optional('responses', components.responses && many('response')(components.responses)),
      ...optional('headers', components.headers && many('response')(components.headers)),
    },
  };
}

function carried(carrier: Carrier, direction: Direction, change: Change): Carrier {
  return {
    ...carrier,
    ...optional('schema', carrier.schema && change(carrier.schema, direction)),
    ...optional(
      'content',
      carrier.content &&
        mapValues(carrier.content, (media) =>
          media.schema ? { ...media, schema: change(media.schema, direction) } : media,
        ),
    ),
    ...optional(
      'headers',
      carrier.headers && mapValues(carrier.headers, (header) => carried(header, direction, change)),
    ),
  };
}

/** Nothing in place of a key whose value is undefined. */
function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}
