import { noCase } from 'change-case';
import { sameType } from '../../spec/layouts.ts';
import type { Occurrence } from './occurrences.ts';
import { stepsOf, type Shapes } from './shapes.ts';
import { isLarge, requiredIn, SMALL } from './structure.ts';
import type { Node } from './tree.ts';

/** How much of two versions must be the same, and how many fields at least they must have. */
const ALIKE = { share: 0.75, fields: 4 };

/** Every thing that is told on a page, with the newest date on which it is. */
interface Candidate {
  readonly node: Node;
  readonly oldest: string;
  readonly newest: string;
}

/**
 * Joins what differs only because the pages were saved on different days: the newer has further
 * fields or values, or other limits, and most is the same. What differs between pages of one day is
 * taken for two things.
 */
export function joinVersions(
  all: readonly Occurrence[],
  shapes: Shapes,
  dateOf: (operation: string) => string | undefined,
): void {
  const roles = new Map<string, Map<Node, Candidate>>();
  for (const { node, part, chain } of all) {
    const last = chain.at(-1);
    if (last === undefined || !isLarge(node, SMALL)) continue;
    const role = `${part.split('/')[0] ?? ''} ${noCase(last)}`;
    const candidates = roles.get(role) ?? new Map<Node, Candidate>();
    roles.set(role, candidates);
    const first = shapes.firstOf(node);
    const dates = shapes
      .nodesOf(node)
      .flatMap(({ operation }) => dateOf(operation) ?? [])
      .sort();
    const [oldest, newest] = [dates[0], dates.at(-1)];
    if (oldest !== undefined && newest !== undefined) {
      candidates.set(first, { node: first, oldest, newest });
    }
  }
  for (const candidates of roles.values()) {
    const sorted = [...candidates.values()].sort((a, b) => (a.newest < b.newest ? 1 : -1));
    for (const [index, newer] of sorted.entries()) {
      for (const older of sorted.slice(index + 1)) {
        if (older.newest < newer.oldest && areVersions(newer.node, older.node)) {
          shapes.joinVersions(newer.node, older.node);
        }
      }
    }
  }
}

/** Whether one can be the other as an earlier page described it. */
function areVersions(newer: Node, older: Node): boolean {
  const counted = { same: 0, all: 0 };
  if (!count(newer, older, counted)) return false;
  return counted.all >= ALIKE.fields && counted.same >= counted.all * ALIKE.share;
}

/** Counts the fields; false where something differs that no later version would change. */
function count(newer: Node, older: Node, counted: { same: number; all: number }): boolean {
  const [ours, theirs] = [newer.facts, older.facts];
  const isSameType = sameType(['markdown'], ours.type, theirs.type);
  const isGrown = (theirs.enum ?? []).every((value) => ours.enum?.includes(value) ?? false);
  if (!isSameType || !isGrown || (ours.enum && !theirs.enum)) return false;
  if (newer.alternatives.length !== older.alternatives.length) return false;
  const [steps, before] = [stepsOf(newer), stepsOf(older)];
  if ([...before.keys()].some((step) => !steps.has(step))) return false;
  counted.all += 1;
  const isSame = (['enum', 'pattern', 'minLength', 'maxLength'] as const).every(
    (kind) => JSON.stringify(ours[kind]) === JSON.stringify(theirs[kind]),
  );
  if (isSame) counted.same += 1;
  return [...steps].every(([step, child]) => {
    const other = before.get(step);
    if (!other) {
      counted.all += 1;
      return true;
    }
    const [now, then] = [requiredIn(child), requiredIn(other)];
    if (now !== undefined && then !== undefined && now !== then) return false;
    return count(child, other, counted);
  });
}
