import { parseYaml } from '@redocly/openapi-core';

const values = new WeakMap<Buffer, unknown>();

/**
 * The value of a YAML or JSON file, parsed once for all that read it; none of them may change it. A
 * later snapshot has the same bytes of a file that didn't change, and so its value.
 * @throws where it can't be parsed
 */
export function parsed(bytes: Buffer): unknown {
  if (!values.has(bytes)) values.set(bytes, parseYaml(textOf(bytes)));
  return values.get(bytes);
}

/** The same value in objects of its own, to be changed. */
export function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines properties; an assignment to `__proto__` would set the prototype.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}

/** The text of a file, with line ends as YAML takes them. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}
