import { readBullets, siblings, type Bullet } from './bullets.ts';
import { textFacts, type FieldFacts } from '../../spec/facts.ts';
import type { ListLayout } from './frame.ts';
import { splitAnnotations } from './annotations.ts';
import type { Fields, PageText } from './page.ts';
import { alternative, items, property, type FieldPlace } from '../../spec/place.ts';

/**
 * The vendor's Markdown. A list begins with the type of its root; a bullet holds a property's name
 * in backticks and its type, and what is below it is indented more, by two to four spaces:
 *
 *     {object}
 *     - `name`: (string) (required) text (enum: a, b) (pattern: …) (min length: n)
 *     - `tags`: [array of] (string) text of the item
 *     - `size`: (multiple options) (integer) text | (string) text
 *
 * The source page has alternatives of scalars only. For any others is read what follows from the
 * rest: `[array of]` and `{object}` among the alternatives of one line, as long as one of them at
 * most has something below it, or a bullet an alternative below a bare `(multiple options)`.
 */
export const markdown: ListLayout = {
  layout: 'markdown',
  end(page, start) {
    if (!isType(page, start) && !isField(page, start)) return undefined;
    const after = page.lines.slice(start + 1).findIndex(({ text }) => !/^\s*(?:- |$)/.test(text));
    return after < 0 ? page.lines.length : start + 1 + after;
  },
  isField,
  read(page, fields, root, lines) {
    const [first] = lines;
    const bullets = readBullets(lines, BULLET);
    const list = { page, fields };
    if (!first) return;
    if (!/^(?:path|query|header)$/.test(root)) {
      const head = BULLET.test(first.text) ? undefined : first.text.trim();
      if (head === undefined) throw page.fault(first.number, `Expected a type, as in "{object}".`);
      readField(list, root, head, { line: first.number, below: bullets });
    } else readProperties(list, root, bullets);
  },
};

interface List {
  readonly page: PageText;
  readonly fields: Fields;
}

/** Where a field stands and what is below it. */
interface Position {
  readonly line: number;
  readonly below: readonly Bullet[];
}

const BULLET = /^( *)- (.*)$/;
const NAMED = /^`(.+?)`: (?=[({[])(.*)$/;
const ARRAY = /^\[array of\](?: (.*))?$/;
const CHOICE = /^\(multiple options\)( \(required\))?(?: (.*))?$/;
const PLAIN =
  /^(?:\{(object)\}|\((string|integer|number|boolean|any|null)\))( \(required\))?(?: (.*))?$/;
const ALTERNATIVES =
  / \| (?=\{object\}|\[array of\]|\((?:multiple options|string|integer|number|boolean|any|null)\))/;

function isType({ lines }: PageText, at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  return [ARRAY, CHOICE, PLAIN].some((pattern) => pattern.test(text));
}

function isField({ lines }: PageText, at: number): boolean {
  const head = BULLET.exec(lines[at]?.text ?? '')?.[2] ?? '';
  return NAMED.test(head) || /^[{[(]/.test(head);
}

function readProperties(list: List, parent: FieldPlace, bullets: readonly Bullet[]): void {
  for (const { bullet, below } of siblings(list.page, bullets)) {
    const [, name, type] = NAMED.exec(bullet.head) ?? [];
    if (name === undefined || type === undefined) {
      throw list.page.fault(
        bullet.line,
        `Expected a name and a type, as in "- \`id\`: (string)", found "${bullet.head}".`,
      );
    }
    readField(list, property(parent, name), type, { line: bullet.line, below });
  }
}

/** Reads a type with all behind and below it. */
function readField(list: List, place: FieldPlace, type: string, position: Position): void {
  const { page, fields } = list;
  const { line, below } = position;
  const array = ARRAY.exec(type);
  const choice = CHOICE.exec(type);
  if (array) {
    fields.add(place, { type: 'array' }, line);
    if (array[1] !== undefined) readField(list, items(place), array[1], position);
    else if (below.length > 0) throw page.fault(line, 'Expected the type of the items here.');
  } else if (choice) {
    const [, required, alternatives] = choice;
    fields.add(place, { type: 'oneOf', ...(required !== undefined && { required: true }) }, line);
    readAlternatives(list, place, alternatives, position);
  } else {
    const [, object, scalar, required, rest = ''] = PLAIN.exec(type) ?? [];
    const name = object ?? scalar;
    if (name === undefined) {
      throw page.fault(
        line,
        `Expected a type ((string), {object}, [array of], …), found "${type}".`,
      );
    }
    if (required !== undefined && /(?:\[\]|\|\d+)$/.test(place)) {
      throw page.fault(
        line,
        'An item or alternative is marked as required here, which only a property can be.',
      );
    }
    fields.add(place, scalarFacts(page, line, name, required !== undefined, rest), line);
    const [first] = below;
    if (object !== undefined) readProperties(list, place, below);
    else if (first) throw page.fault(first.line, `A field of type ${name} has nothing below it.`);
  }
}

function scalarFacts(
  page: PageText,
  line: number,
  type: string,
  required: boolean,
  rest: string,
): FieldFacts {
  const { text, facts } = splitAnnotations(page, line, rest, type);
  return { type, ...(required && { required }), ...facts, ...textFacts(text) };
}

function readAlternatives(
  list: List,
  place: FieldPlace,
  inline: string | undefined,
  { line, below }: Position,
): void {
  const { page } = list;
  if (inline === undefined) {
    for (const [index, { bullet, below: deeper }] of siblings(page, below).entries()) {
      const position = { line: bullet.line, below: deeper };
      readField(list, alternative(place, index + 1), bullet.head, position);
    }
    return;
  }
  const alternatives = inline.split(ALTERNATIVES);
  const open = alternatives.filter((type) => /^(?:\[array of\] )*\{object\}/.test(type));
  const nested = alternatives.find((type) => /^(?:\[array of\] )*\(multiple options\)/.test(type));
  if (nested !== undefined || (below.length > 0 && open.length !== 1)) {
    throw page.fault(
      line,
      'It does not show which of these alternatives what follows belongs to. Expected a bullet for each alternative.',
    );
  }
  for (const [index, type] of alternatives.entries()) {
    const own = open.includes(type) ? below : [];
    readField(list, alternative(place, index + 1), type, { line, below: own });
  }
}
