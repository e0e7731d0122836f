import { readBullets, siblings, type Bullet } from './bullets.ts';
import { textFacts, type FieldFacts } from '../../spec/facts.ts';
import type { ListLayout } from './list-layout.ts';
import { partOf } from './head.ts';
import { isLimit, readLimits } from './limits.ts';
import { METHOD_AND_PATH, type Fields, type PageText } from './page.ts';
import { renderIndented } from './indented-render.ts';
import { alternative, items, property, type FieldPlace } from '../../spec/place.ts';

/**
 * The indented list. A bullet's indentation is its depth; it holds a property's name, and the line
 * after it the type, or it holds the type itself: an array's item or an alternative. A field that
 * takes anything has no type. Then come the description and the limits, a label and a value on
 * lines of their own. `OR` stands between alternatives. Three blank lines end a list.
 */
export const indented: ListLayout = {
  layout: 'indented',
  restore(lines) {
    const end = lines.findIndex(({ text }) => METHOD_AND_PATH.test(text.trim()));
    return lines.flatMap((line, index) =>
      end >= 0 && index >= end ? [line] : restored(line.text).map((text) => ({ ...line, text })),
    );
  },
  end: listEnd,
  isField,
  read(page, fields, root, lines) {
    const bullets = readBullets(lines, BULLET);
    const list = { page, fields };
    if (/^(?:path|query|header)$/.test(root)) readProperties(list, root, bullets);
    else readTyped(list, [root], bullets);
  },
  render: renderIndented,
};

interface List {
  readonly page: PageText;
  readonly fields: Fields;
}

const BULLET = /^( *)\*(?: (.*))?$/;
const TYPE =
  /^(?:(?:\{(object)\}|\[(array)\]|\(multiple options: (oneOf|anyOf)\)|(string|integer|number|boolean|null))(?: (required))?|(required))?$/;
/** What looks like a type and is none that is read here: `uuid required`, `{map}`, `string, null`. */
const UNKNOWN_TYPE =
  /^(?:(?:\{.*\}|\[.*\]|\(multiple options.*\)|[a-z]\w*)(?: required)?$|(?:\{object\}|\[array\]|string|integer|number|boolean|null)\b)/;

/** The lines that a captured line was: the capture doubles backslashes and loses a line break. */
function restored(text: string): string[] {
  const single = text.replace(/\\+/g, (run) => '\\'.repeat(Math.ceil(run.length / 2)));
  // An item that takes anything is an empty bullet, and the next bullet follows in its line.
  const [, empty, next] = /^( *\*) ( *\* .*)$/.exec(single) ?? [];
  return empty === undefined || next === undefined ? [single] : [empty, next];
}

function isField(page: PageText, at: number): boolean {
  const head = BULLET.exec(page.lines[at]?.text ?? '')?.[2]?.trim();
  if (head === undefined) return false;
  const below = page.trimmed(page.nextText(at + 1));
  return [head, below].some((text) => text !== '' && TYPE.test(text));
}

function listEnd(page: PageText, start: number): number | undefined {
  if (!BULLET.test(page.lines[start]?.text ?? '')) return undefined;
  let blank = 0;
  for (let at = start; at < page.lines.length; at += 1) {
    const text = page.trimmed(at);
    blank = text === '' ? blank + 1 : 0;
    if (blank === 3) return at - 2;
    if (partOf(text) || METHOD_AND_PATH.test(text)) {
      throw page.fault(
        page.number(at),
        `"${text}" is inside a list. Expected three blank lines before it, which end the list.`,
      );
    }
  }
  return page.lines.length;
}

/** Bullets that hold names: the properties of an object, or parameters. */
function readProperties(list: List, parent: FieldPlace, bullets: readonly Bullet[]): void {
  const { page } = list;
  for (const { bullet, below } of siblings(page, bullets)) {
    const [first, ...rest] = bullet.lines;
    const text = first?.text.trim() ?? '';
    if (bullet.head === '') {
      throw page.fault(bullet.line, 'Expected the name of a field behind this bullet.');
    }
    const isTyped = TYPE.test(text);
    if (!isTyped && UNKNOWN_TYPE.test(text) && !isLimit(text)) {
      throw page.fault(
        first?.number ?? bullet.line,
        `Expected the type of "${bullet.head}" (string, {object}, [array], …) or a description, found "${text}".`,
      );
    }
    const typed = isTyped ? { head: text, lines: rest } : { head: '' };
    readField(list, property(parent, bullet.head), { ...bullet, ...typed }, below);
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
    if (!TYPE.test(bullet.head) || bullet.head.endsWith('required')) {
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
  const [, object, array, choice, scalar, ...required] = TYPE.exec(bullet.head) ?? [];
  const type = object ?? array ?? choice ?? scalar ?? 'any';
  const { words, limits } = readLimits(page, bullet.lines, type);
  const facts: FieldFacts = {
    type,
    ...(required.includes('required') && { required: true }),
    ...limits,
    ...textFacts(words),
  };
  fields.add(place, facts, bullet.line, words);
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
  const alternatives = siblings(page, bullets);
  return alternatives.flatMap(({ bullet, below }, index) => {
    const all = [bullet, ...below];
    const last = all.at(-1);
    if (index === alternatives.length - 1 || last?.lines.at(-1)?.text.trim() !== 'OR') return all;
    return [...all.slice(0, -1), { ...last, lines: last.lines.slice(0, -1) }];
  });
}
