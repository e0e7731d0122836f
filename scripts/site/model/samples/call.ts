import { camelCase, kebabCase } from 'change-case';
import { jsonOf } from '../../../generate/bodies.ts';
import {
  operationsOf,
  referenced,
  resolve,
  type Carrier,
  type Document,
  type Media,
  type Operation,
} from '../../../generate/document.ts';
import { smallest } from './smallest.ts';

/** An operation with values filled in: what each sample of it sends. */
export interface Call {
  readonly id: string;
  readonly method: string;
  readonly server: string;
  /** The path with its query. */
  readonly path: string;
  /** The required parameters by their names. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The name of the variable for the result; undefined where the response has no body. */
  readonly result: string | undefined;
}

interface FilledParameter {
  readonly name: string;
  readonly location: string | undefined;
  readonly value: unknown;
}

/** The smallest useful call of an operation, and the one with the documented body if that differs. */
export interface Calls {
  readonly smallest: Call;
  readonly documented: Call | undefined;
}

/** @param ids the values of path parameters, the same for every operation: `sharedIds` */
export function callsOf(
  document: Document,
  operation: Operation,
  server: string,
  ids: ReadonlyMap<string, unknown>,
): Calls {
  const { id, method, path, object } = operation;
  const carrier = object.requestBody && resolve(document, object.requestBody);
  const request = carrier && jsonOf(carrier);
  const success = Object.entries(object.responses ?? {}).find(([status]) => status.startsWith('2'));
  const response = success && jsonOf(resolve(document, success[1]));
  const example = firstExample(document, request);
  const parameters = operation.parameters
    .filter(({ required }) => required === true)
    .map((parameter): FilledParameter => {
      const { name = '', in: location } = parameter;
      return { name, location, value: valueOf(parameter, ids) };
    });
  const sentIn = (wanted: string): [string, string][] =>
    parameters
      .filter(({ location }) => location === wanted)
      .map(({ name, value }) => [name, String(value)]);
  const values = new Map(sentIn('path'));
  const filledPath = path.replace(/\{([^{}]+)\}/g, (whole, name: string) =>
    encodeURIComponent(values.get(name) ?? whole),
  );
  const query = new URLSearchParams(sentIn('query')).toString();
  const body =
    carrier?.required === true && request?.schema
      ? smallest(document, request.schema, example)
      : undefined;
  const call: Call = {
    id,
    method: method.toUpperCase(),
    server,
    path: `${filledPath}${query === '' ? '' : `?${query}`}`,
    parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
    headers: Object.fromEntries(sentIn('header')),
    body,
    result: response && resultName(document, response),
  };
  const differs = example !== undefined && JSON.stringify(example) !== JSON.stringify(body);
  return { smallest: call, documented: differs ? { ...call, body: example } : undefined };
}

/**
 * A value for each path parameter, so that every page has the same: the parameter's own example, or
 * what the documented bodies have under its name. The others are made of their names.
 */
export function sharedIds(document: Document): ReadonlyMap<string, unknown> {
  const operations = operationsOf(document);
  const bodies = operations.flatMap(({ object: { requestBody, responses = {} } }) =>
    [...(requestBody ? [requestBody] : []), ...Object.values(responses)].map((carrier) =>
      firstExample(document, jsonOf(resolve(document, carrier))),
    ),
  );
  const documented = new Map<string, unknown>();
  for (const body of bodies) addScalars(body, documented);
  const inPath = operations
    .flatMap(({ parameters }) => parameters)
    .filter((parameter) => parameter.in === 'path');
  return new Map(
    inPath.map((parameter) => [
      parameter.name ?? '',
      exampleOf(parameter) ?? documented.get(parameter.name ?? '') ?? placeholder(parameter),
    ]),
  );
}

/** Adds the scalars of a body by their names, at any depth; the first of a name stays. */
function addScalars(value: unknown, scalars: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner === 'object') addScalars(inner, scalars);
    else if (!scalars.has(name)) scalars.set(name, inner);
  }
}

/** The first documented example of a body. */
function firstExample(document: Document, media: Media | undefined): unknown {
  const [example] = Object.values(media?.examples ?? {});
  return example && resolve(document, example).value;
}

/** The name of the response's schema, inside an envelope if it has nothing else. */
function resultName(document: Document, { schema }: Media): string {
  const properties = Object.values((schema && resolve(document, schema).properties) ?? {});
  const [enveloped] = properties.length === 1 ? properties : [];
  const reference = enveloped?.$ref ?? schema?.$ref;
  return reference === undefined ? 'result' : camelCase(referenced(reference));
}

function valueOf(parameter: Carrier, ids: ReadonlyMap<string, unknown>): unknown {
  const shared = parameter.in === 'path' ? ids.get(parameter.name ?? '') : undefined;
  return shared ?? exampleOf(parameter) ?? placeholder(parameter);
}

function exampleOf(parameter: Carrier & { readonly example?: unknown }): unknown {
  const { example, schema } = parameter;
  return example ?? schema?.examples?.[0] ?? schema?.default ?? schema?.enum?.[0];
}

/** A value that says what it is: `example-service` for `serviceId`. */
function placeholder({ name = '', schema }: Carrier): unknown {
  if (schema?.type === 'boolean') return true;
  if (schema?.type === 'integer' || schema?.type === 'number') return schema.minimum ?? 1;
  return `example-${kebabCase(name.replace(/(?<=.)Id$/, ''))}`;
}
