import { parse as parseYaml } from 'yaml';
import { exampleBodies } from './examples.ts';
import { textFacts, type FieldFacts } from './facts.ts';
import {
  enumValues,
  Fields,
  METHOD_AND_PATH,
  type Line,
  type Origin,
  type Page,
  type PageText,
} from './page.ts';
import { alternative, items, property, type FieldPlace } from './place.ts';

/**
 * The indented list. A bullet's indentation is its depth; it holds a property's name, and the line
 * after it the type, or it holds the type itself: an array's item or an alternative. Then come the
 * text and the limits, a label and a value on lines of their own. Three blank lines end a list.
 */

const SECTIONS: Readonly<Record<string, FieldPlace>> = {
  'Path parameters': 'path',
  'Query parameters': 'query',
  'Request body': 'request',
  'Response body': 'response/200',
};

const BULLET = /^( *)\* (.*)$/;
const TYPE =
  /^(?:\{(object)\}|\[(array)\]|\(multiple options: (oneOf|anyOf)\)|(string|integer|number|boolean|any|null))( required)?$/;

/** The labels of limits in the order in which they follow each other, and how to read a value. */
const LIMITS: readonly (readonly [string, (value: string, type: string) => Partial<FieldFacts>])[] =
  [
    ['one of', (value, type) => ({ enum: enumValues(value, type) })],
    ['min', (value) => ({ minimum: Number(value) })],
    ['max', (value) => ({ maximum: Number(value) })],
    ['min length', (value) => ({ minLength: Number(value) })],
    ['max length', (value) => ({ maxLength: Number(value) })],
    ['pattern', (value) => ({ pattern: single(value) })],
  ];
const NUMERIC = new Set(['min', 'max', 'min length', 'max length']);

/** Whether a page has this layout: a bullet with the line of its type after it. */
export function isIndented(page: PageText): boolean {
  const lines = page.lines.filter(({ text }) => text.trim() !== '');
  return lines.some(
    ({ text }, index) => BULLET.test(text) && TYPE.test(lines[index + 1]?.text.trim() ?? ''),
  );
}

/** @throws Fault where something cannot be read with certainty */
export function readIndented(page: PageText): Page {
  const { origin, start } = frontMatter(page);
  const lines = page.lines.slice(start);
  const titleAt = lines.findIndex(({ text }) => text.startsWith('# '));
  const title = lines[titleAt]?.text.slice(2).trim();
  if (title === undefined) {
    throw page.fault(1, 'This page has no title. Expected a line like "# Get service".');
  }

  const fields = new Fields(page);
  const words: string[] = [];
  let permission: string | undefined;
  let request: RegExpExecArray | null = null;
  let rest: readonly Line[] = lines.slice(titleAt + 1);
  let heading: string | undefined;
  while (rest.length > 0) {
    const [line, ...after] = rest;
    const text = line?.text.trim() ?? '';
    rest = after;
    const section = SECTIONS[text];
    request ??= METHOD_AND_PATH.exec(text);
    if (section !== undefined) {
      heading = text;
      rest = readList(page, fields, section, after);
    } else if (text === 'Required permission') heading = text;
    else if (heading === 'Required permission' && text !== '') permission ??= text;
    else if (heading === undefined && text !== '') words.push(text);
    if (request) break;
  }
  if (!request) {
    throw page.fault(
      page.lines.length,
      'This page names no method and path. Expected a line like "GET /v1/projects/{projectId}".',
    );
  }
  const [, method = '', path = ''] = request;
  const bodies = exampleBodies(page, rest);
  const { text } = textFacts(words.join(' '));
  const operation = {
    title,
    method,
    path,
    ...(permission !== undefined && { permission }),
    ...(text !== undefined && { text }),
  };
  return { layout: 'indented', origin, facts: fields.facts(operation, bodies), bodies };
}

/** The page's address and date, where a crawler put them before it. */
function frontMatter(page: PageText): { origin: Origin; start: number } {
  if (page.lines[0]?.text !== '---') return { origin: {}, start: 0 };
  const end = page.lines.findIndex(({ text }, index) => index > 0 && text === '---');
  if (end < 0) return { origin: {}, start: 0 };
  const text = page.lines.slice(1, end).map((line) => line.text);
  const entries = parseYaml(text.join('\n'), { schema: 'failsafe' }) as Record<string, string>;
  const { source_url: source, crawl_date: date } = entries;
  const saved = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  return {
    origin: { ...(source !== undefined && { source }), ...(saved !== undefined && { saved }) },
    start: end + 1,
  };
}

interface Entry {
  readonly indent: number;
  readonly head: string;
  readonly line: number;
  /** The lines up to the next bullet, without blank ones and without a separating `OR`. */
  readonly lines: readonly Line[];
}

/** Reads the list that begins here and returns the lines after it. */
function readList(
  page: PageText,
  fields: Fields,
  root: FieldPlace,
  lines: readonly Line[],
): readonly Line[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  if (first < 0 || !BULLET.test(lines[first]?.text ?? '')) return lines;
  const length = lines.slice(first).findIndex((_, index) => {
    const run = lines.slice(first + index, first + index + 3);
    return run.length === 3 && run.every(({ text }) => text.trim() === '');
  });
  const end = length < 0 ? lines.length : first + length;
  const entries = entriesOf(page, lines.slice(first, end));
  if (root === 'path' || root === 'query') readProperties(page, fields, root, entries);
  else readTyped(page, fields, [root], entries);
  return lines.slice(end);
}

