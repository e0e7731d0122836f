import { unknownName } from '../checks.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Definition } from '../operation.ts';
import { headerValue, type HeaderRecord } from './headers.ts';

/** The place of the team, as a parameter. */
const TEAM = '~';

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
 * Makes the parts of the requests of an operation from the arguments of its calls.
 * @param team the client's team, which counts where the operation has a path for teams
 * @returns what makes them, of the arguments and the headers of the client and the call; it throws a
 * Refusal
 */
export function partsOf(
  { path, query, headers: named, body }: Definition,
  team: string | undefined,
): (args: Args, headers: HeaderRecord) => Parts {
  // Of most operations none is ever called.
  let segments: readonly string[] | undefined;
  let names: string[] = [];
  return (args, headers) => {
    if (!segments) {
      segments = segmentsOf(path.replace('/~', `{${TEAM}}`));
      names = namesIn(segments).filter((name) => name !== TEAM);
      names.push(...query, ...named);
      if (body) names.push('body');
      if (segments.includes(TEAM)) names.push('teamId');
    }
    const unknown = Object.keys(args).find((name) => !names.includes(name));
    if (unknown !== undefined) throw unknownName('argument', unknown, names);
    if (body === '+' && args['body'] === undefined) throw new Refusal('"body" is missing');
    const teamId = 'teamId' in args ? args['teamId'] : team;
    return {
      path: fill(segments, (name) => {
        if (name !== TEAM) return segment(name, args[name]);
        return teamId === undefined ? '' : `/teams/${segment('teamId', teamId)}`;
      }),
      query: pick(args, query, (_, value) => value),
      headers: { ...headers, ...pick(args, named, headerValue) },
      body: args['body'],
    };
  };
}

/** A path in pieces: each second one is the name of a parameter. */
export function segmentsOf(path: string): string[] {
  return path.split(/[{}]/);
}

/** The names of the parameters of a path. */
export function namesIn(segments: readonly string[]): string[] {
  return segments.filter((_, index) => index % 2 === 1);
}

/** Fills in the parameters of a path. */
export function fill(segments: readonly string[], textOf: (name: string) => string): string {
  return segments.map((piece, index) => (index % 2 === 1 ? textOf(piece) : piece)).join('');
}

/**
 * A value as one segment of a path.
 * @throws Refusal
 */
export function segment(name: string, value: unknown): string {
  if (typeof value !== 'string' && !Number.isFinite(value)) {
    const what = value === undefined ? 'is missing' : 'must be a string';
    throw new Refusal(`the path parameter "${name}" ${what}`);
  }
  // A URL's parser takes "." and ".." for steps in the path, encoded or not.
  if (/^\.{0,2}$|\p{Surrogate}/u.test(String(value))) {
    throw new Refusal(`the path parameter "${name}" is empty, "." or "..", or not Unicode`);
  }
  return encodeURIComponent(value as string | number);
}

function pick<T>(
  args: Args,
  names: readonly string[],
  make: (name: string, value: unknown) => T,
): Record<string, T> {
  const picked: Record<string, T> = {};
  for (const name of names) {
    if (args[name] !== undefined) picked[name] = make(name, args[name]);
  }
  return picked;
}
