import { readBullets, siblings, type Bullet } from './bullets.ts';
import { textFacts, type FieldFacts } from '../../spec/facts.ts';
import type { ListLayout } from './frame.ts';
import { nextText, partOf, trimmed } from './head.ts';
import {
  enumValues,
  METHOD_AND_PATH,
  NUMBER,
  type Fields,
  type Line,
  type PageText,
} from './page.ts';
import { alternative, items, property, type FieldPlace } from '../../spec/place.ts';

/**
 * The indented list. A bullet's indentation is its depth; it holds a property's name, and the line
 * after it the type, or it holds the type itself: an array's item or an alternative. Then come the
 * text and the limits, a label and a value on lines of their own. `OR` stands between alternatives.
 * Three blank lines end a list.
 */
export const indented: ListLayout = {
  layout: 'indented',
  end: listEnd,
  isField,
  read(page, fields, root, lines) {
    const bullets = readBullets(lines, BULLET);
    const list = { page, fields, doubled: isDoubled(lines) };
    if (/^(?:path|query|header)$/.test(root)) readProperties(list, root, bullets);
    else readTyped(list, [root], bullets);
  },
};

interface List {
  readonly page: PageText;
  readonly fields: Fields;
  /** Whether this capture doubles a backslash before `]`, `-` and `.` in a pattern. */
  readonly doubled: boolean;
}

const BULLET = /^( *)\* (.*)$/;
const TYPE =
  /^(?:\{(object)\}|\[(array)\]|\(multiple options: (oneOf|anyOf)\)|(string|integer|number|boolean|any|null))( required)?$/;

/** The labels of limits in the order in which they follow each other, and how to read a value. */
const LIMITS: readonly (readonly [string, (value: string, type: string) => Partial<FieldFacts>])[] =
  [
    ['one of', (value, type) => ({ enum: enumValues(value.trim(), type) })],
    ['min', (value) => ({ minimum: Number(value) })],
    ['max', (value) => ({ maximum: Number(value) })],
    ['min length', (value) => ({ minLength: Number(value) })],
    ['max length', (value) => ({ maxLength: Number(value) })],
    ['pattern', (value) => ({ pattern: value })],
  ];
const NUMERIC = new Set(['min', 'max', 'min length', 'max length']);

function isField(page: PageText, at: number): boolean {
  const head = BULLET.exec(page.lines[at]?.text ?? '')?.[2];
  if (head === undefined) return false;
  return TYPE.test(head.trim()) || TYPE.test(trimmed(page, nextText(page, at + 1)));
}

function listEnd(page: PageText, start: number): number | undefined {
  if (!BULLET.test(page.lines[start]?.text ?? '')) return undefined;
  let blank = 0;
  for (const [index, { text, number }] of page.lines.entries()) {
    if (index < start) continue;
    blank = text.trim() === '' ? blank + 1 : 0;
    if (blank === 3) return index - 2;
    if (partOf(text) || METHOD_AND_PATH.test(text.trim())) {
      throw page.fault(
        number,
        `"${text.trim()}" stands inside a list. Expected three blank lines before it, which end the list.`,
      );
    }
  }
  return page.lines.length;
}

/** A single backslash there tells a capture that doubles none. */
function isDoubled(lines: readonly Line[]): boolean {
  const texts = lines.filter(({ text }) => text.trim() !== '').map(({ text }) => text);
  return !texts.some(
    (text, index) => texts[index - 1] === 'pattern' && /(?<!\\)(?:\\\\)*\\[\].-]/.test(text),
  );
}

/** Bullets that hold names: the properties of an object, or parameters. */
function readProperties(list: List, parent: FieldPlace, bullets: readonly Bullet[]): void {
  const { page } = list;
  for (const { bullet, below } of siblings(page, bullets)) {
    const [type, ...lines] = bullet.lines;
    if (!type || !TYPE.test(type.text.trim())) {
      const found = type ? `"${type.text.trim()}"` : 'nothing';
      throw page.fault(
        type?.number ?? bullet.line,
        `Expected the type of "${bullet.head}" (string, {object}, [array], …), found ${found}.`,
      );
    }
    readField(
      list,
      property(parent, bullet.head),
      { ...bullet, head: type.text.trim(), lines },
      below,
    );
  }
}

