import { METHODS } from '../shared/methods.ts';
import { slot, type Comment } from './comments.ts';
import { comment, DEPRECATED, paragraphs, remarks } from './docs.ts';
import {
  defined,
  mapValues,
  resolve,
  type Carrier,
  type Document,
  type Media,
  type OperationObject,
  type Schema,
} from './document.ts';
import { arranged, propertiesNamed, requiredElsewhere } from './arrangement.ts';
import { ALTERNATIVES, mapChildren } from './schemas.ts';
import { OPEN_ENUM } from './views.ts';

/** The keywords that make a difference to a type. */
const SHAPING = new Set(
  '$ref type enum const properties required additionalProperties items allOf anyOf oneOf'.split(
    ' ',
  ),
);

/** What types are made of, apart from what their comments say. */
interface Shape {
  /** The document with slots for descriptions, in the form that openapi-typescript understands. */
  readonly document: Document;
  /** What belongs into each slot, by its number. */
  readonly comments: readonly Comment[];
}

/** Separates what the types depend on from what their comments say. */
export function shape(views: Document): Shape {
  const comments: Comment[] = [];
  const describe = (text: Comment): { readonly description: string } => ({
    description: slot(comments.push(text) - 1),
  });

  /** @param whole the composition that the schema is a part of, or the schema itself */
  function schema(given: Schema, whole = given): Schema {
    const described = describe(comment(views, given));
    const inner = mapChildren(given, (child) => {
      const isPart = ALTERNATIVES.some((keyword) => given[keyword]?.includes(child));
      return isPart ? schema(child, whole) : schema(child);
    });
    const elsewhere = Object.fromEntries(
      requiredElsewhere(given).map((name) => {
        const [first = {}, ...others] = propertiesNamed(name, whole, views);
        return [name, schema(others.length === 0 ? first : { anyOf: [first, ...others] })];
      }),
    );
    const rules = Object.entries(inner).filter(([keyword]) => SHAPING.has(keyword));
    return arranged(
      { ...Object.fromEntries(rules), ...described },
      elsewhere,
      given[OPEN_ENUM] === true,
    );
  }

  function carrier(given: Carrier): Carrier {
    const { $ref, name, in: where, required, description = '' } = given;
    if ($ref !== undefined) return { $ref };
    const isParameter = where !== undefined && given.schema !== undefined;
    const limits = isParameter ? remarks(resolve(views, given.schema)) : '';
    const text = paragraphs([description, limits]);
    return defined({
      name,
      in: where,
      required,
      ...describe({ text, ...tagsOf(given) }),
      schema: given.schema && schema(given.schema),
      content: given.content && mapValues(given.content, media),
      headers: given.headers && carriers(given.headers),
    });
  }

  function carriers(given: Readonly<Record<string, Carrier>>): Readonly<Record<string, Carrier>> {
    return mapValues(given, carrier);
  }

  function media(given: Media): Media {
    return given.schema ? { schema: schema(given.schema) } : {};
  }

  function operation(given: OperationObject): OperationObject {
    const { operationId, summary = '', description = '' } = given;
    const text = paragraphs([summary, description]);
    return defined({
      operationId,
      ...describe({ text, ...tagsOf(given) }),
      parameters: given.parameters?.map(carrier),
      requestBody: given.requestBody && carrier(given.requestBody),
      responses: given.responses && carriers(given.responses),
    });
  }

  const { components = {} } = views;
  const document = {
    openapi: views.openapi,
    // openapi-typescript checks that it is there.
    info: { title: '', version: '' },
    paths: mapValues(views.paths, (item) => {
      const methods = METHODS.flatMap((method) => {
        const object = item[method];
        return object === undefined ? [] : [[method, operation(object)] as const];
      });
      return defined({
        parameters: item.parameters?.map(carrier),
        ...Object.fromEntries(methods),
      });
    }),
    components: defined({
      schemas: mapValues(components.schemas ?? {}, (each) => schema(each)),
      parameters: components.parameters && carriers(components.parameters),
      requestBodies: components.requestBodies && carriers(components.requestBodies),
      responses: components.responses && carriers(components.responses),
      headers: components.headers && carriers(components.headers),
    }),
  };
  return { document, comments };
}

function tagsOf({ deprecated }: { readonly deprecated?: boolean }): Pick<Comment, 'tags'> {
  return deprecated === true ? { tags: DEPRECATED } : {};
}
