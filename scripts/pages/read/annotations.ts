import { compiles } from '../../shared/pattern.ts';
import type { Fault } from '../../shared/fault.ts';
import type { FactKind, FieldFacts } from '../../spec/facts.ts';
import { readLimit } from './labels.ts';
import type { PageText } from './page.ts';

/** The labels of what stands in brackets behind a text in Markdown. */
const KINDS: ReadonlyMap<string, FactKind> = new Map([
  ['enum', 'enum'],
  ['format', 'format'],
  ['pattern', 'pattern'],
  ['min', 'minimum'],
  ['max', 'maximum'],
  ['min length', 'minLength'],
  ['max length', 'maxLength'],
]);
const LABEL = /(?<=^| )\((enum|format|pattern|min|max|min length|max length): /g;
const UNKNOWN_ANNOTATION = /(?:^| )\([a-z][a-z ]*: [^()]*\)$/;
const UNKNOWN_MARK = /^ *\((?:required|optional|nullable|(?:read|write)[- ]?only)\)/i;
const ANNOTATED = new RegExp(`\\) ${LABEL.source}`);

/**
 * Tells a field's text from the annotations behind it: `text (enum: a, b) (max length: 3)`. They
 * are the longest end that reads as such, a label once; what would read in two ways is refused.
 */
export function splitAnnotations(
  page: PageText,
  line: number,
  rest: string,
  type: string,
): { text: string; facts: Partial<FieldFacts> } {
  const ends = [...rest.matchAll(LABEL)]
    .map(({ index }) => ({ index, readings: readAll(rest.slice(index), type) }))
    .filter(({ readings }) => readings.length > 0);
  const sound = ends.map(({ index, readings }) => ({ index, readings: readings.filter(isSound) }));
  const annotated =
    sound.find(({ readings }) => readings.length > 0) ??
    // Where no pattern is one, it is at least none that holds further annotations.
    ends.map(({ index, readings }) => ({ index, readings: readings.filter(isShort) }))[0];
  const [facts = {}, ...others] = annotated?.readings ?? [];
  const text = rest.slice(0, annotated?.index);
  const isHalf = annotated?.index !== ends[0]?.index && text.trimEnd().endsWith(')');
  // No description has one: its pattern ends elsewhere.
  const hasPattern = text.includes('(pattern: ');
  if (others.length > 0 || annotated?.readings.length === 0 || isHalf || hasPattern) {
    throw twoWays(page, line, rest);
  }
  const unknown = (UNKNOWN_ANNOTATION.exec(text) ?? UNKNOWN_MARK.exec(text))?.[0];
  if (unknown !== undefined) {
    throw page.fault(
      line,
      `"${unknown.trim()}" looks like a fact, but no such fact is known. Expected a description, then annotations such as "(enum: a, b)".`,
    );
  }
  return { text, facts };
}

/** The error for a text whose description and annotations can't be told apart. */
export function twoWays(page: PageText, line: number, text: string): Fault {
  return page.fault(line, `This can be read in two ways: "${text}".`);
}

/**
 * Whether a line is cut off within the value of an annotation where it could be taken apart.
 */
export function isCut(before: string): boolean {
  const labels = [...before.matchAll(LABEL)];
  const last = labels.at(-1);
  if (!last) return false;
  if (labels.some(({ index }) => readAll(before.slice(index), 'string').some(isSound)))
    return false;
  // Behind a closed bracket stands more text; in a pattern brackets needn't come in pairs.
  return last[1] === 'pattern' || !isClosed(before.slice(last.index));
}

/** Whether a pattern that begins in a text can go on to the end of one of the longer ones. */
export function canSpan(text: string, longer: readonly string[]): boolean {
  const patterns = [...text.matchAll(LABEL)].filter(([, label]) => label === 'pattern');
  return patterns.some(({ index }) =>
    longer.some((other) =>
      readAll(other.slice(index), 'string').some(
        (facts) => isSound(facts) && (facts.pattern?.length ?? 0) > text.length - index,
      ),
    ),
  );
}

/** Whether a text behind a pattern ends in a bracket that opens before it: in the pattern. */
export function closesMore(text: string): boolean {
  const at = text.lastIndexOf('(pattern: ');
  const count = (bracket: string) => text.slice(at).split(bracket).length;
  return at >= 0 && text.endsWith(')') && count(')') > count('(');
}

/** Whether the bracket that a text begins with closes in it. */
function isClosed(text: string): boolean {
  let depth = 0;
  return Array.from(text).some((character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return depth === 0;
  });
}

function isSound({ pattern }: Partial<FieldFacts>): boolean {
  return pattern === undefined || compiles(pattern, '');
}

function isShort({ pattern = '' }: Partial<FieldFacts>): boolean {
  return !ANNOTATED.test(pattern);
}

/** Every way to read a text as annotations from end to end. */
function readAll(text: string, type: string): Partial<FieldFacts>[] {
  const label = new RegExp(LABEL).exec(text);
  const kind = KINDS.get(label?.[1] ?? '');
  if (!label || label.index > 0 || !kind) return [];
  const value = text.slice(label[0].length);
  const starts = [...value.matchAll(LABEL)].map(({ index }) => index);
  return [...starts, value.length + 1].flatMap((end) => {
    const closed = value.slice(0, end - 1);
    if (!closed.endsWith(')') || closed === ')') return [];
    const fact = read(kind, closed.slice(0, -1), type);
    if (!fact) return [];
    if (end > value.length) return [fact];
    return readAll(value.slice(end), type).flatMap((others) =>
      Object.keys(fact).some((kind) => kind in others) ? [] : [{ ...fact, ...others }],
    );
  });
}

function read(kind: FactKind, value: string, type: string): Partial<FieldFacts> | undefined {
  if (kind === 'enum' && !isBalanced(value)) return undefined;
  if (kind === 'format' && !/^[\w.-]+$/.test(value)) return undefined;
  return readLimit(kind, value, type);
}

/** Whether no bracket closes before it opens, as it would beyond the end of an annotation. */
function isBalanced(value: string): boolean {
  let depth = 0;
  return Array.from(value).every((character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return depth >= 0;
  });
}
