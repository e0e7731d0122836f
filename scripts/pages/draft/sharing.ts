import { noCase } from 'change-case';
import { byText, grouped } from '../../shared/order.ts';
import { Shapes } from './shapes.ts';
import { heightOf, isLarge, SMALL, Structures } from './structure.ts';
import { smallest, type Occurrence } from './occurrences.ts';
import type { Node } from './tree.ts';
import { joinVersions } from './versions.ts';

/** Which fields have a schema together, and which schemas are files of their own. */
export interface Sharing {
  readonly shapes: Shapes;
  /** The occurrences of each schema that is to be a file, by the field that stands for it. */
  readonly named: ReadonlyMap<Node, readonly Occurrence[]>;
}

/**
 * Finds what is one thing: large structures wherever they stand, small ones under one name or with
 * the same words.
 *
 * @param fileOf the file of the spec that a field has for its schema
 * @param dateOf the day on which the newest page of an operation was saved
 */
export function share(
  all: readonly Occurrence[],
  fileOf: (node: Node) => string | undefined,
  dateOf: (operation: string) => string | undefined,
): Sharing {
  const shapes = new Shapes(fileOf);
  const structures = new Structures();
  const heights = new Map<Node, number>();
  const height = ({ node }: Occurrence) => heightOf(node, heights);
  // Whatever is around others comes first; then in an order that no page's place in the call changes.
  const sorted = [...all].sort(
    (a, b) => height(b) - height(a) || byText(placeOf(a.node), placeOf(b.node)),
  );
  const firsts = new Map<number, Occurrence[]>();
  for (const occurrence of sorted) {
    const number = structures.numberOf(occurrence.node);
    const others = firsts.get(number) ?? [];
    const isJoined = others.some(
      (other) => isOneThing(other, occurrence) && shapes.join(other.node, occurrence.node),
    );
    if (!isJoined) firsts.set(number, [...others, occurrence]);
  }
  joinVersions(sorted, shapes, dateOf);

  const named = grouped(sorted, ({ node }) => shapes.firstOf(node));
  for (const [node, occurrences] of named) {
    const isNamed = occurrences.some((one) => isLarge(one.node, smallest(one.role)));
    if (!isNamed && !isUsedTwice(occurrences, shapes)) named.delete(node);
  }
  return { shapes, named };
}

/** Whether two of one structure can be one thing: a small one may only look like the other. */
function isOneThing(ours: Occurrence, theirs: Occurrence): boolean {
  if (isLarge(ours.node, SMALL)) return true;
  return noCase(ours.name) === noCase(theirs.name) || isToldAlike(ours.node, theirs.node);
}

/** Whether the pages say the same of the fields of both in words. */
function isToldAlike(ours: Node, theirs: Node): boolean {
  return [...ours.properties].every(([name, { text }]) => {
    return text !== '' && text === theirs.properties.get(name)?.text;
  });
}

/** Whether a small schema stands in more than one other. */
function isUsedTwice(occurrences: readonly Occurrence[], shapes: Shapes): boolean {
  const uses = occurrences.map(({ parent, part, chain }) => {
    const around = parent ? placeOf(shapes.firstOf(parent)) : part;
    return `${around} ${chain.at(-1) ?? ''}`;
  });
  return new Set(uses).size > 1;
}

export function placeOf({ operation, place }: Node): string {
  return `${operation} ${place}`;
}
