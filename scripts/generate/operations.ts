import { hoist, jsonOf } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import {
  DocumentFault,
  mapValues,
  operationsOf,
  resolve,
  type Carrier,
  type Document,
  type Operation,
  type Schema,
} from './document.ts';
import { ALTERNATIVES, walk } from './schemas.ts';

/** Where a client sends parameters. */
const PLACES: readonly unknown[] = ['path', 'query', 'header'];

/** The table of operations, and the names of the fields that carry secrets. */
export function operations(published: Document): { 'operations.ts': string } {
  const document = hoist(published);
  const table = operationsOf(document).map((operation) => {
    const { summary = '', description = '' } = operation.object;
    const text = [summary, description].filter((part) => part !== '').join('\n\n');
    return `${jsdoc(text)}${operation.id}: ${literal(row(document, operation))},`;
  });
  return {
    'operations.ts': `${HEADER}
/** Every operation, by its operationId. */
export const operations = {
${table.join('\n').replace(/^/gm, '  ')}
} as const;

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** A row of the table. */
export interface Operation {
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  /** The same with \`{teamId}\`, where the operation can be called on behalf of a team. */
  readonly teamPath: string | undefined;
  /** The names of the parameters, by where they are sent. */
  readonly parameters: {
    readonly path: readonly string[];
    readonly query: readonly string[];
    readonly header: readonly string[];
  };
  readonly requestBody: 'required' | 'optional' | undefined;
  /** Whether successful responses have a JSON body: all, some or none of them. */
  readonly responseBody: 'required' | 'optional' | undefined;
  /** The property that successful bodies consist of, where they have just one. */
  readonly envelope: string | undefined;
  /** The permission that the token needs, where the spec names one. */
  readonly permission: string | undefined;
}

/** The names of the fields that carry secrets. */
export const sensitiveFields: readonly string[] = ${literal(sensitive(document))};
`,
  };
}

function row(document: Document, operation: Operation): unknown {
  const { id, method, path, object, parameters, pointer } = operation;
  const unsent = parameters.find((parameter) => !PLACES.includes(parameter.in));
  if (unsent) {
    throw new DocumentFault(
      `${id} has a parameter in ${JSON.stringify(unsent.in)}; the client can send parameters ` +
        `only in ${PLACES.join(', ')}.`,
      pointer,
    );
  }
  const names = (where: string) =>
    parameters.filter((parameter) => parameter.in === where).map(nameOf);
  const body = object.requestBody && resolve(document, object.requestBody);
  const bodies = successes(document, operation);
  return {
    method: method.toUpperCase(),
    path,
    teamPath: object['x-team-path'],
    parameters: { path: names('path'), query: names('query'), header: names('header') },
    requestBody: body && (body.required === true ? 'required' : 'optional'),
    responseBody: responseBody(bodies),
    envelope: envelope(document, bodies),
    permission: object['x-required-permission'],
  };
}

function nameOf({ name = '' }: Carrier): string {
  return name;
}

/** The schema of each successful response's JSON body; undefined for a response without. */
function successes(document: Document, { object }: Operation): (Schema | undefined)[] {
  return Object.entries(object.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => jsonOf(resolve(document, response))?.schema);
}

function responseBody(bodies: readonly (Schema | undefined)[]): string | undefined {
  if (bodies.every((schema) => schema === undefined)) return undefined;
  return bodies.includes(undefined) ? 'optional' : 'required';
}

/** The property that all successful bodies consist of, where each has just that. */
function envelope(document: Document, bodies: readonly (Schema | undefined)[]): string | undefined {
  const properties = bodies.map((schema) => {
    const names = Object.keys((schema && resolve(document, schema).properties) ?? {});
    return names.length === 1 ? names[0] : undefined;
  });
  return new Set(properties).size === 1 ? properties[0] : undefined;
}

/** The names of the properties and parameters that carry secrets, each once, sorted. */
function sensitive(document: Document): string[] {
  const names = new Set<string>();
  const visit = (schema: Schema): void => {
    walk(schema, ({ properties = {} }) => {
      for (const [name, property] of Object.entries(properties)) {
        if (isSecret(document, property)) names.add(name);
      }
    });
  };
  mapValues(document.components?.schemas ?? {}, visit);
  for (const { parameters } of operationsOf(document)) {
    for (const { name = '', schema, ...rest } of parameters) {
      if (rest['x-sensitive'] === true || (schema && isSecret(document, schema))) names.add(name);
    }
  }
  return [...names].sort();
}

/** Whether a value is secret: its schema is marked, or what it refers to, an item or alternative. */
function isSecret(document: Document, schema: Schema, seen: readonly Schema[] = []): boolean {
  if (schema['x-sensitive'] === true) return true;
  if (seen.includes(schema)) return false;
  const inside = [
    ...(schema.$ref === undefined ? [] : [resolve(document, schema)]),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...ALTERNATIVES.flatMap((keyword) => schema[keyword] ?? []),
  ];
  return inside.some((other) => isSecret(document, other, [...seen, schema]));
}
