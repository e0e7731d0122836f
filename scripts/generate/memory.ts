/**
 * A function that keeps its last result, and gives it again for the same arguments. What in a new
 * result equals the last one is replaced by it: the steps that follow compare by identity, and so
 * see what has not changed, however it was made.
 */
export function remembering<I extends readonly unknown[], O>(
  run: (...input: I) => O | Promise<O>,
): (...input: I) => Promise<O> {
  let last: { readonly input: I; readonly output: O } | undefined;
  return async (...input) => {
    if (last?.input.every((value, index) => value === input[index]) === true) return last.output;
    const output = shared(last?.output, await run(...input));
    last = { input, output };
    return output;
  };
}

/** The new value, with each part of it that equals the old one replaced by the old one. */
function shared<T>(before: unknown, now: T): T {
  if (!isTree(before) || !isTree(now) || Array.isArray(before) !== Array.isArray(now)) return now;
  const [old, keys] = [before as Readonly<Record<string, unknown>>, Object.keys(now)];
  const values = keys.map((key) => {
    const value = (now as Readonly<Record<string, unknown>>)[key];
    return Object.hasOwn(old, key) ? shared(old[key], value) : value;
  });
  const oldKeys = Object.keys(old);
  // The order of keys counts too: it's the order in what is generated.
  const isSame =
    keys.length === oldKeys.length &&
    keys.every((key, index) => key === oldKeys[index] && values[index] === old[key]);
  if (isSame) return before as T;
  // fromEntries defines properties; an assignment to `__proto__` would set the prototype.
  return (
    Array.isArray(now) ? values : Object.fromEntries(keys.map((key, i) => [key, values[i]]))
  ) as T;
}

/** Whether a value is an array or a plain object; anything else is compared by identity alone. */
function isTree(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
