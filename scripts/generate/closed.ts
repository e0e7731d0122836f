import { mapValues, referenced, referenceTo, type Document, type Schema } from './document.ts';
import { ALTERNATIVES, mapCarried, mapChildren } from './schemas.ts';
import { OPEN_ENUM } from './views.ts';

/** The end of the name of a schema's open copy; no name in the spec has a dot. */
const OPEN = '.open';

const ANY = ['object', 'array', 'string', 'number', 'boolean', 'null'];

/**
 * The views with unknown properties refused and enums closed, for the mock server and the drift check.
 * An object with properties gets `additionalProperties: false`. Where alternatives judge the same
 * object, each of them must let the properties of the others pass: they are open copies, and the
 * schema around them gets `unevaluatedProperties: false`. That keyword counts only the properties
 * of alternatives that match, so `propertyNames` lists those of all. Maps stay as they are.
 */
export function close(views: Document): Document {
  const schemas = views.components?.schemas ?? {};
  const closed = new Map(Object.entries(mapValues(schemas, (schema) => whole(schema))));
  // Copies refer to further copies; a set is walked in full while it grows.
  const wanted = new Set<string>();
  const carried = mapCarried(views, whole);
  for (const name of Object.keys(schemas)) collect(closed.get(name), wanted);
  collect(carried.paths, wanted);
  for (const name of wanted) {
    const schema = schemas[name];
    if (schema === undefined) continue;
    const copy = part(schema);
    closed.set(name + OPEN, copy);
    collect(copy, wanted);
  }
  return {
    ...carried,
    components: { ...carried.components, schemas: Object.fromEntries(closed) },
  };

  /** A schema that alone judges its value. */
  function whole(schema: Schema): Schema {
    if (!isComposed(schema)) return seal(mapChildren(shut(schema), whole));
    const open = part(schema);
    if (!namesProperties(schema, schemas)) return open;
    // Ajv's strict mode wants a type beside the keyword; this type refuses nothing.
    const type = typesOf(schema, schemas);
    const names = namesOf(schema, schemas);
    return {
      ...open,
      type,
      ...(names && { propertyNames: { enum: [...names] } }),
      unevaluatedProperties: false,
    };
  }

  /** A schema beside which others judge the same value; each schema of a property judges alone. */
  function part(schema: Schema): Schema {
    const copied: Record<string, unknown> = { ...mapChildren(shut(schema), whole) };
    for (const keyword of ALTERNATIVES) {
      if (schema[keyword]) copied[keyword] = schema[keyword].map(part);
    }
    if (schema.$ref !== undefined) {
      const name = referenced(schema.$ref);
      // A scalar's copy would be the same as the scalar.
      if (namesProperties(schema, schemas)) copied['$ref'] = referenceTo(name + OPEN);
    }
    return copied;
  }
}

/** Whether more than one schema judges the same value here. */
function isComposed(schema: Schema): boolean {
  return (
    ALTERNATIVES.some((keyword) => schema[keyword] !== undefined) ||
    (schema.$ref !== undefined && schema.properties !== undefined)
  );
}

function seal(schema: Schema): Schema {
  if (schema.properties === undefined || schema.additionalProperties !== undefined) return schema;
  return { ...schema, additionalProperties: false };
}

function shut(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== OPEN_ENUM));
}

/** Whether the schema, or an alternative of it, names properties. */
function namesProperties(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (schema.properties !== undefined) return true;
  if (schema.$ref !== undefined) {
    const name = referenced(schema.$ref);
    const target = schemas[name];
    if (target && !seen.has(name) && namesProperties(target, schemas, new Set([...seen, name]))) {
      return true;
    }
  }
  return ALTERNATIVES.some((keyword) =>
    schema[keyword]?.some((alternative) => namesProperties(alternative, schemas, seen)),
  );
}

/** The types that a schema allows, as far as it or its alternatives say. */
function typesOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, depth = 0): string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const target = schema.$ref === undefined ? undefined : schemas[referenced(schema.$ref)];
  if (target !== undefined && depth < 50) return typesOf(target, schemas, depth + 1);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices === undefined || depth >= 50) return ANY;
  return [...new Set(choices.flatMap((choice) => typesOf(choice, schemas, depth + 1)))];
}

/** The properties that a schema or its alternatives name; undefined where any of them is a map. */
function namesOf(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> | undefined {
  if (schema.additionalProperties !== undefined) return undefined;
  const all = new Set(Object.keys(schema.properties ?? {}));
  const name = schema.$ref === undefined ? undefined : referenced(schema.$ref);
  const target = name === undefined || seen.has(name) ? undefined : schemas[name];
  const parts = [
    ...(target ? [target] : []),
    ...ALTERNATIVES.flatMap((keyword) => schema[keyword] ?? []),
  ];
  const inside = new Set(name === undefined ? seen : [...seen, name]);
  for (const part of parts) {
    const names = namesOf(part, schemas, inside);
    if (names === undefined) return undefined;
    for (const property of names) all.add(property);
  }
  return all;
}

/** Adds the names whose open copies are referred to anywhere in the tree. */
function collect(tree: unknown, names: Set<string>): void {
  if (typeof tree !== 'object' || tree === null) return;
  for (const [key, value] of Object.entries(tree)) {
    if (key === '$ref' && typeof value === 'string' && value.endsWith(OPEN)) {
      names.add(referenced(value).slice(0, -OPEN.length));
    }
    collect(value, names);
  }
}