/** Bullets that hold types: the root of a body, an array's item, or the alternatives. */
function readTyped(list: List, places: readonly FieldPlace[], bullets: readonly Bullet[]): void {
  const { page } = list;
  for (const [index, { bullet, below }] of siblings(page, bullets).entries()) {
    const place = places[index];
    if (place === undefined) {
      throw page.fault(bullet.line, `There is one type too many here: "${bullet.head}".`);
    }
    if (!TYPE.test(bullet.head)) {
      throw page.fault(
        bullet.line,
        `Expected a type (string, {object}, …), found "${bullet.head}".`,
      );
    }
    readField(list, place, bullet, below);
  }
}

function readField(list: List, place: FieldPlace, bullet: Bullet, below: readonly Bullet[]): void {
  const { page, fields } = list;
  const [, object, array, choice, scalar, required] = TYPE.exec(bullet.head) ?? [];
  const type = object ?? array ?? choice ?? scalar ?? 'any';
  const { words, limits } = split(bullet.lines, type);
  const { pattern = '' } = limits;
  fields.add(
    place,
    {
      type,
      ...(required !== undefined && { required: true }),
      ...limits,
      ...(pattern !== '' && list.doubled && { pattern: single(pattern) }),
      ...textFacts(words),
    },
    bullet.line,
  );
  const [first] = below;
  if (!first) return;
  if (type === 'object') readProperties(list, place, below);
  else if (type === 'array') readTyped(list, [items(place)], below);
  else if (choice !== undefined) {
    const alternatives = withoutOr(page, below);
    const places = alternatives.map((_, index) => alternative(place, index + 1));
    readTyped(list, places, alternatives);
  } else throw page.fault(first.line, `A field of type ${type} has nothing below it.`);
}

/** Alternatives without the `OR` that ends all but the last. */
function withoutOr(page: PageText, bullets: readonly Bullet[]): Bullet[] {
  const found = siblings(page, bullets);
  return found.flatMap(({ bullet, below }, index) => {
    const all = [bullet, ...below];
    const last = all.at(-1);
    if (index === found.length - 1 || last?.lines.at(-1)?.text.trim() !== 'OR') return all;
    return [...all.slice(0, -1), { ...last, lines: last.lines.slice(0, -1) }];
  });
}

/** Tells a field's text from its limits: the limits are the longest end that reads as such. */
function split(
  lines: readonly Line[],
  type: string,
): { words: string; limits: Partial<FieldFacts> } {
  const texts = lines.map(({ text }) => text);
  const starts = texts.map((_, index) => index);
  const start = starts.find((index) => readLimits(texts.slice(index), type) !== undefined);
  return {
    words: texts.slice(0, start).join(' '),
    limits: (start === undefined ? undefined : readLimits(texts.slice(start), type)) ?? {},
  };
}

function readLimits(lines: readonly string[], type: string): Partial<FieldFacts> | undefined {
  let limits: Partial<FieldFacts> = {};
  let last = -1;
  for (let index = 0; index < lines.length; index += 2) {
    const [label, value] = lines.slice(index, index + 2);
    const found = LIMITS.findIndex(([name]) => name === label?.trim());
    const limit = LIMITS[found];
    if (!limit || found <= last || value === undefined) return undefined;
    if (NUMERIC.has(limit[0]) && !NUMBER.test(value.trim())) return undefined;
    limits = { ...limits, ...limit[1](value, type) };
    last = found;
  }
  return limits;
}

/** The pattern that this layout shows with those backslashes doubled. */
function single(pattern: string): string {
  return pattern.replace(/(?<!\\)((?:\\\\)+)(?=[\].-])/g, (_, backslashes: string) =>
    backslashes.slice(backslashes.length / 2),
  );
}
