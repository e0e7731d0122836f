import type { FieldFacts } from '../../spec/facts.ts';
import { enumValues, NUMBER } from './page.ts';

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

/** Tells a field's description from its limits: the limits are the longest end that reads as such. */
export function readLimits(
  lines: readonly string[],
  type: string,
): { words: string; limits: Partial<FieldFacts> } {
  for (const start of lines.keys()) {
    const limits = readAll(lines.slice(start), type);
    if (limits) return { words: lines.slice(0, start).join(' '), limits };
  }
  return { words: lines.join(' '), limits: {} };
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
