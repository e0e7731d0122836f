import { jsonOf } from './bodies.ts';
import { DocumentFault, resolve, type Document, type Operation, type Schema } from './document.ts';

/** The property of a success's body that has the data, if the body must have it. */
export const ENVELOPE = 'data';

/** What the successes of an operation bring. */
export interface Successes {
  /** The schemas of the JSON bodies. */
  readonly bodies: readonly Schema[];
  /** Whether the bodies are text instead. */
  readonly isText: boolean;
  /** Whether there is a success without a body. */
  readonly isSilent: boolean;
  /** Whether the bodies must have data, which is what a call resolves with. */
  readonly hasData: boolean;
  /** The items of the only list in the data, if the operation can be asked for further pages. */
  readonly items: Schema | undefined;
}

/**
 * Looks through the successful responses of an operation.
 * @throws DocumentFault if some bodies are text and others JSON, or must have data and others need not
 */
export function successesOf(document: Document, operation: Operation): Successes {
  const { id, object, parameters, pointer } = operation;
  const responses = Object.entries(object.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => resolve(document, response));
  const bodies = responses.flatMap((response) => jsonOf(response)?.schema ?? []);
  const texts = responses.filter(
    (response) => jsonOf(response) === undefined && Object.keys(response.content ?? {}).length > 0,
  );
  if (texts.length > 0 && bodies.length > 0) {
    throw new DocumentFault(
      `${id} has successes in JSON and others in text; a call resolves with one or the other: ` +
        `declare application/json in all or none.`,
      [...pointer, 'responses'],
    );
  }
  const requiring = bodies.filter((body) => requires(document, body, ENVELOPE));
  const hasData = requiring.length > 0;
  if (hasData && requiring.length < bodies.length) {
    throw new DocumentFault(
      `${id} has successes whose body must have \`${ENVELOPE}\` and others whose body need not; a ` +
        `call resolves with either the data or the whole body: require \`${ENVELOPE}\` in all or none.`,
      [...pointer, 'responses'],
    );
  }
  const [body, ...others] = bodies;
  const isPaged =
    parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'cursor') &&
    body !== undefined &&
    others.length === 0 &&
    property(document, body, 'pagination') !== undefined;
  const data = hasData && body ? property(document, body, ENVELOPE) : body;
  return {
    bodies,
    isText: texts.length > 0,
    isSilent: bodies.length + texts.length < responses.length,
    hasData,
    items: isPaged && data ? itemsOf(document, data) : undefined,
  };
}

/** Whether a value must have a property. */
function requires(document: Document, schema: Schema, name: string): boolean {
  const { required = [], allOf = [], anyOf, oneOf } = resolve(document, schema);
  const inside = (part: Schema) => requires(document, part, name);
  return (
    required.includes(name) ||
    allOf.some(inside) ||
    [anyOf, oneOf].some((alternatives) => alternatives?.every(inside) === true)
  );
}

/** The schema of a property. */
export function property(document: Document, schema: Schema, name: string): Schema | undefined {
  const { properties = {}, allOf = [] } = resolve(document, schema);
  if (Object.hasOwn(properties, name)) return properties[name];
  return allOf.map((part) => property(document, part, name)).find((found) => found !== undefined);
}

/** The items of a list, or of the only list in an object. */
function itemsOf(document: Document, data: Schema): Schema | undefined {
  const target = resolve(document, data);
  if (target.items) return target.items;
  const lists = Object.values(target.properties ?? {}).flatMap(
    (value) => resolve(document, value).items ?? [],
  );
  return lists.length === 1 ? lists[0] : undefined;
}
