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

/** What the line of an operation says. */
export interface Definition {
  readonly method: string;
  /** With its parameters in braces, and `/~` where the path for a team has `/teams/{teamId}`. */
  readonly path: string;
  /** The names of the parameters in the query, and of those in headers. */
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly requestBody: 'required' | 'optional' | undefined;
  /** Whether successful responses have a body: all, some or none of them. */
  readonly responseBody: 'required' | 'optional' | undefined;
  /** The property of successful bodies that has the data. */
  readonly envelope: 'data' | undefined;
  readonly isList: boolean;
  /** What is text in a success, if it isn't JSON: any body, or one of the type text/plain. */
  readonly text: 'any' | 'plain' | undefined;
}

/**
 * Reads the line of an operation.
 * @throws Refusal
 */
export function definitionOf(line: unknown): Definition {
  const [, method = '', body, path = '', query, headers, result, list, silent] =
    /^([A-Z]+)([+?]?) ([^?# ]+)(?:\?([^# ]+))?(?:#([^ ]+))?(?: (data|body|text)(\*?)(\??))?$/.exec(
      String(line),
    ) ?? [];
  if (!method)
    throw new Refusal('"operations" must have operations of northflank-openapi/operations');
  return {
    method,
    path,
    query: query?.split('&') ?? [],
    headers: headers?.split('&') ?? [],
    requestBody: body ? (body === '+' ? 'required' : 'optional') : undefined,
    responseBody: result ? (silent ? 'optional' : 'required') : undefined,
    envelope: result === 'data' ? result : undefined,
    isList: !!list,
    text: result === 'text' ? 'any' : undefined,
  };
}
