import {
  isJson,
  operationsOf,
  schemaPlace,
  type Carrier,
  type Direction,
  type Document,
  type Media,
} from './document.ts';
import { Fault } from '../shared/fault.ts';
import { pascal } from '../shared/names.ts';

/** The JSON body of a request or a response. */
export interface Body {
  /** The name for it in everything that is generated, whether or not its schema has one. */
  readonly name: string;
  readonly direction: Direction;
  readonly media: Media;
}

/**
 * The JSON bodies of a document: of each operation, and of each request body and response in its
 * components. One that an operation refers to there is named there.
 */
export function bodies(document: Document): Body[] {
  const found: Body[] = [];
  const add = (name: string, direction: Direction, carrier: Carrier): void => {
    const media = jsonOf(carrier);
    if (media) found.push({ name, direction, media });
  };
  for (const { id, object } of operationsOf(document)) {
    if (object.requestBody) add(`${pascal(id)}Request`, 'request', object.requestBody);
    const responses = Object.entries(object.responses ?? {});
    const successes = responses.filter(
      ([status, response]) => status.startsWith('2') && jsonOf(response) !== undefined,
    );
    for (const [status, response] of responses) {
      const alone = status.startsWith('2') && successes.length === 1;
      add(`${pascal(id)}Response${alone ? '' : pascal(status)}`, 'response', response);
    }
  }
  for (const [name, body] of Object.entries(document.components?.requestBodies ?? {})) {
    add(suffixed(name, 'Request'), 'request', body);
  }
  for (const [name, response] of Object.entries(document.components?.responses ?? {})) {
    add(suffixed(name, 'Response'), 'response', response);
  }
  return found;
}

function suffixed(name: string, suffix: string): string {
  return name.endsWith(suffix) ? name : name + suffix;
}

/** The JSON media type of a body, where it stands right here and not behind a reference. */
export function jsonOf(carrier: Carrier): Media | undefined {
  return Object.entries(carrier.content ?? {}).find(([type]) => isJson(type))?.[1];
}

/**
 * The document with a name for each JSON body's schema: one written in place becomes
 * `<Operation>Request`, `<Operation>Response` (with its status, where it isn't the only success).
 * @throws Fault where the spec has a schema of that name
 */
export function hoist(document: Document): Document {
  const schemas = { ...document.components?.schemas };
  const hoisted = new Map<Media, Media>();
  for (const { name, media } of bodies(document)) {
    if (media.schema === undefined || media.schema.$ref !== undefined) continue;
    if (Object.hasOwn(schemas, name)) {
      throw new Fault(
        `The name ${name} is taken by a body that an operation writes in place; ` +
          `refer to this schema there, or rename it.`,
        schemaPlace(name),
      );
    }
    schemas[name] = media.schema;
    hoisted.set(media, { ...media, schema: { $ref: `#/components/schemas/${name}` } });
  }
  const named = replace(document, hoisted);
  return { ...named, components: { ...named.components, schemas } };
}

/** A copy of the tree with some of its nodes replaced; nothing else of it is touched. */
function replace<T>(value: T, nodes: ReadonlyMap<unknown, unknown>): T {
  const replacement = nodes.get(value);
  if (replacement !== undefined) return replacement as T;
  if (Array.isArray(value)) return value.map((item: unknown) => replace(item, nodes)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replace(item as unknown, nodes)]),
  ) as T;
}
