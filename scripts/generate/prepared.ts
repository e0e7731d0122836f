import { remarks } from './docs.ts';
import { mapValues, resolve, type Carrier, type Document, type Schema } from './document.ts';
import { mapCarried, mapChildren } from './schemas.ts';
import { OPEN_ENUM } from './views.ts';

/** An enum's last value, which stands for every other string or number until the types are made. */
export const OTHERS = { string: '\u0000string', number: '\u0000number' } as const;

/** The document in the form that openapi-typescript understands rightly. */
export function prepared(views: Document): Document {
  const carried = mapCarried(views, (schema) => prepare(schema));
  const { schemas = {}, parameters = {} } = carried.components ?? {};
  return {
    ...carried,
    paths: mapValues(carried.paths, (item) =>
      mapValues(item as Readonly<Record<string, unknown>>, (value) => {
        if (Array.isArray(value)) return value.map(remarked);
        if (typeof value !== 'object' || value === null || !('parameters' in value)) return value;
        return { ...value, parameters: (value.parameters as Carrier[]).map(remarked) };
      }),
    ),
    components: {
      ...carried.components,
      parameters: mapValues(parameters, remarked),
      schemas: mapValues(schemas, prepare),
    },
  };

  function remarked(carrier: Carrier): Carrier {
    if (carrier.schema === undefined) return carrier;
    const text = [carrier.description ?? '', remarks(resolve(views, carrier.schema))];
    return { ...carrier, description: text.filter((part) => part !== '').join('\n\n') };
  }
}

function prepare(given: Schema): Schema {
  const schema = mapChildren(given, prepare);
  const { anyOf, oneOf, allOf = [], ...rest } = schema;
  if (rest.enum && rest[OPEN_ENUM] === true) {
    const kinds = new Set(rest.enum.map((value) => typeof value));
    const others = (['string', 'number'] as const).filter((kind) => kinds.has(kind));
    return { ...schema, enum: [...rest.enum, ...others.map((kind) => OTHERS[kind])] };
  }
  if (anyOf === undefined && oneOf === undefined) return schema;
  // Beside anything else it makes a union with that, and not an intersection.
  const groups = [anyOf, oneOf].filter((group) => group !== undefined);
  const alone = groups.length === 1 && allOf.length === 0 && rest.properties === undefined;
  if (alone) return schema;
  const unions = groups.map((group) => ({
    anyOf: group.map((alternative) => completed(alternative, schema)),
  }));
  return { ...rest, allOf: [...allOf, ...unions] };
}

/** An alternative that only says what is required, with the properties that it speaks of. */
function completed(alternative: Schema, { properties = {} }: Schema): Schema {
  const names = alternative.required ?? [];
  const bare = Object.keys(alternative).every((key) =>
    /^(?:required|description|type|x-.*)$/.test(key),
  );
  if (!bare || names.length === 0) return alternative;
  const known = names.filter((name) => Object.hasOwn(properties, name));
  return {
    type: 'object',
    required: names,
    properties: Object.fromEntries(known.map((name) => [name, properties[name] ?? {}])),
  };
}
