import { isDeepStrictEqual } from 'node:util';
import { defined, resolve, type Document, type Schema } from './document.ts';
import { OTHERS } from './open-enums.ts';
import { ALTERNATIVES } from './schemas.ts';

/**
 * A schema written so that openapi-typescript makes the right type of it. Beside values or parts its
 * `type` is left out: with `null` in it, null would be allowed although no value or part allows it.
 * @param elsewhere the properties that it requires and that stand in another part of its composition
 * @param isOpen whether other values of its enum can arrive
 */
export function arranged(
  { type, const: only, properties: given, required, anyOf, oneOf, allOf, ...rest }: Schema,
  elsewhere: Readonly<Record<string, Schema>>,
  isOpen: boolean,
): Schema {
  // It would take a constant null for none.
  if (only !== undefined) return { ...rest, enum: [only] };
  if (rest.enum !== undefined) return { ...rest, enum: isOpen ? opening(rest.enum) : rest.enum };
  const properties = { ...given, ...elsewhere };
  const hasProperties = Object.keys(properties).length > 0;
  const object = { ...(hasProperties && { properties }), ...(required && { required }) };
  const unions = [anyOf, oneOf].filter((group) => group !== undefined);
  const [union] = unions;
  if (!allOf && !union) return defined<Schema>({ ...rest, ...object, type });
  if (!allOf && !hasProperties && union && unions.length === 1) return { ...rest, anyOf: union };
  // Alternatives beside anything else would become a union with it, not an intersection.
  const own = hasProperties ? [{ type: 'object', ...object }] : [];
  return {
    ...rest,
    allOf: [...own, ...(allOf ?? []), ...unions.map((group) => ({ anyOf: group }))],
  };
}

/** The values of an enum, and what stands for all others of their kinds, right behind those. */
function opening(values: readonly unknown[]): unknown[] {
  const strings = values.filter((value) => typeof value === 'string');
  const numbers = values.filter((value) => typeof value === 'number');
  return [
    ...strings,
    ...(strings.length > 0 ? [OTHERS.string] : []),
    ...numbers,
    ...(numbers.length > 0 ? [OTHERS.number] : []),
    ...values.filter((value) => typeof value !== 'string' && typeof value !== 'number'),
  ];
}

/** The names of properties that a schema requires without having them. */
export function requiredElsewhere({ required = [], properties = {} }: Schema): string[] {
  return required.filter((name) => !Object.hasOwn(properties, name));
}

/** The different schemas that a property has in the parts of a composition. */
export function propertiesNamed(name: string, whole: Schema, document: Document): Schema[] {
  const found: Schema[] = [];
  const seen = new Set<Schema>();
  const look = (part: Schema): void => {
    const schema = resolve(document, part);
    if (seen.has(schema)) return;
    seen.add(schema);
    const { properties = {} } = schema;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property && !found.some((other) => isDeepStrictEqual(other, property)))
      found.push(property);
    for (const keyword of ALTERNATIVES) schema[keyword]?.forEach(look);
  };
  look(whole);
  return found;
}
