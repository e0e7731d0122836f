/**
 * A copy of the properties that an object has itself. Nothing is inherited by it, so that reading
 * it never finds what somebody has put on `Object.prototype`. What is undefined is left out.
 */
export function own<T extends object>(object?: T): T {
  const copy: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(object ?? {})) {
    const value = (object as Record<string, unknown>)[name];
    if (value !== undefined) copy[name] = value;
  }
  return copy as T;
}

/** Whether it is a number that JSON lacks. */
export function isInfinite(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** What a value is, for a message: `a Map`, `an Error`, `NaN`. */
export function described(value: unknown): string {
  const kind = kindOf(value);
  return kind === 'Number' ? String(value) : `a${/^[AEIO]/.test(kind) ? 'n' : ''} ${kind}`;
}

/** What kind of object a value is, as `Map`; `Object` for plain objects and those of most classes. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
