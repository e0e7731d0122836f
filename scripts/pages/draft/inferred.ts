import { isObject } from '../../spec/instances.ts';
import type { Provenance, Schema } from './settled.ts';
import { typeOf, type Node } from './tree.ts';

/** What a map holds, told from the page's examples: no page states it. */
export function mapValues({ instances }: Node, provenance: Provenance): Schema {
  const values = instances.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  const types = [...new Set(values.map(typeOf))].join(' or ');
  provenance.add(
    'additionalProperties',
    null,
    values.length === 0
      ? "The page doesn't say what the object holds, and no example shows it."
      : `The page doesn't say what the object holds; in its example each value is of type ${types}.`,
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
  const found = new Set(values.map(typeOf));
  if (found.has('number')) found.delete('integer');
  const [type, ...others] = found;
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
    type: others.length === 0 ? type : [...found],
    ...(found.has('object') && members),
    ...(found.has('array') && { items: items.length === 0 ? true : inferred(items) }),
  };
}
