import type { FieldFacts } from '../../spec/facts.ts';
import { enumValues, NUMBER, type Line, type PageText } from './page.ts';

/** The labels of limits in the order in which they follow each other, and how to read a value. */
const LIMITS: readonly {
  readonly label: string;
  readonly isNumeric: boolean;
  read(value: string, type: string): Partial<FieldFacts>;
}[] = [
  { label: 'one of', isNumeric: false, read: (value, type) => ({ enum: enumValues(value, type) }) },
  { label: 'min', isNumeric: true, read: (value) => ({ minimum: Number(value) }) },
  { label: 'max', isNumeric: true, read: (value) => ({ maximum: Number(value) }) },
  { label: 'min length', isNumeric: true, read: (value) => ({ minLength: Number(value) }) },
  { label: 'max length', isNumeric: true, read: (value) => ({ maxLength: Number(value) }) },
  { label: 'pattern', isNumeric: false, read: (value) => ({ pattern: value }) },
];

/** Whether a line is the label of a limit. */
export function isLimit(line: string): boolean {
  return LIMITS.some(({ label }) => label === line);
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
      `"${unknown.text.trim()}" looks like the label of a limit, but no such limit can stand here. Expected one of ${LIMITS.map(({ label }) => `"${label}"`).join(', ')}, in this order.`,
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
    const at = LIMITS.findIndex((limit) => limit.label === label?.trim());
    const limit = LIMITS[at];
    if (!limit || at <= last || value === undefined) return undefined;
    if (limit.isNumeric && !NUMBER.test(value)) return undefined;
    limits = { ...limits, ...limit.read(value, type) };
    last = at;
  }
  return limits;
}

/** What a layout writes as limits: a label and a value. */
export function limitsOf(field: FieldFacts): readonly { label: string; value: string }[] {
  const values: readonly (readonly [string, string | number | undefined])[] = [
    ['one of', field.enum?.join(', ')],
    ['min', field.minimum],
    ['max', field.maximum],
    ['min length', field.minLength],
    ['max length', field.maxLength],
    ['pattern', field.pattern],
  ];
  return values.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, value: String(value) }],
  );
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
