import { readExamples } from './examples.ts';
import { headingOf, partOf, readHead } from './head.ts';
import { bodyHash, textFacts, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { METHOD_AND_PATH, type Page, type PageText } from './page.ts';
import { parse, type FieldPlace } from '../../spec/place.ts';

/**
 * The flattened page: an indented list that lost its indentation, and with it the end of every
 * object, each property's name glued to the end of the text before it. It cannot be read. What it
 * can do is prove facts right: rendered in this layout they must be the page's text from first to
 * last, with nothing but the descriptions in between, and those known by their hash.
 */

/** A type as it begins a line or stands behind the dash of a bullet. */
export const FLAT_TYPE =
  /(?:\{(object)\}|\[(array)\]|\(multiple options: (oneOf|anyOf)\)|(string|integer|number|boolean|any|null))( required)?/;
const TYPED_LINE = new RegExp(`^(?:- )?${FLAT_TYPE.source}`);

/** What a limit looks like when it is glued to the text before it. */
const GLUED_LIMIT = /one of\S|m(?:in|ax)(?: length)?\d|pattern[\^[(]/;

/** Whether a page has this layout: after a heading a name alone, then a type with text glued on. */
export function isFlattened(page: PageText): boolean {
  const lines = page.lines.map(({ text }) => text);
  return lines.some(
    (text, index) =>
      partOf(text) && [1, 2].some((step) => TYPED_LINE.test(lines[index + step] ?? '')),
  );
}

/** A piece of the page as the facts render it: what must stand there, then room for a text. */
interface Piece {
  readonly literal: string;
  /** The field whose text follows. */
  readonly place?: FieldPlace;
  /** The hash of that text; undefined where the field has none. */
  readonly text?: string | undefined;
}

/** The facts as this layout shows them, from the path parameters to the end of the last list. */
export function renderFlattened(facts: Facts): Piece[] {
  const pieces: Piece[] = [];
  let literal = '';
  let part: string | undefined;
  for (const [place, field] of facts.fields) {
    const { part: ownPart, steps } = parse(place);
    if (field.type === 'none') continue;
    if (ownPart !== part) {
      const heading = headingOf(ownPart);
      literal += `${part === undefined || literal.endsWith('\n') ? '' : '\n'}${heading}\n`;
      part = ownPart;
    }
    const last = steps.at(-1);
    const isBullet = last?.kind !== 'property';
    literal += isBullet ? '- ' : `${last.name}\n`;
    pieces.push({ literal: literal + typeText(field), place, text: field.text });
    literal = limitsText(field) + (isBullet ? '\n' : '');
  }
  return [...pieces, { literal: literal.endsWith('\n') ? literal : `${literal}\n` }];
}

function typeText({ type, required }: FieldFacts): string {
  const shown: Readonly<Record<string, string>> = {
    object: '{object}',
    array: '[array]',
    oneOf: '(multiple options: oneOf)',
    anyOf: '(multiple options: anyOf)',
  };
  return (shown[type] ?? type) + (required === true ? ' required' : '');
}

/** The limits of a field, each glued to its label. */
export function limitsText(field: FieldFacts): string {
  const limits: readonly (readonly [string, string | number | undefined])[] = [
    ['one of', field.enum?.join(', ')],
    ['min', field.minimum],
    ['max', field.maximum],
    ['min length', field.minLength],
    ['max length', field.maxLength],
    ['pattern', field.pattern],
  ];
  return limits
    .flatMap(([label, value]) => (value === undefined ? [] : [`${label}${value}`]))
    .join('');
}

/** How a page compares with the facts: their texts, or the first place where they part. */
export type Match =
  | { readonly texts: ReadonlyMap<FieldPlace, string> }
  | { readonly place: FieldPlace | undefined; readonly line: number; readonly expected: string };

/**
 * Holds a page against facts. With `known` each description must have the hash that the facts
 * have; without, the shortest text that lets the rest follow is taken: for a first transcription.
 */
export function matchFlattened(page: PageText, facts: Facts, known = true): Match {
  const start = page.lines.findIndex(({ text }) => partOf(text));
  const text = page.lines
    .slice(Math.max(start, 0))
    .map((line) => line.text)
    .join('\n');
  const texts = new Map<FieldPlace, string>();
  const pieces = renderFlattened(facts);
  const lineAt = (position: number) => start + text.slice(0, position).split('\n').length;
  let position = 0;
  if (!text.startsWith(pieces[0]?.literal ?? '')) return parted(pieces[0], 0);
  for (const [index, piece] of pieces.entries()) {
    position += piece.literal.length;
    const next = pieces[index + 1];
    if (!next || piece.place === undefined) continue;
    const end = endOfText(text, position, next.literal, known ? piece.text : null);
    if (end === undefined) return parted({ ...piece, literal: next.literal }, position);
    if (end > position) texts.set(piece.place, text.slice(position, end));
    position = end;
  }
  const [after] = text.slice(position).trimStart().split('\n');
  if (after !== 'OR' && !METHOD_AND_PATH.test(after ?? '')) return parted(pieces.at(-1), position);
  return { texts };

  function parted(piece: Piece | undefined, at: number): Match {
    return { place: piece?.place, line: lineAt(at), expected: piece?.literal ?? '' };
  }
}

/** Where a text ends that begins here; `hash` null: any text will do. */
function endOfText(
  text: string,
  start: number,
  next: string,
  hash: string | null | undefined,
): number | undefined {
  for (let end = text.indexOf(next, start); end >= 0; end = text.indexOf(next, end + 1)) {
    const words = text.slice(start, end);
    if (words.startsWith(' required') || GLUED_LIMIT.test(words)) return undefined;
    // A text is in one line, or what follows would be taken for it.
    if (hash === null) return words.includes('\n') ? undefined : end;
    if (textFacts(words).text === hash) return end;
    if (hash === undefined) return undefined;
  }
  return undefined;
}

/** The operation and the examples of a flattened page; its fields are those of `facts`. */
export function flattenedPage(page: PageText, facts: Facts): Page {
  const { lines } = page;
  const methodAt = lines.findIndex(({ text }) => METHOD_AND_PATH.test(text.trim()));
  // Above the title stands the way to it, each step ending in a slash.
  const titleAt = lines.findIndex(({ text }) => !/^$|\/$/.test(text.trim()));
  if (methodAt < 0) throw page.fault(lines.length, 'This page names no method and path.');
  const { operation } = readHead(page, titleAt, methodAt);
  const { bodies } = readExamples(page, lines.slice(methodAt));
  const examples = [...bodies].map(([name, body]): [string, string] => [name, bodyHash(body)]);
  return {
    file: page.file,
    layout: 'flattened',
    origin: {},
    facts: { operation, fields: facts.fields, examples: new Map(examples) },
    bodies,
    lines: new Map(),
  };
}
