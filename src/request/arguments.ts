import type { Operation } from '../../generated/operations.ts';
import { Refusal } from '../errors/refusal.ts';
import { own } from '../own.ts';
import { headerValue, type HeaderRecord } from './headers.ts';

/** The parts of a request. */
export interface Parts {
  /** With the parameters filled in; each is one encoded segment. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: HeaderRecord;
  readonly body: unknown;
}

/** The arguments of a call, by name. */
export type Args = Readonly<Record<string, unknown>>;

/**
 * Makes the parts of a request from the arguments of an operation.
 * @param team the client's team
 * @param headers those of the client and the call
 * @throws Refusal
 */
export function partsOf(
  operation: Operation,
  args: Args,
  team: string | undefined,
  headers: HeaderRecord,
): Parts {
  const { path, query, header } = operation.parameters;
  const others = operation.requestBody ? ['body', 'teamId'] : ['teamId'];
  const names = [...path, ...query, ...header, ...others];
  const unknown = Object.keys(args).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Refusal(`unknown argument "${unknown}"; the arguments are ${names.join(', ')}`);
  }
  const teamId = args['teamId'] ?? team;
  const template = teamId === undefined ? operation.path : operation.teamPath;
  if (template === undefined) {
    throw new Refusal('it has no path for teams: leave out teamId, or use a client without one');
  }
  if (operation.requestBody === 'required' && args['body'] === undefined) {
    throw new Refusal('"body" is missing');
  }
  return {
    path: fill(template, (name) => (name === 'teamId' ? teamId : args[name])),
    query: pick(args, query, (_, value) => value),
    headers: { ...headers, ...pick(args, header, headerValue) },
    body: args['body'],
  };
}

/**
 * Fills in the parameters of a path.
 * @throws Refusal
 */
export function fill(template: string, valueOf: (name: string) => unknown): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = valueOf(name);
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new Refusal(`the path parameter "${name}" must be a string`);
    }
    const text = String(value);
    // A URL's parser takes both for steps in the path, encoded or not.
    if (text === '' || text === '.' || text === '..' || /\p{Surrogate}/u.test(text)) {
      throw new Refusal(`the path parameter "${name}" is empty, "." or "..", or not Unicode`);
    }
    return encodeURIComponent(text);
  });
}

function pick<T>(
  args: Args,
  names: readonly string[],
  make: (name: string, value: unknown) => T,
): Record<string, T> {
  const picked = own<Record<string, T>>();
  for (const name of names) {
    if (args[name] !== undefined) picked[name] = make(name, args[name]);
  }
  return picked;
}
