import { hoist } from './bodies.ts';
import {
  byName,
  referenced,
  referenceTo,
  resolve,
  type Direction,
  type Document,
  type Schema,
} from './document.ts';
import { children, mapCarried, mapChildren } from './schemas.ts';

/** The keyword on a response's enum: other values can arrive than it lists. */
export const OPEN_ENUM = 'x-open-enum';

/**
 * The document with a schema for each direction: a schema that requests and responses reach is
 * there twice, as `X` for the response and as `XInput` for the request, whatever its keywords are,
 * so that no later change of an enum renames anything. Bodies that were written in place have names.
 */
export function views(published: Document): Document {
  const document = hoist(published);
  const schemas = document.components?.schemas ?? {};
  const reached = {
    request: reachable(document, 'request'),
    response: reachable(document, 'response'),
  };
  const split = new Set([...reached.request].filter((name) => reached.response.has(name)));

  const result: [string, Schema][] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const isSent = reached.request.has(name);
    if (!isSent || split.has(name)) result.push([name, viewed(schema, 'response')]);
    if (!isSent) continue;
    const input = split.has(name) ? `${name}Input` : name;
    result.push([input, viewed(schema, 'request')]);
  }
  const carried = mapCarried(document, viewed);
  return {
    ...carried,
    components: { ...carried.components, schemas: Object.fromEntries(result.sort(byName)) },
  };

  function viewed(schema: Schema, direction: Direction): Schema {
    const seen = visible(document, schema, direction);
    const { $ref: reference, ...rest } = mapChildren(seen, (child) => viewed(child, direction));
    if (reference !== undefined) {
      const name = referenced(reference);
      const input = direction === 'request' && split.has(name);
      return { $ref: referenceTo(input ? `${name}Input` : name), ...rest };
    }
    const open =
      direction === 'response' &&
      rest.enum?.some((value) => typeof value === 'string' || typeof value === 'number');
    return open ? { ...rest, [OPEN_ENUM]: true } : rest;
  }
}

/** The schema without the properties that its direction doesn't have. */
function visible(document: Document, schema: Schema, direction: Direction): Schema {
  if (schema.properties === undefined) return schema;
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly';
  const shown = Object.entries(schema.properties).filter(
    ([, property]) => property[hidden] !== true && resolve(document, property)[hidden] !== true,
  );
  const properties = Object.fromEntries(shown);
  const required = schema.required?.filter(
    (name) => Object.hasOwn(properties, name) || !Object.hasOwn(schema.properties ?? {}, name),
  );
  return { ...schema, properties, ...(required && { required }) };
}

/** The names of the schemas that a direction's parameters and bodies lead to, at any depth. */
function reachable(document: Document, direction: Direction): ReadonlySet<string> {
  const { schemas = {} } = document.components ?? {};
  const names = new Set<string>();
  const visit = (schema: Schema): void => {
    if (schema.$ref !== undefined) {
      const name = referenced(schema.$ref);
      if (!names.has(name)) {
        names.add(name);
        const target = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
        if (target === undefined) throw new Error(`The reference ${schema.$ref} leads nowhere.`);
        visit(target);
      }
    }
    for (const child of children(visible(document, schema, direction))) visit(child.schema);
  };
  mapCarried(document, (schema, carried) => {
    if (carried === direction) visit(schema);
    return schema;
  });
  return names;
}
