import { isObject } from '../../spec/instances.ts';
import type { Provenance, Schema } from './provenance.ts';
import { typeOf } from './tree.ts';

/** What a map holds, told from the examples: no page states it. */
export function mapValues(instances: readonly unknown[], provenance: Provenance): Schema {
  const values = instances.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  const types = [...new Set(values.map(typeOf))].join(' or ');
  provenance.because(
    values.length === 0
      ? "The page doesn't say what the object contains, and no example shows it."
      : `The page doesn't say what the object contains; in its example each value is of type ${types}.`,
  );
  return { additionalProperties: values.length === 0 ? true : inferred(values) };
}

/** The schema of a property that only the page's example has. */
export function undocumented(schema: Schema): Schema {
  const why = "The page's example has it, and its list of fields lacks it.";
  return { ...schema, 'x-documented': false, 'x-why': why };
}

/** A schema for values of which nothing but examples is known. */
export function inferred(values: readonly unknown[]): Schema {
  const types = new Set(values.map(typeOf));
  if (types.has('number')) types.delete('integer');
  const [type, ...others] = types;
  const objects = values.filter(isObject);
  const items = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  const names = [...new Set(objects.flatMap((value) => Object.keys(value)))];
  const properties = names.map((name): [string, Schema] => [
    name,
    inferred(objects.flatMap((value) => (Object.hasOwn(value, name) ? [value[name]] : []))),
  ]);
  const members =
    names.length > 0
      ? { properties: Object.fromEntries(properties) }
      : { additionalProperties: true };
  return {
    type: others.length === 0 ? type : [...types],
    ...(types.has('object') && members),
    ...(types.has('array') && { items: items.length === 0 ? true : inferred(items) }),
  };
}
