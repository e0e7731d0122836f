import { STATUS_CODES } from 'node:http';
import { noCase } from 'change-case';
import { pascal, singular } from '../../shared/names.ts';
import type { Node } from './tree.ts';

/** What the schemas of one body are named after. */
export interface Stem {
  /** The name of the outermost schema: `BuildService`, `BuildServicePatch`, `AddonList`. */
  readonly root: string;
  /** What the names of those within begin with: `BuildService`, `Addon`. */
  readonly prefix: string;
}

/** The stems of an operation's bodies. */
export interface Stems {
  readonly request: Stem;
  readonly response: Stem;
  /** The response's, where the spec has one of its name. */
  readonly result: Stem;
}

const LISTING = new Set(['list']);
const READING = new Set(['get', 'list', 'read', 'show', 'fetch']);

/** The stems of an operation's request and response: `Patch build service` is of a BuildService. */
export function stemsOf(title: string): Stems {
  const [verb = '', ...rest] = noCase(title).split(' ');
  const end = rest.findIndex((word) => /^(?:to|from|in|into|for|of|by|with|on|at)$/.test(word));
  const nouns = rest.slice(0, end < 1 ? undefined : end);
  const words = nouns.length === 0 ? [verb] : nouns;
  const isList = LISTING.has(verb);
  const noun = pascal((isList ? singularLast(words) : words).join(' '));
  const list = isList ? `${noun}List` : noun;
  const act = nouns.length === 0 ? noun : noun + pascal(verb);
  return {
    request: { root: nouns.length === 0 ? `${noun}Request` : act, prefix: act },
    response: { root: list, prefix: noun },
    // What changes something often answers with less than a read does.
    result: READING.has(verb)
      ? { root: `${list}Result`, prefix: `${noun}Result` }
      : { root: `${act}Result`, prefix: `${act}Result` },
  };
}

/**
 * The stem of a response besides the first success, by what its status means: `VolumeConflict`, and
 * `VolumeCreateConflict` where that is another operation's.
 */
export function furtherStem(
  { request, response }: Stems,
  status: string,
  isTaken: (name: string) => boolean,
): Stem {
  const reason = pascal(STATUS_CODES[status] ?? status);
  const root = [response.prefix + reason, request.prefix + reason].find((name) => !isTaken(name));
  const own = root ?? request.prefix + reason;
  return { root: own, prefix: own };
}

function singularLast(words: readonly string[]): string[] {
  return words.map((word, index) => (index === words.length - 1 ? singular(word) : word));
}

/**
 * Names for the nodes of one body: the prefix and the name of the field, and of those around it
 * only as many as it takes to tell it from the others.
 *
 * @param chains the names of the fields from the root to each node
 */
export function assignNames(
  chains: ReadonlyMap<Node, readonly string[]>,
  stem: Stem,
  isTaken: (name: string) => boolean,
): Map<Node, string> {
  const lengths = new Map([...chains.keys()].map((node) => [node, 1]));
  for (;;) {
    const names = new Map(
      [...chains].map(([node, chain]) => [node, nameOf(chain, stem, lengths.get(node) ?? 1)]),
    );
    const all = [...names.values()];
    const clashing = [...names].filter(([node, name], index) => {
      const canGrow = (lengths.get(node) ?? 1) < (chains.get(node)?.length ?? 0);
      const others = canGrow ? all.toSpliced(index, 1) : all.slice(0, index);
      return isTaken(name) || others.includes(name);
    });
    if (clashing.length === 0) return names;
    for (const [node] of clashing) lengths.set(node, (lengths.get(node) ?? 1) + 1);
  }
}

/** Beyond the whole chain the name of the outermost goes in front, then a number behind. */
function nameOf(chain: readonly string[], { root, prefix }: Stem, length: number): string {
  if (chain.length === 0) return pascal(length === 1 ? root : `${root}${length}`);
  const tail = chain.slice(-length).map((name) => pascal(name));
  const own = prefix.endsWith(tail[0] ?? '') ? [prefix, ...tail.slice(1)] : [prefix, ...tail];
  const number = length - chain.length;
  const parts = number > 0 ? [root, ...tail, number > 1 ? String(number) : ''] : own;
  return parts.join('');
}
