import { textFacts, type Facts, type FieldFacts } from '../../spec/facts.ts';
import type { Line } from './page.ts';
import { parent, type FieldPlace } from '../../spec/place.ts';

/** A piece of a page as facts render it: what must stand there, then room for a description. */
export interface Piece {
  readonly literal: string;
  /** The field whose description follows. */
  readonly place?: FieldPlace;
  /** The hash of that description; undefined where the field has none. */
  readonly text?: string | undefined;
}

/** Builds the pieces of a page from its first to its last. */
export class Pieces {
  readonly #pieces: Piece[] = [];
  #literal = '';

  write(literal: string): void {
    this.#literal += literal;
  }

  /** Leaves room for the description of a field. */
  describe(place: FieldPlace, { text }: FieldFacts): void {
    this.#pieces.push({ literal: this.#literal, place, text });
    this.#literal = '';
  }

  endsWith(text: string): boolean {
    return this.#literal.endsWith(text);
  }

  all(): readonly Piece[] {
    return [...this.#pieces, { literal: this.#literal }];
  }
}

/** The descriptions that a page has between the pieces, or where it first departs from them. */
export type Match =
  | { readonly texts: ReadonlyMap<FieldPlace, string>; readonly end: number }
  | {
      /** The last field before the departure. */
      readonly place: FieldPlace | undefined;
      readonly position: number;
      readonly expected: string;
    };

/**
 * Whether a description may end here. By default it must have the hash that the facts have.
 * `undefined`: it may not, and no longer one may either.
 */
type Ends = (words: string, hash: string | undefined) => boolean | undefined;

const byHash: Ends = (words, hash) => {
  if (textFacts(words).text === hash) return true;
  return hash === undefined ? undefined : false;
};

/** Lays the pieces beside a page's text, from its beginning. */
export function match(text: string, pieces: readonly Piece[], ends = byHash): Match {
  const texts = new Map<FieldPlace, string>();
  let position = 0;
  let before: Piece | undefined;
  for (const piece of pieces) {
    const start = position;
    let at = text.indexOf(piece.literal, start);
    let isEnd: boolean | undefined = false;
    while (at >= 0) {
      isEnd = before ? ends(text.slice(start, at), before.text) : at === start;
      if (isEnd !== false || !before) break;
      at = text.indexOf(piece.literal, at + 1);
    }
    if (at < 0 || isEnd !== true) {
      return { place: before?.place, position: start, expected: piece.literal };
    }
    if (before?.place !== undefined && at > start) texts.set(before.place, text.slice(start, at));
    position = at + piece.literal.length;
    before = piece;
  }
  return { texts, end: position };
}

/** Facts with what it takes to render them. */
export interface Rendered {
  readonly fields: ReadonlyMap<FieldPlace, FieldFacts>;
  readonly children: ReadonlyMap<FieldPlace, readonly FieldPlace[]>;
  /** The page's line of a field, for what the page decides itself: how far it indents. */
  readonly lines: ReadonlyMap<FieldPlace, Line>;
}

/** The fields right below each field, in the page's order. */
export function childrenOf({
  fields,
}: Pick<Facts, 'fields'>): ReadonlyMap<FieldPlace, readonly FieldPlace[]> {
  const children = new Map<FieldPlace, FieldPlace[]>();
  for (const place of fields.keys()) {
    const around = parent(place);
    if (around === undefined) continue;
    const siblings = children.get(around);
    if (siblings) siblings.push(place);
    else children.set(around, [place]);
  }
  return children;
}
