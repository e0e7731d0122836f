import { readFile } from 'node:fs/promises';
import {
  operationsOf,
  resolve,
  type Carrier,
  type Document,
  type Media,
} from '../../scripts/generate/document.ts';

const SPEC = new URL('../../generated/openapi.json', import.meta.url);

/** What the documentation shows of an operation: a request, and the response to it. */
export interface DocumentedCall {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly teamPath: string | undefined;
  /** A value for each parameter that is required. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  /** The path with its parameters filled in, and its query. */
  readonly target: string;
  /** Whether a query parameter may be an object, and with it any name stand in the query. */
  readonly freeQuery: boolean;
  /** The documented request body; undefined where the operation has none. */
  readonly body: unknown;
  readonly status: number;
  /** The documented response; undefined where there is none. */
  readonly response: unknown;
  /** Its media type. */
  readonly type: string | undefined;
  /** Every status that the spec has, `5XX` among them. */
  readonly statuses: readonly string[];
}

/** Every operation of the spec, as the documentation shows it. */
export async function documentedCalls(): Promise<DocumentedCall[]> {
  const document = JSON.parse(await readFile(SPEC, 'utf8')) as Document;
  return operationsOf(document).map(({ id, method, path, object, parameters }) => {
    const example = (carrier: Carrier | undefined): unknown =>
      carrier && contentOf(resolve(document, carrier))[1]?.examples?.['documented']?.value;
    const responses = object.responses ?? {};
    const status = Object.keys(responses).find((code) => code.startsWith('2')) ?? '';
    const required = parameters.filter((one) => one.required === true);
    const values = Object.fromEntries(required.map((one) => [one.name ?? '', valueOf(one)]));
    const query = required
      .filter((one) => one.in === 'query')
      .map(({ name = '' }): [string, string] => [name, String(values[name])]);
    const search = new URLSearchParams(query).toString();
    return {
      id,
      method: method.toUpperCase(),
      path,
      teamPath: object['x-team-path'],
      parameters: values,
      target: fill(path, values) + (search && `?${search}`),
      freeQuery: parameters.some(
        (one) => one.in === 'query' && one.schema?.additionalProperties !== undefined,
      ),
      body: example(object.requestBody),
      status: Number(status),
      response: example(responses[status]),
      type: contentOf(resolve(document, responses[status] ?? {}))[0],
      statuses: Object.keys(responses),
    };
  });
}

/** A path with values in the place of its braces. */
export function fill(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
}

function valueOf({ name = '', schema = {} }: Carrier): string | number | boolean {
  if (schema.enum !== undefined) return String(schema.enum[0]);
  if (schema.type === 'boolean') return true;
  return schema.type === 'integer' || schema.type === 'number' ? 1 : `example-${name}`;
}

/** The media type that a body is documented in, and what the spec says of it. */
function contentOf({ content = {} }: Carrier): [type?: string, media?: Media] {
  return Object.entries(content)[0] ?? [];
}
