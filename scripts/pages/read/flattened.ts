import { readExamples } from './examples.ts';
import { headingOf, partOf, readHead } from './head.ts';
import { labelledLimits, typeText } from './limits.ts';
import { METHOD_AND_PATH, type Page, type PageText } from './page.ts';
import { match, Pieces, type Piece } from './pieces.ts';
import { bodyHash, type Facts } from '../../spec/facts.ts';
import { parse } from '../../spec/place.ts';

/**
 * The flattened page: an indented list that lost its indentation, and with it the end of every
 * object, each property's name glued to the end of the text before it. It cannot be read. What it
 * can do is prove facts right: rendered in this layout they must be the page's text from first to
 * last, with nothing but the descriptions in between, and those known by their hash.
 */

const TYPED_LINE =
  /^(?:- )?(?:\{object\}|\[array\]|\(multiple options: (?:oneOf|anyOf)\)|string|integer|number|boolean|null)/;

/** Whether a page has this layout: after a heading a name alone, then a type with text glued on. */
export function isFlattened(page: PageText): boolean {
  const lines = page.lines.map(({ text }) => text);
  return lines.some(
    (text, index) =>
      partOf(text) && [1, 2].some((step) => TYPED_LINE.test(lines[index + step] ?? '')),
  );
}

/** The facts as this layout shows them, from the path parameters to the end of the last list. */
export function renderFlattened({ fields }: Pick<Facts, 'fields'>): readonly Piece[] {
  const pieces = new Pieces();
  let part: string | undefined;
  for (const [place, field] of fields) {
    const { part: current, steps } = parse(place);
    if (field.type === 'none') continue;
    if (current !== part) {
      const isOpen = part !== undefined && !pieces.endsWith('\n');
      pieces.write(`${isOpen ? '\n' : ''}${headingOf(current)}\n`);
      part = current;
    }
    const last = steps.at(-1);
    const name = last?.kind === 'property' ? last.name : undefined;
    pieces.write(`${name === undefined ? '- ' : `${name}\n`}${typeText(field)}`);
    pieces.describe(place, field);
    for (const { label, value } of labelledLimits(field)) pieces.write(label + value);
    if (name === undefined) pieces.write('\n');
  }
  if (!pieces.endsWith('\n')) pieces.write('\n');
  return pieces.all();
}

/** The operation and the examples of a flattened page. */
export function readFlattenedHead(page: PageText): Page {
  const { lines } = page;
  const methodAt = lines.findIndex(({ text }) => METHOD_AND_PATH.test(text.trim()));
  // Above the title stands the way to it, each step ending in a slash.
  const titleAt = lines.findIndex(({ text }) => !/^$|\/$/.test(text.trim()));
  if (methodAt < 0) throw page.fault(lines.length, 'This page names no method and path.');
  const { operation, samplesAt, descriptions } = readHead(page, titleAt, methodAt);
  const { bodies, passed } = readExamples(page, samplesAt, true);
  const examples = [...bodies].map(([name, body]): [string, string] => [name, bodyHash(body)]);
  return {
    file: page.file,
    layout: 'flattened',
    origin: {},
    facts: { operation, fields: new Map(), examples: new Map(examples) },
    bodies,
    lines: new Map(),
    texts: new Map(),
    passed: { descriptions, navigation: Math.max(titleAt, 0), samples: passed },
  };
}

/**
 * Proves facts by a flattened page: the page with these as its fields.
 * @throws Fault at the first line on which the page departs from the facts
 */
export function proveFlattened(page: PageText, facts: Facts, file: string): Page {
  const start = Math.max(
    page.lines.findIndex(({ text }) => partOf(text)),
    0,
  );
  const text = page.lines
    .slice(start)
    .map((line) => line.text)
    .join('\n');
  const depart = (position: number, expected: string, place = 'the beginning of the lists') =>
    page.fault(
      page.number(start + text.slice(0, position).split('\n').length - 1),
      `The page departs here from ${file}, behind ${place}: expected ${expected}. A flattened page can't be read: correct the facts by hand, then check the page again.`,
    );
  const comparison = match(text, renderFlattened(facts));
  if (!('texts' in comparison)) {
    throw depart(comparison.position, JSON.stringify(comparison.expected), comparison.place);
  }
  if (!/^\s*(?:OR\n|[A-Z]+ \/)/.test(text.slice(comparison.end))) {
    throw depart(comparison.end, 'the method and path', [...facts.fields.keys()].at(-1));
  }
  const head = readFlattenedHead(page);
  return {
    ...head,
    facts: { ...head.facts, fields: facts.fields },
    passed: {
      ...head.passed,
      descriptions: head.passed.descriptions + comparison.texts.size,
    },
  };
}
