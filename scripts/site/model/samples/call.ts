import { camelCase, kebabCase } from 'change-case';
import { jsonOf } from '../../../generate/bodies.ts';
import {
  referenced,
  resolve,
  type Carrier,
  type Document,
  type Media,
  type Operation,
} from '../../../generate/document.ts';

/** An operation with values filled in: what each sample of it sends. */
export interface Call {
  readonly id: string;
  readonly method: string;
  readonly url: string;
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

export function callOf(document: Document, operation: Operation, server: string): Call {
  const { id, method, path, object } = operation;
  const request = object.requestBody && jsonOf(resolve(document, object.requestBody));
  const success = Object.entries(object.responses ?? {}).find(([status]) => status.startsWith('2'));
  const response = success && jsonOf(resolve(document, success[1]));
  const body = firstExample(document, request);
  const documented = [body, firstExample(document, response)];
  const parameters = operation.parameters
    .filter(({ required }) => required === true)
    .map((parameter): FilledParameter => {
      const { name = '', in: location } = parameter;
      return { name, location, value: valueOf(parameter, documented) };
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
  return {
    id,
    method: method.toUpperCase(),
    url: `${server}${filledPath}${query === '' ? '' : `?${query}`}`,
    parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
    headers: Object.fromEntries(sentIn('header')),
    body,
    result: response && resultName(document, response),
  };
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

/**
 * A value for a parameter: its own example, or what the documented bodies have under its name, or
 * one that says what it is (`example-service` for `serviceId`).
 */
function valueOf(parameter: Carrier, documented: readonly unknown[]): unknown {
  const { name = '', schema } = parameter;
  const { example } = parameter as { readonly example?: unknown };
  return (
    example ??
    schema?.examples?.[0] ??
    schema?.default ??
    schema?.enum?.[0] ??
    documented.map((body) => firstScalar(body, name)).find((value) => value !== undefined) ??
    placeholder(parameter)
  );
}

/** The first scalar of that name in a body, at any depth. */
function firstScalar(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const scalar = key === name && typeof inner !== 'object' ? inner : firstScalar(inner, name);
    if (scalar !== undefined) return scalar;
  }
  return undefined;
}

function placeholder({ name = '', schema }: Carrier): unknown {
  if (schema?.type === 'boolean') return true;
  if (schema?.type === 'integer' || schema?.type === 'number') return schema.minimum ?? 1;
  return `example-${kebabCase(name.replace(/(?<=.)Id$/, ''))}`;
}
