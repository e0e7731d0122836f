import { STATUS_CODES } from 'node:http';
import { noCase } from 'change-case';
import { pascal, singular } from '../../shared/names.ts';
import type { Occurrence } from './occurrences.ts';
import { commonWords, joined, type TitleWords } from './words.ts';

/** What a name may be made of at most; beyond it, nobody reads it. */
const MOST_WORDS = 6;

/** Verbs that answer with the thing itself, the ones that read first: they may give it its name. */
const VERBS = ['get', 'list', 'create', 'add', 'put', 'replace', 'update', 'edit', 'patch'];

/** Words that say nothing without the name of what is around them. */
const VAGUE = new Set(
  `config configuration content data default detail details entry external field file group id info
  internal item key label limit list metadata mode name object option options parameter path plain
  reference resource result rule security setting settings size source spec state status storage
  strategy strict target type value values version`.split(/\s+/),
);

/** Where a schema stands, in words. */
interface Use {
  readonly nouns: readonly string[];
  /** What the status of an answer besides the success means: `conflict`. */
  readonly suffix: readonly string[];
  readonly chain: readonly string[];
  /** What tells it from the same thing elsewhere: `create` for a request. */
  readonly qualifier: readonly string[];
  /** Whether it stands beside the `data` of every list: `pagination`. */
  readonly isBeside: boolean;
  /** Whether the nouns alone can be its name. */
  readonly isPlain: boolean;
  /** Those that read come before those that write. */
  readonly rank: number;
}

/**
 * Names for a schema by all places where it stands, the best first: what they have in common, and
 * as much of what is around it as it takes to tell it from others.
 */
export function candidates(
  occurrences: readonly Occurrence[],
  wordsOf: (operation: string) => TitleWords,
): string[] {
  const uses = occurrences
    .map((occurrence) => useOf(occurrence, wordsOf(occurrence.node.operation)))
    .sort((a, b) => a.rank - b.rank || a.chain.length - b.chain.length || order(a, b));
  const wholes = uses.filter(({ chain }) => chain.length === 0);
  const names = wholes.length > 0 ? wholeNames(wholes) : partNames(uses);
  const short = names.filter((words) => words.length <= MOST_WORDS);
  return [...new Set(short.map((words) => pascal(words.join(' '))))].filter(isReadable);
}

/** The place of a schema among others that may want the same name. */
export function rankOf(
  occurrences: readonly Occurrence[],
  wordsOf: (operation: string) => TitleWords,
): { rank: number; depth: number } {
  const uses = occurrences.map((one) => useOf(one, wordsOf(one.node.operation)));
  const rank = Math.min(...uses.map((use) => use.rank));
  const depths = uses.filter((use) => use.rank === rank).map(({ chain }) => chain.length);
  return { rank, depth: Math.min(...depths) };
}

function useOf(
  { node, part, isFurther, chain, role }: Occurrence,
  { verb, nouns, isList }: TitleWords,
): Use {
  const at = VERBS.indexOf(verb.split(' ')[0] ?? '');
  const verbRank = at < 0 ? VERBS.length : at;
  const isWhole = role === 'whole' || role === 'option';
  const status = /^response\/(\w+)/.exec(part)?.[1];
  const use = {
    nouns: nouns.length === 0 ? [verb] : nouns,
    suffix: [],
    chain: chain.map((name) => noCase(name)),
    isBeside: role === 'beside',
    qualifier: [verb],
    isPlain: !isWhole,
    rank: verbRank * 2,
  };
  if (status === undefined) {
    const qualifier = nouns.length === 0 ? ['request'] : [verb];
    return { ...use, qualifier, rank: use.rank + 1 };
  }
  if (isFurther) {
    const suffix = noCase(STATUS_CODES[status] ?? `status ${status}`).split(' ');
    return { ...use, suffix, isPlain: true, rank: 4 * VERBS.length };
  }
  if (isList) {
    // The object around the list has its name; a thing in it can be less than what `get` reads.
    const isAround = isWhole && hasList(node);
    const qualifier = isAround ? ['list'] : ['list', 'item'];
    return { ...use, qualifier, isPlain: !isAround, rank: Math.max(use.rank, 2) };
  }
  const isReading = verbRank < 2;
  const qualifier = isReading ? ['result'] : [verb, 'result'];
  return { ...use, qualifier, isPlain: !isWhole || at >= 0 };
}

function hasList({ properties }: Occurrence['node']): boolean {
  return [...properties.values()].some(({ facts }) => facts.type === 'array');
}

/** Names for the whole of a body: `BuildService`, `BuildServicePatch`, `AddonList`. */
function wholeNames(uses: readonly Use[]): string[][] {
  const [best] = uses;
  if (!best) return [];
  const common = commonWords(uses.map(({ nouns }) => nouns));
  // A build of a service and one of a job are both builds; an addon's backup is no addon.
  const isKind = common.includes(best.nouns.at(-1) ?? '');
  const nouns = isKind ? common : best.nouns;
  const { qualifier, suffix, isPlain } = best;
  return [
    ...(isPlain ? [[...nouns, ...suffix]] : []),
    [...nouns, ...qualifier, ...suffix],
    ...(isPlain ? [[...best.nouns, ...suffix]] : []),
    [...best.nouns, ...qualifier, ...suffix],
    [...best.nouns, ...qualifier, ...suffix, 'data'],
  ];
}

