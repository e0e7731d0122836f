import type { FieldFacts } from './facts.ts';
import { enumValues, NUMBER, type PageText } from './page.ts';

/** The labels of what stands in brackets behind a text in Markdown, and how to read a value. */
const ANNOTATIONS: Readonly<
  Record<string, (value: string, type: string) => Partial<FieldFacts> | undefined>
> = {
  enum: (value, type) => ({ enum: enumValues(value, type) }),
  format: (value) => ({ format: value }),
  pattern: (value) => ({ pattern: value }),
  min: (value) => numeric(value) && { minimum: Number(value) },
  max: (value) => numeric(value) && { maximum: Number(value) },
  'min length': (value) => numeric(value) && { minLength: Number(value) },
  'max length': (value) => numeric(value) && { maxLength: Number(value) },
};
const LABEL = /(?<=^| )\((enum|format|pattern|min|max|min length|max length): /g;

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
  for (const { index } of rest.matchAll(LABEL)) {
    const readings = readAll(rest.slice(index), type);
    const sound = readings.filter(({ pattern }) => pattern === undefined || compiles(pattern));
    const [facts, ...others] = readings.length > 1 ? sound : readings;
    if (others.length > 0 || (!facts && readings.length > 0)) {
      throw page.fault(line, `This can be read in two ways: "${rest.slice(index)}".`);
    }
    if (facts) return { text: rest.slice(0, index), facts };
  }
  if (/ \((?:enum|pattern|m(?:in|ax) length): .*\) \([a-z ]+: [^()]*\)$/.test(rest)) {
    throw page.fault(line, `Facts stand here before something unknown: "${rest}".`);
  }
  return { text: rest, facts: {} };
}

/** Every way to read a text as annotations from end to end. */
function readAll(text: string, type: string): Partial<FieldFacts>[] {
  const label = new RegExp(LABEL).exec(text);
  const read = ANNOTATIONS[label?.[1] ?? ''];
  if (!label || label.index > 0 || !read) return [];
  const value = text.slice(label[0].length);
  const starts = [...value.matchAll(LABEL)].map(({ index }) => index);
  return [...starts, value.length + 1].flatMap((end) => {
    const own = value.slice(0, end - 1);
    if (!own.endsWith(')') || own === ')') return [];
    const fact = read(own.slice(0, -1), type);
    if (!fact) return [];
    if (end > value.length) return [fact];
    return readAll(value.slice(end), type).flatMap((others) =>
      Object.keys(fact).some((kind) => kind in others) ? [] : [{ ...fact, ...others }],
    );
  });
}

function numeric(value: string): boolean {
  return NUMBER.test(value);
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}
