import { isDeepStrictEqual } from 'node:util';
import { WRITTEN_KINDS, type FieldFacts } from '../../spec/facts.ts';
import { isObject } from '../../spec/instances.ts';
import { LABELS } from './labels.ts';

/** A field's facts in one line: `string required, one of a, b, max length 3`. */
export function showField(field: FieldFacts): string {
  const rest = WRITTEN_KINDS.filter(
    (kind) => !['type', 'required', 'text'].includes(kind) && field[kind] !== undefined,
  ).map((kind) => (kind === 'deprecated' ? kind : `${LABELS[kind]} ${showValue(field[kind])}`));
  return [field.required === true ? `${field.type} required` : field.type, ...rest].join(', ');
}

/** A fact's value as a page would write it. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(showValue).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** One value in which two JSON documents differ; undefined: only the other one has it. */
export interface ValueDifference {
  /** A JSON pointer. */
  readonly pointer: string;
  readonly page: unknown;
  readonly spec: unknown;
}

/** The values in which two JSON documents differ, each as a whole where only one of them has it. */
export function valueDifferences(page: unknown, spec: unknown, pointer = ''): ValueDifference[] {
  if (isDeepStrictEqual(page, spec)) return [];
  const both = isObject(page) && isObject(spec);
  const lists = Array.isArray(page) && Array.isArray(spec) && page.length === spec.length;
  if (!both && !lists) return [{ pointer, page, spec }];
  const [theirs, ours] = [page, spec] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].flatMap((key) => {
    const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
    return valueDifferences(theirs[key], ours[key], `${pointer}/${step}`);
  });
}
