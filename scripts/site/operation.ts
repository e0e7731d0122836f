import { kebabCase } from 'change-case';
import { isJson } from '../shared/media-types.ts';
import { property, type FieldPlace } from '../spec/place.ts';
import {
  operationsOf,
  resolve,
  type Carrier,
  type Document,
  type Media,
  type Operation,
} from '../generate/document.ts';
import { anchor } from './place.ts';
import { security } from './security.ts';
import { samples, type Sample } from './samples.ts';
import { field, flat, type Field } from './schema.ts';

/** What the site reads of the bundled document beyond what generation reads. */
export interface Described extends Document {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
}

/** An operation as its page shows it. */
export interface OperationPage {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly teamPath: string | undefined;
  readonly server: string;
  /** Markdown. */
  readonly description: string;
  readonly permission: string | undefined;
  readonly deprecated: boolean;
  readonly security: readonly { readonly name: string; readonly description: string }[];
  readonly parameters: readonly Field[];
  readonly request: Body | undefined;
  readonly responses: readonly Response[];
  readonly samples: readonly Sample[];
  /** Every field of the page, at any depth. */
  readonly all: readonly Field[];
}

/** A body: one entry for each media type. */
interface Body {
  readonly id: string;
  readonly required: boolean;
  readonly description: string;
  readonly contents: readonly Content[];
}

export interface Content {
  readonly type: string;
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
  readonly headers: readonly Field[];
}

/** Every operation of the document, in its order. */
export function operationPages(document: Described): OperationPage[] {
  return operationsOf(document).map((operation) => page(document, operation));
}

function page(document: Described, operation: Operation): OperationPage {
  const { id, method, path, object } = operation;
  const parameters = operation.parameters.map((parameter) => parameterField(document, parameter));
  const carried = object.requestBody && resolve(document, object.requestBody);
  const request = carried && {
    id: 'request',
    required: carried.required === true,
    description: carried.description ?? '',
    contents: contents(document, carried, 'request'),
  };
  const responses = Object.entries(object.responses ?? {}).map(([status, reference]) =>
    responseOf(document, status, resolve(document, reference)),
  );
  const server = document.servers?.[0]?.url ?? '';
  const bodies = [...(request ? [request] : []), ...responses];
  const roots = bodies.flatMap((body) => body.contents.flatMap(({ root }) => root ?? []));
  return {
    id,
    slug: kebabCase(id),
    title: object.summary ?? id,
    method: method.toUpperCase(),
    path,
    teamPath: object['x-team-path'],
    server,
    description: object.description ?? '',
    permission: object['x-required-permission'],
    deprecated: 'deprecated' in object && object.deprecated === true,
    security: security(document, operation),
    parameters,
    request,
    responses,
    samples: samples(document, operation, server),
    all: [...parameters, ...responses.flatMap(({ headers }) => headers), ...roots].flatMap(flat),
  };
}

function parameterField(document: Document, parameter: Carrier): Field {
  const { name = '', in: where = '', schema = {}, required = false, description } = parameter;
  const standing = { place: property(where, name), name, required };
  const made = field(document, schema, standing);
  const inner = made.description;
  const said = [description ?? inner, description === undefined ? '' : inner];
  return { ...made, description: said.filter((text) => text !== '').join(' ') };
}

function responseOf(document: Document, status: string, carrier: Carrier): Response {
  const place = `response/${status}`;
  const headers = Object.entries(carrier.headers ?? {}).map(([name, reference]) => {
    const header: Carrier & { readonly example?: unknown } = resolve(document, reference);
    const made = parameterField(document, { ...header, name, in: `header/${status}` });
    const { example } = header;
    return example === undefined ? made : { ...made, example: JSON.stringify(example) };
  });
  return {
    id: anchor(place),
    place,
    status,
    success: status.startsWith('2'),
    required: true,
    description: carrier.description ?? '',
    headers,
    contents: contents(document, carrier, place),
  };
}

/** JSON stands first, at the place of the body itself; other media types have places of their own. */
function contents(document: Document, carrier: Carrier, place: FieldPlace): Content[] {
  const entries = Object.entries(carrier.content ?? {});
  const sorted = entries.toSorted(([a], [b]) => Number(isJson(b)) - Number(isJson(a)));
  return sorted.map(([type, media], index) => {
    const examples = examplesOf(document, media);
    const at = index === 0 ? place : property(place, type);
    const [first] = examples;
    const root =
      media.schema &&
      field(document, media.schema, {
        place: at,
        name: 'the body',
        named: false,
        example: typeof first?.value === 'object' ? first.value : undefined,
      });
    return { type, root, examples: examples.map((example) => shownExample(type, example)) };
  });
}

function examplesOf(document: Document, media: Media): { summary: string; value: unknown }[] {
  return Object.entries(media.examples ?? {}).map(([name, reference]) => {
    const { summary = name, value } = resolve(document, reference);
    return { summary, value };
  });
}

function shownExample(
  type: string,
  { summary, value }: { summary: string; value: unknown },
): Example {
  const json = isJson(type);
  const text = json || typeof value !== 'string' ? JSON.stringify(value, null, 2) : value;
  return { summary, language: json ? 'json' : 'plaintext', text };
}