/** Names for what stands in others: `ServicePort`, `PortSecurity`, `BuildServicePatchVcsData`. */
function partNames(uses: readonly Use[]): string[][] {
  const [best] = uses;
  if (!best) return [];
  const tails = tailsOf(uses);
  if (uses.every(({ isBeside }) => isBeside)) return tails;
  const common = commonNouns(uses);
  const last = common.at(-1) ?? '';
  // Under many names in what lists them: the `cpu` and the `memory` of metrics are each a metric.
  const isPlural = tails.length === 0 && singular(last) !== last;
  const ways = best.chain.map((_, at) => wayTo(best.chain.slice(best.chain.length - at - 1)));
  const all = [...tails, ...ways];
  const isOfMany = common.length === 0 && tails.length > 0;
  const subject = isOfMany ? headOf(uses) : common.length > 0 ? common : best.nouns;
  const nouns = best.isPlain ? partNouns(subject) : subject;
  const own = best.isPlain ? partNouns([...best.nouns, ...best.suffix]) : best.nouns;
  return [
    ...(isPlural ? [partNouns(common)] : []),
    // What several kinds of things have is called after none of them, if that says enough.
    ...(common.length === 0 ? tails.filter(isTelling) : []),
    ...(best.isPlain ? all.flatMap((tail) => [joined(nouns, [], tail)]) : []),
    ...(best.isPlain ? all.flatMap((tail) => [joined(own, [], tail)]) : []),
    ...all.map((tail) => joined(nouns, best.qualifier, tail)),
    ...all.map((tail) => joined(own, best.qualifier, tail)),
  ];
}

/** What all uses are about; nothing, if that is no thing. */
function commonNouns(uses: readonly Use[]): string[] {
  const common = commonWords(uses.map(({ nouns }) => nouns));
  return common.every((word) => VAGUE.has(word)) ? [] : common;
}

/** What a part is of: a port of `service ports`, a variable of `service environment details`. */
function partNouns(nouns: readonly string[]): string[] {
  const last = nouns.at(-1) ?? '';
  const rest = nouns.slice(0, -1);
  return KINDS.has(last) && rest.length > 0 ? partNouns(rest) : [...rest, singular(last)];
}

function isTelling(words: readonly string[]): boolean {
  return words.length > 1 || !VAGUE.has(words[0] ?? '');
}

/** What most uses are about, as `job` for cron jobs, manual jobs and a service. */
function headOf(uses: readonly Use[]): readonly string[] {
  const heads = uses.map(({ nouns }) => nouns.findLast((word) => !VAGUE.has(word)));
  return [mostFrequent(heads.filter((word) => word !== undefined))];
}

/** The ends of the way to the schema that all its places have in common; a vague one isn't first. */
function tailsOf(uses: readonly Use[]): string[][] {
  const level = (depth: number) =>
    commonWords(uses.map(({ chain }) => (chain.at(-depth) ?? '').split(' ').filter(Boolean)));
  const [common, around] = [level(1), level(2)];
  const last = common.length === 1 && VAGUE.has(common[0] ?? '') ? usualName(uses) : common;
  if (last.length === 0) return [];
  if (around.length === 0) return [last];
  const longer = wayTo([around.join(' '), last.join(' ')]);
  const isVague = last.length === 1 && VAGUE.has(last[0] ?? '');
  const isShared = commonNouns(uses).length === 0;
  return isVague || (isShared && last.length === 1) ? [longer, last] : [last, longer];
}

/** The words of the name that most uses have. */
function usualName(uses: readonly Use[]): string[] {
  return mostFrequent(uses.map(({ chain }) => chain.at(-1) ?? '')).split(' ');
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** Words that stand behind what they are of: the build in a status is a build status. */
const KINDS = new Set([
  'status',
  'details',
  'config',
  'configuration',
  'settings',
  'options',
  'data',
]);

/** The words of a way through fields. */
function wayTo(chain: readonly string[]): string[] {
  const [first = '', ...rest] = chain;
  if (rest.length === 0) return first.split(' ');
  const inner = wayTo(rest);
  const isKind = KINDS.has(first) && !KINDS.has(inner.at(-1) ?? '');
  return isKind ? joined(inner, [], [first]) : joined(first.split(' '), [], inner);
}

/** Whether it is an identifier with no number at its end. */
export function isReadable(name: string): boolean {
  return /^[A-Z](?:[A-Za-z0-9]*[A-Za-z])?$/.test(name);
}

function order(a: Use, b: Use): number {
  const [one, two] = [a, b].map(({ nouns, chain }) => [...nouns, ...chain].join(' '));
  return (one ?? '') < (two ?? '') ? -1 : 1;
}
