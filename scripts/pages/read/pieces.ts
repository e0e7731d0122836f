import { textFacts, type FieldFacts } from '../../spec/facts.ts';
import type { Line } from './page.ts';
import type { FieldPlace } from '../../spec/place.ts';

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

/** Lays the pieces beside a page's text, from its beginning. A description ends where it has its hash. */
export function match(text: string, pieces: readonly Piece[]): Match {
  const texts = new Map<FieldPlace, string>();
  let position = 0;
  let before: Piece | undefined;
  for (const piece of pieces) {
    const start = position;
    const hash = before?.text;
    const isEnd = (end: number) => textFacts(text.slice(start, end)).text === hash;
    let at = text.indexOf(piece.literal, start);
    while (hash !== undefined && at >= 0 && !isEnd(at)) at = text.indexOf(piece.literal, at + 1);
    if (at < 0 || (before ? !isEnd(at) : at !== start)) {
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
