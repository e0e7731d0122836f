import { canSpan, closesMore, isCut } from './annotations.ts';

/** One type of a Markdown line with all that stands behind it: ` | ` separates alternatives. */
export interface Segment {
  /** What the type is wrapped in, from the outside. */
  readonly wrappers: readonly ('array' | 'oneOf')[];
  /** Undefined for an array that shows no item, and for what is no type. */
  readonly type: string | undefined;
  readonly isRequired: boolean;
  /** The description with the annotations behind it. */
  readonly rest: string;
  /** Whether it could also end elsewhere, as the value of an annotation may hold a separator. */
  readonly isUncertain: boolean;
}

const TYPE = String.raw`\{object\}|\((?:string|integer|number|boolean|undefined|null)\)`;
const WRAPPER = String.raw`\[array of\]|\(multiple options\)`;
const SEGMENT = new RegExp(
  `^((?:(?:${WRAPPER})(?: |$))*)(?:(${TYPE})( \\(required\\))?)?(?:(?:^| )(.*))?$`,
);
const SEPARATOR = new RegExp(` \\| (?=${TYPE}|${WRAPPER})`, 'g');
/** A line that begins with a type. */
export const TYPED = new RegExp(`^(?:${TYPE}|${WRAPPER})(?: |$)`);

/** Takes a line apart at the separators of alternatives; `isWhole`: it can have none. */
export function segmentsOf(line: string, isWhole: boolean): Segment[] {
  const ends = isWhole ? [] : [...line.matchAll(SEPARATOR)].map(({ index }) => index);
  const segments: Segment[] = [];
  let start = 0;
  let hasSkipped = false;
  for (const [index, end] of [...ends, line.length].entries()) {
    const text = line.slice(start, end);
    const isLast = index === ends.length;
    // A separator within the value of an annotation is none.
    const isPart = isCut(text);
    if (isPart && !isLast) {
      hasSkipped = true;
      continue;
    }
    const later = [...ends.slice(index + 1), line.length].map((other) => line.slice(start, other));
    const isUncertain = isPart
      ? hasSkipped
      : (!isLast && canSpan(text, later)) || (start > 0 && closesMore(line.slice(0, end)));
    segments.push({ ...readSegment(text), isUncertain });
    start = end + ' | '.length;
    hasSkipped = false;
  }
  return segments;
}

function readSegment(text: string): Omit<Segment, 'isUncertain'> {
  const [, wrapping = '', type, required, rest = ''] = SEGMENT.exec(text) ?? [];
  return {
    wrappers: Array.from(wrapping.matchAll(/\[array|\(multiple/g), ([wrapper]) =>
      wrapper === '[array' ? 'array' : 'oneOf',
    ),
    type: type === '(undefined)' ? 'any' : type?.replace(/[{}()]/g, ''),
    isRequired: required !== undefined,
    rest,
  };
}
