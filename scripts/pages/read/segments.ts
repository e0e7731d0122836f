import { isCut } from './annotations.ts';

/** One type of a Markdown line with all that stands behind it: ` | ` separates alternatives. */
export interface Segment {
  /** What the type is wrapped in, from the outside. */
  readonly wrappers: readonly ('array' | 'oneOf')[];
  /** Undefined for an array that shows no item, and for what is no type. */
  readonly type: string | undefined;
  readonly isRequired: boolean;
  /** The description with the annotations behind it. */
  readonly rest: string;
}

const TYPE = String.raw`\{object\}|\((?:string|integer|number|boolean|undefined|null)\)`;
const WRAPPER = String.raw`\[array of\]|\(multiple options\)`;
const SEGMENT = new RegExp(
  `^((?:(?:${WRAPPER})(?: |$))*)(?:(${TYPE})( \\(required\\))?)?(?: |$)?(.*)$`,
);
const SEPARATOR = new RegExp(` \\| (?=${TYPE}|${WRAPPER})`, 'g');
/** A line that begins with a type. */
export const TYPED = new RegExp(`^(?:${TYPE}|${WRAPPER})(?: |$)`);

/** Takes a line apart at the separators of alternatives; `isWhole`: it can have none. */
export function segmentsOf(line: string, isWhole: boolean): Segment[] {
  const ends = isWhole ? [] : [...line.matchAll(SEPARATOR)].map(({ index }) => index);
  const segments: string[] = [];
  let start = 0;
  for (const end of [...ends, line.length]) {
    // A separator within the value of an annotation is none.
    if (end < line.length && isCut(line.slice(start, end))) continue;
    segments.push(line.slice(start, end));
    start = end + ' | '.length;
  }
  return segments.map(readSegment);
}

function readSegment(text: string): Segment {
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
