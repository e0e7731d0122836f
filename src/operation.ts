import { Refusal } from './errors/refusal.ts';

declare const ID: unique symbol;

/**
 * An operation, in one line: its method, with `+` for a required body and `?` for an optional one;
 * its path, where `/~` is the place of the team; query parameters after `?`, headers after `#`. Then
 * what its success brings: `data` of a body in JSON or the whole `body`, with `*` if it is a list that
 * can be iterated, or `text`; and `?` if some successes have no body.
 *
 *     GET /v1/~/projects/{projectId}/services?per_page&cursor data*
 */
export type Operation<Id extends string = string> = string & { readonly [ID]: Id };

/** What the line of an operation says, as it is written there. */
export interface Definition {
  readonly method: string;
  /** `+` if it takes a body and needs one, `?` if it can do without. */
  readonly body?: string | undefined;
  /** With its parameters in braces, and `/~` where the path for a team has `/teams/{teamId}`. */
  readonly path: string;
  /** The names of the parameters in the query, and of those in headers. */
  readonly query: readonly string[];
  readonly headers: readonly string[];
  /**
   * What a success brings; undefined for nothing. No line says `any`: the whole body, in JSON or as
   * text/plain.
   */
  readonly result?: 'data' | 'body' | 'text' | 'any' | undefined;
  /** `*` for a list. */
  readonly list?: string | undefined;
  /** `?` if some successes have no body. */
  readonly silent?: string | undefined;
}

const LINE =
  /^(?<method>[A-Z]+)(?<body>[+?]?) (?<path>[^?# ]+)(?:\?(?<query>[^# ]+))?(?:#(?<headers>[^ ]+))?(?: (?<result>data|body|text)(?<list>\*?)(?<silent>\??))?$/;

/**
 * Reads the line of an operation.
 * @throws Refusal
 */
export function definitionOf(line: unknown): Definition {
  const { groups } = LINE.exec(String(line)) ?? {};
  if (!groups)
    throw new Refusal('"operations" must have operations of northflank-openapi/operations');
  const names = (name: string) => groups[name]?.split('&') ?? [];
  return {
    ...(groups as unknown as Definition),
    query: names('query'),
    headers: names('headers'),
  };
}

/**
 * Reads a table of operations: a line for each, which says how many pieces of its path are those of the
 * path in the line before, what follows them, the method, the name, and the result.
 *
 *     0//v1/~/projects/{projectId}/services?per_page&page&cursor GET listServices data*
 *     4/services/{serviceId} GET getService data
 */
export function operationsIn(table: string): Readonly<Record<string, string>> {
  const operations: Record<string, string> = {};
  let path: string[] = [];
  for (const line of table.split('\n')) {
    const [place = '', method, id = '', ...result] = line.split(' ');
    const [shared, ...pieces] = place.split('/');
    path = [...path.slice(0, Number(shared)), ...pieces];
    operations[id] = [method, path.join('/'), ...result].join(' ');
  }
  return operations;
}
