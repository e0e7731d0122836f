import { resolve, type Document, type Schema } from '../../../generate/document.ts';

/**
 * The smallest value that a schema accepts and that is of use: what it requires, with the values of
 * a documented example where that has them. An object that requires nothing gets a property from the
 * example, since an empty one changes nothing and an empty map could remove what was there.
 */
export function smallest(document: Document, schema: Schema, example: unknown): unknown {
  const value = filled(document, schema, example);
  const [first] = Object.entries(propertiesOf(document, schema));
  if (!isEmpty(value) || first === undefined) return value;
  const [name, property] = first;
  return { [name]: filled(document, property, undefined) };
}

/** What a schema requires; for nothing, a property that the example has. */
function filled(
  document: Document,
  schema: Schema,
  example: unknown,
  around: readonly Schema[] = [],
): unknown {
  const value = required(document, schema, example, around);
  if (!isEmpty(value) || !isObject(example)) return value;
  const properties = propertiesOf(document, schema);
  const { additionalProperties: values } = resolve(document, schema);
  const candidates = Object.entries(example).flatMap(([name, shown]): [string, unknown][] => {
    const property = properties[name] ?? (typeof values === 'object' ? values : undefined);
    if (property === undefined || isDeprecated(document, property)) return [];
    return [[name, filled(document, property, shown, around)]];
  });
  const useful = candidates.find(([, inner]) => isScalar(inner)) ?? candidates[0];
  return useful === undefined ? value : Object.fromEntries([useful]);
}

/**
 * The value of what a schema requires, and of nothing else.
 * @param around the schemas that it stands in: a list in a schema that contains itself ends with them
 */
function required(
  document: Document,
  schema: Schema,
  example: unknown,
  around: readonly Schema[] = [],
): unknown {
  const target = resolve(document, schema);
  if (isScalar(example)) return example;
  const inside = [...around, target];
  const { allOf = [], oneOf, anyOf, items, minItems = 0 } = target;
  const chosen = fitting(document, oneOf ?? anyOf ?? [], example);
  const inner = [...allOf, ...(chosen ? [chosen] : [])];
  const [only] = inner;
  if (target.properties === undefined && inner.length === 1 && only) {
    return required(document, only, example, inside);
  }
  if (target.properties !== undefined || inner.length > 0 || target.type === 'object') {
    const own = (target.required ?? []).map((name): [string, unknown] => [
      name,
      filled(document, target.properties?.[name] ?? {}, member(example, name), inside),
    ]);
    const others = inner.map((part) => required(document, part, example, inside)).filter(isObject);
    return Object.assign({}, ...others, Object.fromEntries(own)) as unknown;
  }
  if (target.type === 'array' && items !== undefined) {
    const shown: readonly unknown[] = Array.isArray(example) ? example : [];
    if (minItems === 0 && inside.includes(resolve(document, items))) return [];
    const item = filled(document, items, shown[0], inside);
    return Array.from({ length: Math.max(1, minItems) }, () => item);
  }
  return target.const ?? target.examples?.[0] ?? target.default ?? target.enum?.[0] ?? made(target);
}

/** The alternative that has most of an example's properties; the first where none has any. */
export function fitting(
  document: Document,
  choice: readonly Schema[],
  example: unknown,
): Schema | undefined {
  const names = isObject(example) ? Object.keys(example) : [];
  const fit = (schema: Schema) => {
    const properties = propertiesOf(document, schema);
    const needed = resolve(document, schema).required ?? [];
    const lacks = names.length > 0 && needed.some((name) => !names.includes(name));
    return lacks ? -1 : names.filter((name) => Object.hasOwn(properties, name)).length;
  };
  return choice.toSorted((a, b) => fit(b) - fit(a))[0];
}

function propertiesOf(document: Document, schema: Schema): Readonly<Record<string, Schema>> {
  const { properties, allOf = [], oneOf = [], anyOf = [] } = resolve(document, schema);
  const inner = [...allOf, ...oneOf.slice(0, 1), ...anyOf.slice(0, 1)];
  return Object.assign(
    {},
    ...inner.map((part) => propertiesOf(document, part)),
    properties,
  ) as Readonly<Record<string, Schema>>;
}

/** A value of a scalar type that no example shows. */
function made({ type, format, minimum = 1, minLength = 0 }: Schema): unknown {
  const [first] = typeof type === 'object' ? type : [type];
  if (first === 'boolean') return true;
  if (first === 'integer' || first === 'number') return minimum;
  if (first === 'null') return null;
  if (format === 'date-time') return '2026-01-01T00:00:00.000Z';
  if (format === 'uri') return 'https://example.com';
  if (format === 'email') return 'someone@example.com';
  return 'example'.padEnd(minLength, '-example');
}

function isDeprecated(document: Document, schema: Schema): boolean {
  return schema.deprecated === true || resolve(document, schema).deprecated === true;
}

function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

function isScalar(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}
