import { isJson } from '../../shared/media-types.ts';
import {
  referenced,
  resolve,
  type Carrier,
  type Document,
  type Media,
} from '../../generate/document.ts';
import { property, type FieldPlace } from '../../spec/place.ts';
import { anchor } from './anchor.ts';
import { fieldOf, type Field } from './field.ts';

/** A request body, or the body of a response. */
export interface Body {
  readonly id: string;
  readonly required: boolean;
  readonly description: string;
  /** An entry for each media type. */
  readonly contents: readonly Content[];
}

export interface Content {
  readonly mediaType: string;
  readonly root: Field | undefined;
  readonly examples: readonly Example[];
}

interface Example {
  readonly summary: string;
  readonly language: 'json' | 'plaintext';
  readonly text: string;
}

export interface Response extends Body {
  readonly status: string;
  readonly success: boolean;
  readonly place: FieldPlace;
  /** The headers that this response alone has. */
  readonly headers: readonly Field[];
  /** Headers that the page of errors describes: their names here and in the components. */
  readonly sharedHeaders: readonly { readonly name: string; readonly component: string }[];
  /** The name of an error that operations share; its headers and fields are on the page of errors. */
  readonly shared: string | undefined;
}

export function requestBody(document: Document, reference: Carrier): Body {
  const carrier = resolve(document, reference);
  return {
    id: 'request',
    required: carrier.required === true,
    description: carrier.description ?? '',
    contents: contents(document, carrier, 'request'),
  };
}

export function responseOf(document: Document, status: string, reference: Carrier): Response {
  const success = status.startsWith('2');
  const shared = success ? undefined : reference.$ref && referenced(reference.$ref);
  const place = `response/${status}`;
  const carrier = resolve(document, reference);
  const outline = { id: anchor(place), place, status, success, required: true, shared };
  const { description = '' } = carrier;
  return shared === undefined
    ? { ...outline, description, ...responseParts(document, carrier, place, status) }
    : { ...outline, description, headers: [], sharedHeaders: [], contents: [] };
}

/** What is below a response. */
export function responseParts(
  document: Document,
  { headers = {}, ...carrier }: Carrier,
  place: FieldPlace,
  status: string,
): Pick<Response, 'headers' | 'sharedHeaders' | 'contents'> {
  const entries = Object.entries(headers);
  return {
    headers: entries
      .filter(([, { $ref }]) => $ref === undefined)
      .map(([name, header]) => headerField(document, `header/${status}`, { ...header, name })),
    sharedHeaders: entries.flatMap(([name, { $ref }]) =>
      $ref === undefined ? [] : [{ name, component: referenced($ref) }],
    ),
    contents: contents(document, carrier, place),
  };
}

export function headerField(
  document: Document,
  part: string,
  header: Carrier & { readonly example?: unknown },
): Field {
  const field = parameterField(document, { ...header, in: part });
  const { example } = header;
  const shown = example === undefined ? field.example : JSON.stringify(example);
  return { ...field, path: field.name, example: shown };
}

/** A parameter, described by its own description; without one, by that of its schema. */
export function parameterField(document: Document, parameter: Carrier): Field {
  const { name = '', in: location = '', schema = {}, required = false } = parameter;
  const field = fieldOf(document, schema, { place: property(location, name), name, required });
  return {
    ...field,
    description: parameter.description ?? field.description,
    deprecated: parameter.deprecated === true || field.deprecated,
  };
}

/** JSON comes first, at the place of the body itself; other media types have places of their own. */
function contents(document: Document, carrier: Carrier, place: FieldPlace): Content[] {
  const entries = Object.entries(carrier.content ?? {});
  const jsonFirst = entries.toSorted(([a], [b]) => Number(isJson(b)) - Number(isJson(a)));
  return jsonFirst.map(([mediaType, media], index) => {
    const examples = examplesOf(document, media);
    const root =
      media.schema &&
      fieldOf(document, media.schema, {
        place: index === 0 ? place : property(place, mediaType),
        name: 'the body',
        named: false,
        examples: examples.map(({ value }) => value).filter((value) => typeof value === 'object'),
      });
    return { mediaType, root, examples: examples.map((example) => shown(mediaType, example)) };
  });
}

interface DocumentedExample {
  readonly summary: string;
  readonly value: unknown;
}

function examplesOf(document: Document, media: Media): DocumentedExample[] {
  return Object.entries(media.examples ?? {}).map(([name, reference]) => {
    const { summary = name, value } = resolve(document, reference);
    return { summary, value };
  });
}

function shown(mediaType: string, { summary, value }: DocumentedExample): Example {
  const json = isJson(mediaType);
  const text = json || typeof value !== 'string' ? JSON.stringify(value, null, 2) : value;
  return { summary, language: json ? 'json' : 'plaintext', text };
}
