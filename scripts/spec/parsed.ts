import { parseYaml } from '@redocly/openapi-core';

const values = new WeakMap<Buffer, unknown>();

/**
 * What a YAML or JSON file says, parsed once for all that read it; none of them may change it. By
 * the same bytes of a later snapshot it's found again.
 * @throws where it can't be parsed
 */
export function parsed(bytes: Buffer): unknown {
  if (!values.has(bytes)) values.set(bytes, parseYaml(textOf(bytes)));
  return values.get(bytes);
}

/** The text of a file, with line ends as YAML takes them. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}
