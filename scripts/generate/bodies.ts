import { isJson } from '../shared/media-types.ts';
import {
  mapValues,
  operationsOf,
  referenceTo,
  type Carrier,
  type Direction,
  type Document,
  type Media,
  type Pointer,
} from './document.ts';
import { pascal } from '../shared/names.ts';

/** The JSON body of a request or a response. */
export interface Body {
  /** Its name in everything that is generated, whether or not its schema has one. */
  readonly name: string;
  readonly direction: Direction;
  readonly media: Media;
  /** Whether the operation that it belongs to is deprecated. */
  readonly isDeprecated: boolean;
  /** The way to the request body or response. */
  readonly pointer: Pointer;
}

/**
 * The JSON bodies of a document: of each operation, and of each request body and response in its
 * components. A component that operations refer to is named by itself, not by them.
 */
export function bodies(document: Document): Body[] {
  const all: Body[] = [];
  const add = (
    name: string,
    direction: Direction,
    carrier: Carrier,
    pointer: Pointer,
    isDeprecated = false,
  ): void => {
    const media = jsonOf(carrier);
    if (media) all.push({ name, direction, media, isDeprecated, pointer });
  };
  for (const { id, object, pointer } of operationsOf(document)) {
    const { requestBody, responses = {}, deprecated } = object;
    if (requestBody) {
      const at = [...pointer, 'requestBody'];
      add(`${pascal(id)}Request`, 'request', requestBody, at, deprecated);
    }
    const successes = Object.entries(responses).filter(
      ([status, response]) => status.startsWith('2') && jsonOf(response) !== undefined,
    );
    for (const [status, response] of Object.entries(responses)) {
      const isOnlySuccess = status.startsWith('2') && successes.length === 1;
      const name = `${pascal(id)}Response${isOnlySuccess ? '' : pascal(status)}`;
      add(name, 'response', response, [...pointer, 'responses', status], deprecated);
    }
  }
  const { requestBodies = {}, responses = {} } = document.components ?? {};
  for (const [name, body] of Object.entries(requestBodies)) {
    add(suffixed(name, 'Request'), 'request', body, ['components', 'requestBodies', name]);
  }
  for (const [name, response] of Object.entries(responses)) {
    add(suffixed(name, 'Response'), 'response', response, ['components', 'responses', name]);
  }
  return all;
}

function suffixed(name: string, suffix: string): string {
  return name.endsWith(suffix) ? name : name + suffix;
}

/** The JSON media type of a body that is written here; nothing for a reference. */
export function jsonOf(carrier: Carrier): Media | undefined {
  return Object.entries(carrier.content ?? {}).find(([type]) => isJson(type))?.[1];
}

/**
 * The document with a name for the schema of each JSON body: a schema written in place becomes
 * `<Operation>Request` or `<Operation>Response` (with its status, where there are more successes).
 */
export function hoist(document: Document): Document {
  const schemas = { ...document.components?.schemas };
  const hoisted = new Map<Media, Media>();
  for (const { name, media } of bodies(document)) {
    if (media.schema === undefined || media.schema.$ref !== undefined) continue;
    schemas[name] = media.schema;
    hoisted.set(media, { ...media, schema: { $ref: referenceTo(name) } });
  }
  const named = replace(document, hoisted);
  return { ...named, components: { ...named.components, schemas } };
}

/** A copy of the tree with some of its nodes replaced. */
function replace<T>(value: T, nodes: ReadonlyMap<unknown, unknown>): T {
  const replacement = nodes.get(value);
  if (replacement !== undefined) return replacement as T;
  if (Array.isArray(value)) return value.map((item: unknown) => replace(item, nodes)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value as Readonly<Record<string, unknown>>, (item) => replace(item, nodes)) as T;
}
