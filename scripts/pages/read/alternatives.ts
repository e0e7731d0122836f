import type { FieldPlace } from '../../spec/place.ts';
import type { Segment } from './segments.ts';

/** A choice of which more alternatives may follow. */
export interface Choice {
  readonly place: FieldPlace;
  /** The indentation of the bullet that it stands at. */
  readonly indent: number;
  /** How many alternatives it has so far. */
  count: number;
  /** The indentation of what is below an object in it, by the number of arrays between the two. */
  readonly below: Map<number, number>;
}

/** What stands in the line below. */
export interface Next {
  /** The indentation of the bullet; -1 if none follows. */
  readonly indent: number;
  /** Whether the object that it would be a property of has one of this name already. */
  readonly isRepeated: boolean;
}

/** Which of the open choices, from the outermost, each segment behind the first is of. */
export type Placement = readonly number[];

/**
 * Finds the choice of each further alternative in a line. It belongs to one whose current
 * alternative ends with this line, and what follows must have its indentation.
 *
 * @param segments those behind the first of the line
 * @param choices the open ones, those of the first segment included
 * @returns two placements at most: with two, the line can be read in more than one way
 */
export function placements(
  segments: readonly Segment[],
  choices: readonly Pick<Choice, 'indent' | 'below'>[],
  next: Next,
): Placement[] {
  const [segment, ...rest] = segments;
  if (!segment) return [[]];
  const all: Placement[] = [];
  for (const [index, choice] of choices.entries()) {
    if (rest.length === 0 && !fits(segment, choice, next)) continue;
    const opened = segment.wrappers
      .filter((wrapper) => wrapper === 'oneOf')
      .map(() => ({ indent: choice.indent, below: new Map<number, number>() }));
    const open = [...choices.slice(0, index + 1), ...opened];
    for (const placement of placements(rest, open, next)) all.push([index, ...placement]);
    if (all.length > 1) break;
  }
  return all.slice(0, 2);
}

/** Whether the last alternative of a line can be one of a choice, by what follows the line. */
function fits(
  { type, wrappers }: Segment,
  { indent, below }: Pick<Choice, 'indent' | 'below'>,
  next: Next,
): boolean {
  if (next.indent <= indent) return !next.isRepeated;
  const isAlike = wrappers.every((wrapper) => wrapper === 'array');
  return (
    type === 'object' && (!isAlike || (below.get(wrappers.length) ?? next.indent) === next.indent)
  );
}
