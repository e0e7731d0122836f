import type { FieldFacts } from '../../spec/facts.ts';
import { LABELS, limitsOf, readLimit } from './labels.ts';
import type { Line, PageText } from './page.ts';

/** The kinds of limits in the order in which they follow each other. */
const LIMITS = ['enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern'] as const;
const NAMES: readonly string[] = LIMITS.map((kind) => LABELS[kind]);

/** Whether a line is the label of a limit. */
export function isLimit(line: string): boolean {
  return NAMES.includes(line);
}

/** What is written like the label of a limit. */
const LABEL = /^[a-z]+(?: [a-z]+){0,2}$/;

/** Tells a field's description from its limits: the limits are the longest end that reads as such. */
export function readLimits(
  page: PageText,
  lines: readonly Line[],
  type: string,
): { words: string; limits: Partial<FieldFacts> } {
  const texts = lines.map(({ text }) => text);
  const starts = texts.flatMap((text, index) => (isLimit(text.trim()) ? [index] : []));
  const start = starts.find((index) => readAll(texts.slice(index), type)) ?? texts.length;
  // Behind a label stands its value, so that a label can only be a description's last line.
  const unknown = lines
    .slice(0, Math.max(start - 1, 0))
    .find(({ text }) => LABEL.test(text.trim()));
  if (unknown) {
    throw page.fault(
      unknown.number,
      `"${unknown.text.trim()}" looks like the label of a limit, but no such limit can stand here. Expected one of ${NAMES.map((name) => `"${name}"`).join(', ')}, in this order.`,
    );
  }
  return {
    words: texts.slice(0, start).join(' '),
    limits: readAll(texts.slice(start), type) ?? {},
  };
}

function readAll(lines: readonly string[], type: string): Partial<FieldFacts> | undefined {
  let limits: Partial<FieldFacts> = {};
  let last = -1;
  for (let index = 0; index < lines.length; index += 2) {
    const [label, value] = lines.slice(index, index + 2);
    const at = NAMES.indexOf(label?.trim() ?? '');
    const kind = LIMITS[at];
    if (!kind || at <= last || value === undefined) return undefined;
    const limit = readLimit(kind, value, type);
    if (!limit) return undefined;
    limits = { ...limits, ...limit };
    last = at;
  }
  return limits;
}

/** What a layout without Markdown writes as limits: a label and a value. */
export function labelledLimits(field: FieldFacts): { label: string; value: string }[] {
  return limitsOf(field, LIMITS).map(({ kind, value }) => ({ label: LABELS[kind], value }));
}

/** A field's type as both layouts without Markdown write it; nothing for one that takes anything. */
export function typeText({ type, required }: FieldFacts): string {
  const dressed: Readonly<Record<string, string>> = {
    object: '{object}',
    array: '[array]',
    oneOf: '(multiple options: oneOf)',
    anyOf: '(multiple options: anyOf)',
    any: '',
  };
  return `${dressed[type] ?? type}${required === true ? ' required' : ''}`.trimStart();
}