function entriesOf(page: PageText, lines: readonly Line[]): Entry[] {
  const entries: { indent: number; head: string; line: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const [, indent, head] = BULLET.exec(line.text) ?? [];
    const text = line.text.trim();
    if (indent !== undefined && head !== undefined) {
      entries.push({ indent: indent.length, head: head.trim(), line: line.number, lines: [] });
    } else if (text in SECTIONS || METHOD_AND_PATH.test(text)) {
      throw page.fault(
        line.number,
        `"${text}" stands inside a list. Expected three blank lines before it, which end the list.`,
      );
    } else if (text !== '' && text !== 'OR') entries.at(-1)?.lines.push({ ...line, text });
  }
  return entries;
}

/** Bullets that hold names: the properties of an object, or parameters. */
function readProperties(
  page: PageText,
  fields: Fields,
  parent: FieldPlace,
  entries: readonly Entry[],
): void {
  for (const { entry, below } of siblings(page, entries)) {
    const [type, ...lines] = entry.lines;
    if (!type || !TYPE.test(type.text)) {
      const found = type ? `"${type.text}"` : 'nothing';
      throw page.fault(
        type?.number ?? entry.line,
        `Expected the type of "${entry.head}" (string, {object}, [array], …), found ${found}.`,
      );
    }
    readField(page, fields, property(parent, entry.head), { ...entry, lines }, type.text, below);
  }
}

/** Bullets that hold types: the root of a body, an array's item, or the alternatives. */
function readTyped(
  page: PageText,
  fields: Fields,
  places: readonly FieldPlace[],
  entries: readonly Entry[],
): void {
  const found = siblings(page, entries);
  for (const [index, { entry, below }] of found.entries()) {
    const place = places[index];
    if (place === undefined) {
      throw page.fault(entry.line, `There is one type too many here: "${entry.head}".`);
    }
    if (!TYPE.test(entry.head)) {
      throw page.fault(entry.line, `Expected a type (string, {object}, …), found "${entry.head}".`);
    }
    readField(page, fields, place, entry, entry.head, below);
  }
}

function siblings(
  page: PageText,
  entries: readonly Entry[],
): { entry: Entry; below: readonly Entry[] }[] {
  const indent = entries[0]?.indent ?? 0;
  const heads = entries.flatMap((entry, index) => (entry.indent <= indent ? [index] : []));
  return heads.map((start, index) => {
    const entry = entries[start];
    if (!entry || entry.indent < indent) {
      throw page.fault(entry?.line ?? 1, 'This bullet is indented less than the first of its list.');
    }
    return { entry, below: entries.slice(start + 1, heads[index + 1]) };
  });
}

function readField(
  page: PageText,
  fields: Fields,
  place: FieldPlace,
  entry: Entry,
  typeLine: string,
  below: readonly Entry[],
): void {
  const [, object, array, choice, scalar, required] = TYPE.exec(typeLine) ?? [];
  const type = object ?? array ?? choice ?? scalar ?? 'any';
  const { words, limits } = split(entry.lines.map(({ text }) => text), type);
  fields.add(
    place,
    { type, ...(required !== undefined && { required: true }), ...limits, ...textFacts(words) },
    entry.line,
  );
  if (below.length === 0) return;
  if (type === 'object') readProperties(page, fields, place, below);
  else if (type === 'array') readTyped(page, fields, [items(place)], below);
  else if (choice !== undefined) {
    const places = below.map((_, index) => alternative(place, index + 1));
    readTyped(page, fields, places, below);
  } else {
    const [first] = below;
    throw page.fault(first?.line ?? entry.line, `A field of type ${type} has nothing below it.`);
  }
}

/** Tells a field's text from its limits: the limits are the longest end that reads as such. */
function split(
  lines: readonly string[],
  type: string,
): { words: string; limits: Partial<FieldFacts> } {
  for (let start = 0; start < lines.length; start += 1) {
    const limits = readLimits(lines.slice(start), type);
    if (limits) return { words: lines.slice(0, start).join(' '), limits };
  }
  return { words: lines.join(' '), limits: {} };
}

function readLimits(lines: readonly string[], type: string): Partial<FieldFacts> | undefined {
  let limits: Partial<FieldFacts> = {};
  let last = -1;
  for (let index = 0; index < lines.length; index += 2) {
    const [label, value] = lines.slice(index, index + 2);
    const found = LIMITS.findIndex(([name]) => name === label);
    const limit = LIMITS[found];
    if (!limit || found <= last || value === undefined) return undefined;
    if (NUMERIC.has(limit[0]) && !/^-?\d+(?:\.\d+)?$/.test(value)) return undefined;
    limits = { ...limits, ...limit[1](value, type) };
    last = found;
  }
  return limits;
}

/** This layout doubles a backslash before `]`, `-` and `.`; the fact has it single. */
function single(pattern: string): string {
  return pattern.replace(/((?:\\\\)+)([\].-])/g, (_, backslashes: string, character: string) => {
    return backslashes.slice(backslashes.length / 2) + character;
  });
}
