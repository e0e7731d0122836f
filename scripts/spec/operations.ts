import { alternative, items, property, values, type FieldPlace } from './place.ts';
import { Fault } from '../shared/fault.ts';
import type { Cursor, Source } from './source.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** A field of an operation as the spec writes it: a parameter, or a schema at any depth of a body. */
export interface SpecField {
  readonly place: FieldPlace;
  /** The schema and what its references lead to. */
  readonly schema: readonly Cursor[];
  /** The same for the parameter, request body or response whose schema this is. */
  readonly around: readonly Cursor[];
  /** Whether the spec requires it. */
  readonly required: boolean;
  /** False below `x-documented: false` and below what a map holds: no page states such a field. */
  readonly documented: boolean;
}

/** An operation of the spec, taken apart into its fields. */
export interface SpecOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly cursor: Cursor;
  readonly fields: readonly SpecField[];
  /**
   * The examples named `documented`, by the body that they show (`request`, `response/200`), and
   * those named `documented-2` and so on (`request#2`), where a page has several.
   */
  readonly examples: ReadonlyMap<string, Cursor>;
}

/** The value of the first layer that has the key. */
export function read(layers: readonly Cursor[], key: string): Cursor | undefined {
  return layers.map((layer) => layer.get(key)).find((value) => value !== undefined);
}

/** Where the spec says a keyword of a field; undefined where it doesn't, or in a list elsewhere. */
export function keywordOf(field: SpecField, keyword: string): Cursor | undefined {
  if (keyword === 'required') return undefined;
  const layers = keyword === 'deprecated' ? [...field.around, ...field.schema] : field.schema;
  const own = read(layers, keyword);
  if (own || keyword !== 'type') return own;
  return read(layers, 'oneOf') ?? read(layers, 'anyOf');
}

/** What the spec itself says of a field under a keyword, in the words of a page's facts. */
export function saysOf(field: SpecField, keyword: string): unknown {
  if (keyword === 'required') return field.required || undefined;
  if (keyword !== 'type') return keywordOf(field, keyword)?.value;
  const type = read(field.schema, 'type')?.value;
  if (Array.isArray(type)) return type.join(' | ');
  if (field.schema.length === 0) return 'none';
  return type ?? ['oneOf', 'anyOf'].find((choice) => read(field.schema, choice));
}

/** The body that an example shows: the JSON file that it names, or its own value. */
export function exampleBody(example: Cursor): Cursor | undefined {
  return example.target('externalValue') ?? example.get('value');
}

/** All operations of the spec, in its order. */
export function operations(source: Source): SpecOperation[] {
  const paths = source.file('openapi/openapi.yaml').get('paths');
  return (paths?.entries() ?? []).flatMap(([path, reference]) => {
    const layers = reference.layers();
    return METHODS.flatMap((method) => {
      const cursor = read(layers, method);
      return cursor ? [operation(cursor, method.toUpperCase(), path, layers)] : [];
    });
  });
}

function operation(
  cursor: Cursor,
  method: string,
  path: string,
  pathItem: readonly Cursor[],
): SpecOperation {
  const fields: SpecField[] = [];
  const examples = new Map<string, Cursor>();
  const own = cursor.get('parameters')?.entries() ?? [];
  const shared = read(pathItem, 'parameters')?.entries() ?? [];
  for (const [, reference] of [...shared, ...own]) {
    const layers = reference.layers();
    const place = property(text(read(layers, 'in')), text(read(layers, 'name')));
    fields.push(...partFields(layers, read(layers, 'schema'), place));
  }

  const body = cursor.get('requestBody')?.layers() ?? [];
  const responses = cursor.get('responses')?.entries() ?? [];
  const bodies: [string, readonly Cursor[]][] = [
    ...(body.length > 0 ? [['request', body] as [string, Cursor[]]] : []),
    ...responses.map(([status, response]): [string, Cursor[]] => [
      `response/${status}`,
      response.layers(),
    ]),
  ];
  for (const [place, layers] of bodies) {
    const media = json(layers);
    fields.push(...partFields(layers, media?.get('schema'), place));
    for (const [name, example] of media?.get('examples')?.entries() ?? []) {
      const number = /^documented(?:-(\d+))?$/.exec(name);
      if (!number || !documented(layers)) continue;
      examples.set(number[1] === undefined ? place : `${place}#${number[1]}`, example);
    }
  }
  return { id: text(cursor.get('operationId')), method, path, cursor, fields, examples };
}

function json(layers: readonly Cursor[]): Cursor | undefined {
  const media = read(layers, 'content')?.entries() ?? [];
  return media.find(([type]) => /^application\/(?:.*\+)?json\b/.test(type))?.[1];
}

function documented(layers: readonly Cursor[]): boolean {
  return read(layers, 'x-documented')?.value !== false;
}

function text(cursor: Cursor | undefined): string {
  return typeof cursor?.value === 'string' ? cursor.value : '';
}

/** The fields of a parameter, a request body or a response: its root and all below. */
function partFields(
  around: readonly Cursor[],
  schema: Cursor | undefined,
  place: FieldPlace,
): SpecField[] {
  const required = read(around, 'required')?.value === true;
  const [root, ...rest] = schema
    ? schemaFields(schema.layers(), place, required, documented(around), [])
    : [{ place, schema: [], around, required, documented: documented(around) }];
  return root ? [{ ...root, around }, ...rest] : [];
}

function schemaFields(
  layers: readonly Cursor[],
  place: FieldPlace,
  required: boolean,
  inDocumented: boolean,
  above: readonly string[],
): SpecField[] {
  const isDocumented = inDocumented && documented(layers);
  const files = layers.filter((layer) => layer.get('$ref') === undefined).map(({ file }) => file);
  const within = (step: Cursor, stepPlace: FieldPlace, isRequired = false, stated = true) => {
    const next = step.layers();
    const file = next.length > 1 ? next.at(-1)?.file : undefined;
    if (file !== undefined && [...above, ...files].includes(file)) {
      throw new Fault(
        'This schema contains itself, and a page can state no such field. Break the circle.',
        step.place,
      );
    }
    return schemaFields(next, stepPlace, isRequired, isDocumented && stated, [...above, ...files]);
  };

  const requiredNames =
    read(layers, 'required')
      ?.entries()
      .map(([, name]) => name.value) ?? [];
  const properties = read(layers, 'properties')?.entries() ?? [];
  const item = read(layers, 'items');
  const alternatives = (read(layers, 'oneOf') ?? read(layers, 'anyOf'))?.entries() ?? [];
  const held = read(layers, 'additionalProperties');
  return [
    { place, schema: layers, around: [], required, documented: isDocumented },
    ...properties.flatMap(([name, schema]) =>
      within(schema, property(place, name), requiredNames.includes(name)),
    ),
    // `items: true` says nothing, as does the page that states no items.
    ...(item && item.value !== true ? within(item, items(place)) : []),
    ...alternatives.flatMap(([, schema], index) => within(schema, alternative(place, index + 1))),
    ...(held ? within(held, values(place), false, false) : []),
  ];
}
