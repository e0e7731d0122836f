import { remarks } from '../../generate/docs.ts';
import { resolve, type Document, type Schema } from '../../generate/document.ts';
import { ALTERNATIVES } from '../../generate/schemas.ts';
import { alternative, items, property, values, type FieldPlace } from '../../spec/place.ts';
import { anchor } from './anchor.ts';
import { words } from './words.ts';

/** A schema at one place of an operation, with everything that its page says of it. */
export interface Field {
  /** The name of the property or parameter; otherwise what it is (`each item`). */
  readonly name: string;
  /** Whether `name` is a name of the API. */
  readonly named: boolean;
  readonly place: FieldPlace;
  readonly id: string;
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Whether the spec marks it as a secret. */
  readonly sensitive: boolean;
  /** Markdown, as are the limits. */
  readonly description: string;
  readonly limits: string;
  /** The values of its enum as JSON, strings without their quotes. */
  readonly values: readonly string[];
  /** The default and the documented example, as JSON. */
  readonly initial: string | undefined;
  readonly example: string | undefined;
  /** The properties of an object. */
  readonly fields: readonly Field[];
  /** The items of an array, the values of a map, the alternatives of a choice. */
  readonly parts: readonly Field[];
  /** For a schema that contains itself: the id of the field that shows its fields. */
  readonly shownAt: string | undefined;
}

/** What a schema doesn't say of itself. */
interface Context {
  readonly place: FieldPlace;
  readonly name: string;
  readonly named?: boolean;
  readonly required?: boolean;
  readonly example?: unknown;
}

/** What a part of a schema is called, by the keyword that it stands under. */
const PART_NAMES = { anyOf: 'alternative', oneOf: 'alternative', allOf: 'part' } as const;

/** A longer example is left to the example of the whole body. */
const LONGEST_EXAMPLE = 100;

/**
 * Describes a schema and everything below it, references resolved.
 * @param ancestors the ids of the fields around it, by their schemas
 */
export function fieldOf(
  document: Document,
  schema: Schema,
  context: Context,
  ancestors: ReadonlyMap<Schema, string> = new Map(),
): Field {
  const { place, name, named = true, required = false, example } = context;
  const target = resolve(document, schema);
  const id = anchor(place);
  const shownAt = ancestors.get(target);
  const within = new Map([...ancestors, [target, id]]);
  const child: MakeChild = (inner, innerContext) => fieldOf(document, inner, innerContext, within);
  const { enum: listed = [], ...limited } = target;
  return {
    name,
    named,
    place,
    id,
    type: typeOf(document, schema),
    required,
    deprecated: schema.deprecated === true || target.deprecated === true,
    sensitive: schema['x-sensitive'] === true || target['x-sensitive'] === true,
    description: schema.description ?? target.description ?? '',
    // The type has a place of its own.
    limits: remarks({ ...limited, type: [] }),
    values: listed.map(display),
    initial: target.default === undefined ? undefined : JSON.stringify(target.default),
    example: shortExample(example) ?? shortExample(target.examples?.[0]),
    shownAt,
    fields: shownAt === undefined ? propertyFields(target, context, child) : [],
    parts: shownAt === undefined ? partFields(target, context, child) : [],
  };
}

/** The field and every field below it. */
export function withDescendants(field: Field): Field[] {
  return [field, ...[...field.parts, ...field.fields].flatMap(withDescendants)];
}

type MakeChild = (schema: Schema, context: Context) => Field;

function propertyFields(schema: Schema, { place, example }: Context, child: MakeChild): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property_]) =>
    child(property_, {
      place: property(place, name),
      name,
      required: schema.required?.includes(name) === true,
      example: isObject(example) && Object.hasOwn(example, name) ? example[name] : undefined,
    }),
  );
}

function partFields(schema: Schema, { place, example }: Context, child: MakeChild): Field[] {
  const parts: Field[] = [];
  const { items: item, additionalProperties: value } = schema;
  if (item !== undefined && isSchema(item)) {
    const first: unknown = Array.isArray(example) ? example[0] : undefined;
    parts.push(
      child(item, { place: items(place), name: 'each item', named: false, example: first }),
    );
  }
  if (typeof value === 'object') {
    const first = isObject(example) ? Object.values(example)[0] : undefined;
    parts.push(
      child(value, { place: values(place), name: 'each value', named: false, example: first }),
    );
  }
  for (const keyword of ALTERNATIVES) {
    for (const [index, inner] of (schema[keyword] ?? []).entries()) {
      parts.push(
        child(inner, {
          place: alternative(place, index + 1),
          name: `${PART_NAMES[keyword]} ${index + 1}`,
          named: false,
          // An object's members go to the alternatives that have them; a scalar could fit several.
          example: isObject(example) ? example : undefined,
        }),
      );
    }
  }
  return parts;
}

/** A type in words: `array of string`, `string or null`, `one of 2 alternatives`. */
function typeOf(document: Document, schema: Schema): string {
  const target = resolve(document, schema);
  const { type, items: item, additionalProperties: value, oneOf, anyOf } = target;
  if (typeof type === 'object') return words(type, 'or');
  if (type === 'array' && item !== undefined && isSchema(item)) {
    return `array of ${typeOf(document, item)}`;
  }
  if (type === 'object' && target.properties === undefined && typeof value === 'object') {
    return `map of ${typeOf(document, value)}`;
  }
  if (type !== undefined) return type;
  const choice = oneOf ?? anyOf;
  if (choice === undefined) return target.properties === undefined ? 'any' : 'object';
  const types = [...new Set(choice.map((inner) => typeOf(document, inner)))];
  return `${oneOf ? 'one' : 'any'} of ${choice.length} alternatives (${words(types, 'or')})`;
}

/** In JSON Schema 2020-12 a schema may be a boolean. */
function isSchema(schema: Schema | boolean): schema is Schema {
  return typeof schema === 'object';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shortExample(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const text = display(value);
  return text === '' || text.length > LONGEST_EXAMPLE ? undefined : text;
}

function display(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
