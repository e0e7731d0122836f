import { Refusal } from '../errors/refusal.ts';
import type { Definition } from '../operation.ts';
import { own } from '../own.ts';
import { headerValue, type HeaderRecord } from './headers.ts';

/** The place of the team in a path, and a parameter. */
const TEAM = '/~';
const PARAMETER = /\{([^{}]+)\}/g;

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
 * @param team the client's team, which counts where the operation has a path for teams
 * @param headers those of the client and the call
 * @throws Refusal
 */
export function partsOf(
  { path, query, headers: named, requestBody }: Definition,
  args: Args,
  team: string | undefined,
  headers: HeaderRecord,
): Parts {
  const hasTeam = path.includes(TEAM);
  const names = [
    ...[...path.matchAll(PARAMETER)].map(([, name]) => name),
    ...query,
    ...named,
    ...(requestBody ? ['body'] : []),
    ...(hasTeam ? ['teamId'] : []),
  ];
  const unknown = Object.keys(args).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Refusal(`unknown argument "${unknown}"; it takes ${names.join(', ') || 'none'}`);
  }
  if (requestBody === 'required' && args['body'] === undefined) {
    throw new Refusal('"body" is missing');
  }
  const values: Args = hasTeam ? own({ teamId: team, ...args }) : args;
  const template = path.replace(TEAM, values['teamId'] === undefined ? '' : '/teams/{teamId}');
  return {
    path: fill(template, (name) => values[name]),
    query: pick(args, query, (_, value) => value),
    headers: { ...headers, ...pick(args, named, headerValue) },
    body: args['body'],
  };
}

/**
 * Fills in the parameters of a path.
 * @throws Refusal
 */
export function fill(template: string, valueOf: (name: string) => unknown): string {
  return template.replace(PARAMETER, (_, name: string) => {
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
