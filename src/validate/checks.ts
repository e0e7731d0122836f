import type { Schema } from './schema.ts';

/** What a keyword asks of the values of one type. */
interface Check<Value, Limit> {
  fits(value: Value, limit: Limit): boolean;
  message(limit: Limit): string;
}

/** Checks by their keywords. */
type Checks<Value, Keyword extends keyof Schema> = {
  readonly [Name in Keyword]: Check<Value, NonNullable<Schema[Name]>>;
};

/** The checks for values of some type. */
type AnyChecks = Readonly<Record<string, Check<unknown, unknown> | undefined>>;

/** RFC 3339, section 5.6, ranges included; only a day that its month lacks gets through. */
const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** Compiled when it is first needed: an application may never meet most of them. */
const patterns = /* @__PURE__ */ new Map<string, RegExp>();

function matches(text: string, pattern: string): boolean {
  const compiled = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, compiled);
  return compiled.test(text);
}

/** In characters: `length` counts those beyond the first 65,536 twice. */
const lengthOf = (text: string) => Array.from(text).length;
const sizeOf = (object: object) => Object.keys(object).length;

const NUMBER: Checks<
  number,
  'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf'
> = {
  minimum: { fits: (value, limit) => value >= limit, message: (limit) => `must be >= ${limit}` },
  maximum: { fits: (value, limit) => value <= limit, message: (limit) => `must be <= ${limit}` },
  exclusiveMinimum: {
    fits: (value, limit) => value > limit,
    message: (limit) => `must be > ${limit}`,
  },
  exclusiveMaximum: {
    fits: (value, limit) => value < limit,
    message: (limit) => `must be < ${limit}`,
  },
  multipleOf: {
    fits: (value, factor) => Number.isInteger(value / factor),
    message: (factor) => `must be a multiple of ${factor}`,
  },
};

const STRING: Checks<string, 'minLength' | 'maxLength' | 'pattern' | 'format'> = {
  minLength: {
    fits: (value, limit) => lengthOf(value) >= limit,
    message: (limit) => `must have at least ${limit} characters`,
  },
  maxLength: {
    fits: (value, limit) => lengthOf(value) <= limit,
    message: (limit) => `must have at most ${limit} characters`,
  },
  pattern: { fits: matches, message: (pattern) => `must match the pattern ${pattern}` },
  // Other formats only say how to read a value.
  format: {
    fits: (value, format) => format !== 'date-time' || DATE_TIME.test(value),
    message: (format) => `must have the format ${format}`,
  },
};

const ARRAY: Checks<readonly unknown[], 'minItems' | 'maxItems' | 'uniqueItems'> = {
  minItems: {
    fits: (value, limit) => value.length >= limit,
    message: (limit) => `must have at least ${limit} items`,
  },
  maxItems: {
    fits: (value, limit) => value.length <= limit,
    message: (limit) => `must have at most ${limit} items`,
  },
  uniqueItems: {
    fits: (value, isUnique) => !isUnique || new Set(value.map(canonical)).size === value.length,
    message: () => 'must not have an item twice',
  },
};

const OBJECT: Checks<object, 'minProperties' | 'maxProperties'> = {
  minProperties: {
    fits: (value, limit) => sizeOf(value) >= limit,
    message: (limit) => `must have at least ${limit} properties`,
  },
  maxProperties: {
    fits: (value, limit) => sizeOf(value) <= limit,
    message: (limit) => `must have at most ${limit} properties`,
  },
};

/** Those of values of any type. */
export const ANY: AnyChecks = {
  type: {
    fits: (value, type: string | readonly string[]) =>
      typeof type === 'string' ? isOfType(value, type) : type.some((each) => isOfType(value, each)),
    message: (type) => `must be ${[type].flat().join(' or ')}`,
  },
  enum: {
    fits: (value, values: readonly unknown[]) => values.some((allowed) => areEqual(allowed, value)),
    message: (values: readonly unknown[]) =>
      `must be one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  },
  const: {
    fits: areEqual,
    message: (allowed) => `must be ${JSON.stringify(allowed)}`,
  },
};

/** The checks that apply to one type of values, by their keywords. */
export function checksFor(value: unknown): AnyChecks {
  if (typeof value === 'string') return STRING;
  if (typeof value === 'number') return NUMBER;
  if (Array.isArray(value)) return ARRAY;
  return isObject(value) ? OBJECT : {};
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'object' ? isObject(value) : typeof value === type;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return canonical(one) === canonical(other);
}

/** JSON that is the same for equal values: the order of an object's properties doesn't count. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
