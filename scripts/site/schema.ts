import { alternative, items, property, values, type FieldPlace } from '../spec/place.ts';
import { remarks } from '../generate/docs.ts';
import { resolve, type Document, type Schema } from '../generate/document.ts';
import { ALTERNATIVES } from '../generate/schemas.ts';
import { anchor } from './place.ts';
import { words } from './words.ts';

/** A schema at one place of an operation, with all that a reader is told of it. */
export interface Field {
  /** The property's or parameter's name; of anything else what it is (`each item`). */
  readonly name: string;
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
  /** The values that it can have, as JSON has them; strings without their quotes. */
  readonly values: readonly string[];
  /** The default and the documented example, as JSON. */
  readonly initial: string | undefined;
  readonly example: string | undefined;
  /** The properties of an object. */
  readonly fields: readonly Field[];
  /** Items of an array, values of a map, alternatives. */
  readonly inside: readonly Field[];
  /** Where the fields are shown, of a schema that contains itself. */
  readonly above: string | undefined;
}

/** What a schema doesn't say itself: where it stands. */
interface Standing {
  readonly place: FieldPlace;
  readonly name: string;
  readonly named?: boolean;
  readonly required?: boolean;
  readonly example?: unknown;
}

/** The words for what is inside a schema, by the keyword that it stands under. */
const LABELS = { anyOf: 'alternative', oneOf: 'alternative', allOf: 'part' } as const;

/** A longer example is one for the eye: the whole of it stands beside the fields. */
const LONGEST_EXAMPLE = 100;

/** Takes a schema apart, whatever it refers to included. */
export function field(
  document: Document,
  schema: Schema,
  standing: Standing,
  around: ReadonlyMap<Schema, string> = new Map(),
): Field {
  const { place, name, named = true, required = false, example } = standing;
  const target = resolve(document, schema);
  const id = anchor(place);
  const above = around.get(target);
  const within = new Map([...around, [target, id]]);
  const child = (inner: Schema, innerStanding: Standing) =>
    field(document, inner, innerStanding, within);
  const { enum: listed, ...limited } = target;
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
    // The type stands beside the name already.
    limits: remarks({ ...limited, type: [] }),
    values: (listed ?? []).map(shown),
    initial: target.default === undefined ? undefined : JSON.stringify(target.default),
    example: scalar(example) ?? scalar(target.examples?.[0]),
    above,
    fields: above === undefined ? properties(target, place, example, child) : [],
    inside: above === undefined ? insides(target, place, example, child) : [],
  };
}

type MakeChild = (schema: Schema, standing: Standing) => Field;

function properties(
  schema: Schema,
  place: FieldPlace,
  example: unknown,
  child: MakeChild,
): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, inner]) =>
    child(inner, {
      place: property(place, name),
      name,
      required: schema.required?.includes(name) === true,
      example: member(example, name),
    }),
  );
}

function insides(schema: Schema, place: FieldPlace, example: unknown, child: MakeChild): Field[] {
  const found: Field[] = [];
  if (schema.items !== undefined && isSchema(schema.items)) {
    const first: unknown = Array.isArray(example) ? example[0] : undefined;
    found.push(
      child(schema.items, { place: items(place), name: 'each item', named: false, example: first }),
    );
  }
  const map = schema.additionalProperties;
  if (typeof map === 'object') {
    const first: unknown = isObject(example) ? Object.values(example)[0] : undefined;
    found.push(
      child(map, { place: values(place), name: 'each value', named: false, example: first }),
    );
  }
  for (const keyword of ALTERNATIVES) {
    schema[keyword]?.forEach((inner, index) => {
      const name = `${LABELS[keyword]} ${index + 1}`;
      const at = alternative(place, index + 1);
      // The members of an example go to whichever alternative has them; a scalar fits several.
      found.push(
        child(inner, {
          place: at,
          name,
          named: false,
          example: isObject(example) ? example : undefined,
        }),
      );
    });
  }
  return found;
}

/** A type in words: `array of string`, `string or null`, `one of 2 alternatives`. */
function typeOf(document: Document, schema: Schema): string {
  const target = resolve(document, schema);
  const { type, items: inner, additionalProperties: map, oneOf, anyOf } = target;
  if (Array.isArray(type)) return words(type as readonly string[], 'or');
  if (type === 'array' && inner !== undefined && isSchema(inner)) {
    return `array of ${typeOf(document, inner)}`;
  }
  if (type === 'object' && target.properties === undefined && typeof map === 'object') {
    return `map of ${typeOf(document, map)}`;
  }
  if (typeof type === 'string') return type;
  const choice = oneOf ?? anyOf;
  if (choice === undefined) return target.properties === undefined ? 'any' : 'object';
  const types = [...new Set(choice.map((one) => typeOf(document, one)))];
  return `${oneOf ? 'one' : 'any'} of ${choice.length} alternatives (${words(types, 'or')})`;
}

/** In 2020-12 a schema may be a boolean. */
function isSchema(schema: Schema | boolean): schema is Schema {
  return typeof schema === 'object';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function scalar(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const text = shown(value);
  return text === '' || text.length > LONGEST_EXAMPLE ? undefined : text;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The field and every one below it. */
export function flat(one: Field): Field[] {
  return [one, ...[...one.inside, ...one.fields].flatMap(flat)];
}
