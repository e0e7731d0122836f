import { hoist, jsonOf } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import {
  mapValues,
  operationsOf,
  resolve,
  type Document,
  type Operation,
  type Schema,
} from './document.ts';
import { Fault } from '../shared/fault.ts';
import { ALTERNATIVES, walk } from './schemas.ts';

const PLACES = ['path', 'query', 'header'] as const;

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

/** What the table says of an operation. */
export interface Operation {
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  /** The same with \`{teamId}\`, where the operation can be called on behalf of a team. */
  readonly teamPath: string | undefined;
  /** The names of the parameters, by where they stand. */
  readonly parameters: {
    readonly path: readonly string[];
    readonly query: readonly string[];
    readonly header: readonly string[];
  };
  readonly requestBody: 'required' | 'optional' | undefined;
  /** Whether a successful response has a body in JSON: each of them, some or none. */
  readonly responseBody: 'required' | 'optional' | undefined;
  /** The only property of the successful response's body, where it has just one. */
  readonly envelope: string | undefined;
  /** The permission that a token needs, where the spec names one. */
  readonly permission: string | undefined;
}

/** The names of the fields that carry secrets. */
export const sensitiveFields: readonly string[] = ${literal(sensitive(document))};
`,
  };
}

function row(document: Document, operation: Operation): unknown {
  const { id, method, path, object, parameters, place } = operation;
  const stray = parameters.find((one) => !PLACES.some((known) => known === one.in));
  if (stray) {
    throw new Fault(
      `${id} has a parameter in ${JSON.stringify(stray.in)}, and a client sends those in ` +
        `${PLACES.join(', ')} only.`,
      place,
    );
  }
  const names = (where: string) => parameters.filter((one) => one.in === where).map(nameOf);
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

function nameOf({ name = '' }: { readonly name?: string }): string {
  return name;
}

/** The JSON bodies of the successful responses; undefined for one that has none. */
function successes(document: Document, { object }: Operation): (Schema | undefined)[] {
  return Object.entries(object.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => jsonOf(resolve(document, response))?.schema);
}

function responseBody(bodies: readonly (Schema | undefined)[]): string | undefined {
  if (bodies.every((schema) => schema === undefined)) return undefined;
  return bodies.includes(undefined) ? 'optional' : 'required';
}

/** The property that all successful bodies consist of, where they agree on one. */
function envelope(document: Document, bodies: readonly (Schema | undefined)[]): string | undefined {
  const found = bodies.map((schema) => {
    const names = Object.keys((schema && resolve(document, schema).properties) ?? {});
    return names.length === 1 ? names[0] : undefined;
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** The names of properties and parameters that carry secrets, each once, sorted. */
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

/** Whether the value itself is marked: here, behind a reference, as an item or as an alternative. */
function isSecret(document: Document, schema: Schema, seen: readonly Schema[] = []): boolean {
  if (schema['x-sensitive'] === true) return true;
  if (seen.includes(schema)) return false;
  const inside = [
    ...(schema.$ref === undefined ? [] : [resolve(document, schema)]),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...ALTERNATIVES.flatMap((keyword) => schema[keyword] ?? []),
  ];
  return inside.some((one) => isSecret(document, one, [...seen, schema]));
}
