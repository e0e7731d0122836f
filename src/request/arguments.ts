import { unknownName } from '../checks.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Definition } from '../operation.ts';
import { own } from '../own.ts';
import { headerValue, type HeaderRecord } from './headers.ts';

/** The place of the team in a path, and what is around parameters. */
const TEAM = '/~';
const BRACES = /[{}]/;

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
  const others = [
    ...query,
    ...named,
    ...(requestBody ? ['body'] : []),
    ...(hasTeam ? ['teamId'] : []),
  ];
  const unknown = Object.keys(args).find(
    (name) => !others.includes(name) && !path.includes(`{${name}}`),
  );
  if (unknown !== undefined) {
    throw unknownName('argument', unknown, [...namesIn(path), ...others]);
  }
  if (requestBody === 'required' && args['body'] === undefined) {
    throw new Refusal('"body" is missing');
  }
  const teamId = 'teamId' in args ? args['teamId'] : hasTeam ? team : undefined;
  const template = path.replace(TEAM, teamId === undefined ? '' : '/teams/{teamId}');
  return {
    path: fill(template, (name) => (name === 'teamId' ? teamId : args[name])),
    query: pick(args, query, (_, value) => value),
    headers: { ...headers, ...pick(args, named, headerValue) },
    body: args['body'],
  };
}

/** The names of the parameters of a path. */
export function namesIn(template: string): string[] {
  return template.split(BRACES).filter((_, index) => index % 2 === 1);
}

/**
 * Fills in the parameters of a path.
 * @throws Refusal
 */
export function fill(template: string, valueOf: (name: string) => unknown): string {
  const filled = (name: string) => {
    const value = valueOf(name);
    if (typeof value !== 'string' && !Number.isFinite(value)) {
      const what = value === undefined ? 'is missing' : 'must be a string';
      throw new Refusal(`the path parameter "${name}" ${what}`);
    }
    // A URL's parser takes "." and ".." for steps in the path, encoded or not.
    if (/^\.{0,2}$|\p{Surrogate}/u.test(String(value))) {
      throw new Refusal(`the path parameter "${name}" is empty, "." or "..", or not Unicode`);
    }
    return encodeURIComponent(value as string | number);
  };
  return template
    .split(BRACES)
    .map((part, index) => (index % 2 === 1 ? filled(part) : part))
    .join('');
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
