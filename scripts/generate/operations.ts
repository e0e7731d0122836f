import { hoist } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import {
  DocumentFault,
  mapValues,
  operationsOf,
  resolve,
  type Document,
  type Operation,
  type Schema,
} from './document.ts';
import { ALTERNATIVES, walk } from './schemas.ts';
import { successesOf } from './successes.ts';

/** Where a client sends parameters. */
const PLACES: readonly unknown[] = ['path', 'query', 'header'];

/** What an operation's path for a team has that its own path has not. */
const TEAM = '/teams/{teamId}';

/** The operations, all in one table and each on its own, and the names of secret fields. */
export function operations(
  published: Document,
): Readonly<Record<'operations.ts' | 'named-operations.ts', string>> {
  const document = hoist(published);
  const all = operationsOf(document).map((operation) => ({
    id: operation.id,
    summary: operation.object.summary ?? '',
    line: line(document, operation),
  }));
  const ids = all.map(({ id }) => `\n  | ${literal(id)}`).join('');
  return {
    // Both have each operation: a constant for each name in the table would cost an application more.
    'operations.ts': `${HEADER}import { operationsIn, type Operation } from '../src/operation.ts';

/** The name of an operation. */
export type OperationId =${ids};

/** Every operation, by its operationId. */
export const operations = /* @__PURE__ */ operationsIn(\`${table(all)}\`) as {
  readonly [Id in OperationId]: Operation<Id>;
};

/** The names of the fields that carry secrets. */
export const sensitiveFields: readonly string[] = ${literal(sensitive(document))};
`,
    'named-operations.ts': `${HEADER}import type { Operation } from '../src/operation.ts';

${all
  .map(
    ({ id, summary, line }) =>
      `${jsdoc(summary)}export const ${id} = ${literal(line)} as Operation<${literal(id)}>;\n`,
  )
  .join('')}`,
  };
}

/**
 * The operations as `operationsIn` of `src/operation.ts` reads them, in a template literal. Neighbours
 * mostly share the beginning of their paths, which each line only counts: that is a fifth less for an
 * application.
 */
function table(all: readonly { readonly id: string; readonly line: string }[]): string {
  let before: readonly string[] = [];
  const lines = all.map(({ id, line }) => {
    const [method = '', place = '', ...result] = line.split(' ');
    const pieces = place.split('/');
    const differs = pieces.findIndex((piece, index) => piece !== before[index]);
    const shared = differs < 0 ? pieces.length : differs;
    before = pieces;
    return [[shared, ...pieces.slice(shared)].join('/'), method, id, ...result].join(' ');
  });
  return lines.join('\n').replace(/[`\\$]/g, '\\$&');
}

/** An operation in one line, as `src/operation.ts` reads it. */
function line(document: Document, operation: Operation): string {
  const { id, method, object, parameters, pointer } = operation;
  const refuse = (reason: string): never => {
    throw new DocumentFault(`${id} has ${reason}`, pointer);
  };
  const names = (where: string) =>
    parameters
      .filter((parameter) => parameter.in === where)
      .map(({ name = '' }) =>
        /[\s?&#]/.test(name)
          ? refuse(`the parameter ${JSON.stringify(name)}, whose name has a blank, ?, & or #.`)
          : name,
      )
      .join('&');
  for (const { in: place = '' } of parameters) {
    if (PLACES.includes(place)) continue;
    refuse(
      `a parameter in ${JSON.stringify(place)}; the client can send parameters only in ` +
        `${PLACES.join(', ')}.`,
    );
  }
  const body = object.requestBody && resolve(document, object.requestBody);
  const { bodies, isText, isSilent, hasData, items } = successesOf(document, operation);
  const [query, header] = [names('query'), names('header')];
  return [
    method.toUpperCase() + (body ? (body.required === true ? '+' : '?') : ''),
    ' ',
    pathOf(operation),
    query && `?${query}`,
    header && `#${header}`,
    bodies.length > 0 && (hasData ? ' data' : ' body') + (items ? '*' : ''),
    isText && ' text',
    (isText || bodies.length > 0) && isSilent && '?',
  ]
    .filter((part) => part !== false)
    .join('');
}

/** The path, with the place of the team in it. */
function pathOf({ id, path, object, pointer }: Operation): string {
  if (/[\s?#~]/.test(path)) {
    throw new DocumentFault(`${id} has a blank, ?, # or ~ in its path; leave it out.`, pointer);
  }
  const teamPath = object['x-team-path'];
  if (teamPath === undefined) return path;
  if (teamPath.replace(TEAM, '') === path) return teamPath.replace(TEAM, '/~');
  throw new DocumentFault(
    `${id} has the path for teams ${teamPath}, which is not its path with ${TEAM} in it.`,
    [...pointer, 'x-team-path'],
  );
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
