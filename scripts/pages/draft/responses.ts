import { STATUS_CODES } from 'node:http';
import { pascal } from '../../shared/names.ts';
import type { SpecOperation } from '../../spec/operations.ts';
import type { Cursor } from '../../spec/source.ts';
import type { Schema } from './provenance.ts';

/** Methods that change nothing; those that change something answer with other errors as well. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * What the operations of the spec answer with, whatever they are about: the headers of a success,
 * and the errors that they share.
 */
export class CommonResponses {
  /** New files, for statuses that pages name and no shared response has. */
  readonly created = new Map<string, Schema>();
  readonly #operations: readonly SpecOperation[];
  readonly #files: readonly string[];

  /** @param files all files of the spec */
  constructor(operations: readonly SpecOperation[], files: readonly string[]) {
    this.#operations = operations;
    this.#files = files;
  }

  /** The headers of a success of those that change as much. */
  headers(method: string): Schema {
    for (const { cursor } of this.#siblings(method)) {
      const responses = cursor.get('responses')?.entries() ?? [];
      const success = responses.find(([status]) => status.startsWith('2'))?.[1];
      const headers = success?.get('headers');
      if (headers) return { headers: fromRoot(headers) };
    }
    return {};
  }

  /**
   * The errors that all operations of the spec answer with that change as much. One that a page
   * lists is its operation's own; what they share stands in a file.
   */
  errors(method: string): [string, Schema][] {
    const siblings = this.#siblings(method).map(
      ({ cursor }) => new Map(cursor.get('responses')?.entries() ?? []),
    );
    const statuses = [...(siblings[0]?.keys() ?? [])].filter((status) => /^[45]/.test(status));
    return statuses.flatMap((status): [string, Schema][] => {
      const all = siblings.map((responses) => responses.get(status));
      const shared = all.find((response) => response?.target());
      return shared && all.every((response) => response !== undefined)
        ? [[status, fromRoot(shared) as Schema]]
        : [];
    });
  }

  /** The shared response of an error that a page names and says nothing more of. */
  error(status: string, method: string): Schema {
    const known = this.errors(method).find(([other]) => other === status)?.[1];
    if (known) return known;
    const file = `openapi/common/responses/${pascal(STATUS_CODES[status] ?? `Status ${status}`)}.yaml`;
    if (!this.#files.includes(file)) this.created.set(file, this.#newError(method));
    return { $ref: file };
  }

  #newError(method: string): Schema {
    const shared = this.#operations.flatMap(({ cursor }) =>
      (cursor.get('responses')?.entries() ?? []).flatMap(([status, response]) => {
        const target = /^[45]/.test(status) ? response.target() : undefined;
        return target?.get('content') ? [target] : [];
      }),
    );
    const json = shared[0]?.get('content')?.entries() ?? [];
    const content = json.flatMap(([type, media]) => {
      const schema = media.get('schema');
      return schema ? [[type, { schema: fromRoot(schema) }] as const] : [];
    });
    return {
      'x-documented': false,
      'x-why': 'The pages name the status and show no body. The body is that of all errors.',
      ...this.headers(method),
      ...(content.length > 0 && { content: Object.fromEntries(content) }),
    };
  }

  #siblings(method: string): SpecOperation[] {
    return this.#operations.filter((other) => SAFE.has(other.method) === SAFE.has(method));
  }
}

/** A value of the spec with what it refers to given from the root. */
function fromRoot(cursor: Cursor): unknown {
  const entries = cursor.entries();
  if (entries.length === 0 || Array.isArray(cursor.value)) return cursor.value;
  const file = cursor.target()?.file;
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === '$ref' ? file : fromRoot(value)]),
  );
}
