import { compiles } from './pattern.ts';

/** Whether a value keeps the limit that a keyword sets, by the type of both. */
const NUMBERS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  minimum: (value, limit) => value >= limit,
  maximum: (value, limit) => value <= limit,
  exclusiveMinimum: (value, limit) => value > limit,
  exclusiveMaximum: (value, limit) => value < limit,
  multipleOf: (value, limit) => limit === 0 || Number.isInteger(value / limit),
};
const STRINGS: Readonly<Record<string, (value: string, limit: never) => boolean>> = {
  minLength: (value, limit: number) => Array.from(value).length >= limit,
  maxLength: (value, limit: number) => Array.from(value).length <= limit,
  pattern: (value, limit: string) => matches(value, limit),
};

/** The keywords that limit a number or a string. */
export const LIMITS: readonly string[] = [...Object.keys(NUMBERS), ...Object.keys(STRINGS)];

/** Whether a value keeps a limit; what the keyword says nothing about does, and so does a limit of no sense. */
export function keepsLimit(keyword: string, limit: unknown, value: unknown): boolean {
  if (typeof limit !== (keyword === 'pattern' ? 'string' : 'number')) return true;
  if (typeof value === 'number') return NUMBERS[keyword]?.(value, limit as number) ?? true;
  if (typeof value === 'string') return STRINGS[keyword]?.(value, limit as never) ?? true;
  return true;
}

/** With the `u` flag, as validators have it, if the pattern can be had so. */
function matches(value: string, pattern: string): boolean {
  const flags = ['u', ''].find((each) => compiles(pattern, each));
  return flags === undefined || new RegExp(pattern, flags).test(value);
}
