import { remarks } from '../../generate/docs.ts';
import { resolve, type Document, type Schema } from '../../generate/document.ts';
import { alternative, items, property, values, type FieldPlace } from '../../spec/place.ts';
import { alternativeName, withoutEnd } from './alternative.ts';
import { anchor, pathOf } from './anchor.ts';
import { fitting } from './samples/smallest.ts';
import { words } from './words.ts';

/** A schema at one place of an operation, with everything that its page says of it. */
export interface Field {
  /** The name of the property or parameter; otherwise what it is (`each item`). */
  readonly name: string;
  /** Whether `name` is a name of the API. */
  readonly named: boolean;
  readonly place: FieldPlace;
  readonly id: string;
  /** The way to it from the body, as `ports[].name`. */
  readonly path: string;
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
  /** For an alternative: the JSON of a documented example that is of this one. */
  readonly sample: string | undefined;
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
  /** The documented values here, of each example of the body. */
  readonly examples?: readonly unknown[];
  readonly isAlternative?: boolean;
}

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
  const { place, name, named = true, required = false, examples = [] } = context;
  const target = resolve(document, schema);
  const id = anchor(place);
  const shownAt = ancestors.get(target);
  const within = new Map([...ancestors, [target, id]]);
  const child: MakeChild = (inner, innerContext) => fieldOf(document, inner, innerContext, within);
  const { enum: listed = [], ...limited } = target;
  const description = schema.description ?? target.description ?? '';
  return {
    name,
    named,
    place,
    id,
    path: pathOf(place),
    type: typeOf(document, schema),
    required,
    deprecated: schema.deprecated === true || target.deprecated === true,
    sensitive: schema['x-sensitive'] === true || target['x-sensitive'] === true,
    description: withoutEnd(description) === name ? '' : description,
    // The type has a place of its own.
    limits: remarks({ ...limited, type: [] }),
    values: listed.map(display),
    initial: target.default === undefined ? undefined : JSON.stringify(target.default),
    example: [...examples, target.examples?.[0]].map(shortExample).find(Boolean),
    sample: context.isAlternative === true ? sampleOf(examples) : undefined,
    shownAt,
    fields: shownAt === undefined ? propertyFields(target, context, child) : [],
    parts: shownAt === undefined ? partFields(document, target, context, child) : [],
  };
}

/** The field and every field below it. */
export function withDescendants(field: Field): Field[] {
  return [field, ...[...field.parts, ...field.fields].flatMap(withDescendants)];
}

type MakeChild = (schema: Schema, context: Context) => Field;

function propertyFields(schema: Schema, context: Context, child: MakeChild): Field[] {
  const { place, examples = [] } = context;
  return Object.entries(schema.properties ?? {}).map(([name, property_]) =>
    child(property_, {
      place: property(place, name),
      name,
      required: schema.required?.includes(name) === true,
      examples: examples.flatMap((example) =>
        isObject(example) && Object.hasOwn(example, name) ? [example[name]] : [],
      ),
    }),
  );
}

function partFields(
  document: Document,
  schema: Schema,
  { place, examples = [] }: Context,
  child: MakeChild,
): Field[] {
  const parts: Field[] = [];
  const { items: item, additionalProperties: value, allOf = [], oneOf = [], anyOf = [] } = schema;
  const part = (inner: Schema, context: Context) => {
    parts.push(child(inner, { named: false, ...context }));
  };
  if (item !== undefined && isSchema(item)) {
    const all = examples.flatMap((example): unknown[] => (Array.isArray(example) ? example : []));
    part(item, { place: items(place), name: 'each item', examples: all });
  }
  if (typeof value === 'object') {
    const all = examples.flatMap((example) => (isObject(example) ? Object.values(example) : []));
    part(value, { place: values(place), name: 'each value', examples: all });
  }
  for (const [index, inner] of allOf.entries()) {
    const name = `part ${index + 1}`;
    part(inner, { place: alternative(place, index + 1), name, examples });
  }
  const choice = [...oneOf, ...anyOf];
  for (const [index, inner] of choice.entries()) {
    part(inner, {
      place: alternative(place, allOf.length + index + 1),
      name: alternativeName(document, choice, index),
      isAlternative: true,
      // A scalar could be of several.
      examples: examples.filter(
        (example) => isObject(example) && fitting(document, choice, example) === inner,
      ),
    });
  }
  return parts;
}

/** A type in words: `array of string`, `string or null`, `object (2 alternatives)`. */
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
  return `${words(types, 'or')} (${choice.length} alternatives)`;
}

/** In JSON Schema 2020-12 a schema may be a boolean. */
function isSchema(schema: Schema | boolean): schema is Schema {
  return typeof schema === 'object';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first example that isn't a short scalar, as JSON. */
function sampleOf(examples: readonly unknown[]): string | undefined {
  const example = examples.find((value) => isObject(value));
  return example && JSON.stringify(example, null, 2);
}

function shortExample(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const text = display(value);
  return text === '' || text.length > LONGEST_EXAMPLE ? undefined : text;
}

function display(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
