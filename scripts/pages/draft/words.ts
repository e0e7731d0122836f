import { noCase } from 'change-case';
import { singular } from '../../shared/names.ts';

/** A title taken apart: `Patch build service` patches a build service. */
export interface TitleWords {
  /** What the operation does: `patch`, `create or update`. */
  readonly verb: string;
  /** What it does it to: `build`, `service`; of a list, what it lists. The last one is singular there. */
  readonly nouns: readonly string[];
  /** Whether it answers with many of them. */
  readonly isList: boolean;
}

const ARTICLES = new Set(['a', 'an', 'the', 'all']);
const PREPOSITIONS = new Set(['to', 'from', 'in', 'into', 'for', 'by', 'with', 'on', 'at', 'of']);
const LISTING = new Set(['list']);

/**
 * @param listed the names of the arrays with which it answers: `runs` for `Get job runs`; empty for
 *   an answer that is an array itself
 */
export function titleWords(title: string, listed: readonly string[] = []): TitleWords {
  const [first = '', ...rest] = noCase(title)
    .split(' ')
    .filter((word) => !ARTICLES.has(word));
  const isTwice = /^(?:or|and)$/.test(rest[0] ?? '') && rest.length > 2;
  const verb = isTwice ? [first, ...rest.slice(0, 2)].join(' ') : first;
  const nouns = nounsOf(isTwice ? rest.slice(2) : rest);
  const last = nouns.at(-1) ?? '';
  const isMany =
    singular(last) !== last && listed.some((name) => name === '' || noCase(name).endsWith(last));
  const isList = LISTING.has(verb) || isMany;
  return { verb, nouns: isList ? [...nouns.slice(0, -1), singular(last)] : nouns, isList };
}

/** `build cache of service` is a service's build cache; what stands behind other prepositions is left. */
function nounsOf(words: readonly string[]): string[] {
  const at = words.findIndex((word) => PREPOSITIONS.has(word));
  if (at < 1) return [...words];
  const nouns = words.slice(0, at);
  return words[at] === 'of' ? [...nounsOf(words.slice(at + 1)), ...nouns] : nouns;
}

/**
 * The nouns with the family's in front, where the title leaves it out: a run, in the family of jobs,
 * is a job's run.
 *
 * @param family the words for one thing of the family; empty where the family isn't named by a thing
 */
export function withFamily(nouns: readonly string[], family: readonly string[]): string[] {
  const ours = nouns.map(singular);
  return family.every((word) => ours.includes(word)) ? [...nouns] : [...family, ...nouns];
}

/**
 * The words for one thing of a family: `job` for `jobs`, if most titles of the family speak of it;
 * none for a group such as `miscellaneous`.
 */
export function thingOf(family: string, titles: readonly string[]): string[] {
  const words = noCase(family).split(' ');
  const thing = [...words.slice(0, -1), singular(words.at(-1) ?? '')];
  const speaking = titles.filter((title) => {
    const own = noCase(title).split(' ').map(singular);
    return thing.every((word) => own.includes(word));
  });
  return speaking.length * 2 >= titles.length ? thing : [];
}

/** The words that all of several names have, in the order of the first: `service` of `build service`, `service port`. */
export function commonWords(names: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = names;
  const kept = others.map((name) => new Set(name.map(singular)));
  return first.filter((word) => kept.every((words) => words.has(singular(word))));
}

/** The words one after the other; what ends the first and begins the last is there once, before those between. */
export function joined(
  first: readonly string[],
  between: readonly string[],
  last: readonly string[],
): string[] {
  const isSame = (count: number) =>
    first
      .slice(first.length - count)
      .every((word, at) => singular(word) === singular(last[at] ?? ''));
  const counts = [...last.keys()].map((at) => last.length - at);
  const shared = counts.find((count) => count <= first.length && isSame(count)) ?? 0;
  if (shared === 0 && between.length > 0) return joined([...first, ...between], [], last);
  const start = first.slice(0, first.length - shared);
  return [...start, ...last.slice(0, shared), ...between, ...last.slice(shared)];
}
