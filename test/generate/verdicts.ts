import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Document } from '../../scripts/generate/document.ts';

/** What Ajv says of values, by the named schemas of a closed document. */
export function verdictsOf(closed: Document): (schema: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, allErrors: false, ownProperties: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'closed', components: closed.components });
  return (schema, value) => ajv.validate(`closed#/components/schemas/${schema}`, value);
}

/** Values of each type, some of them odd. */
const VALUES: readonly unknown[] = [
  ...[null, true, 0, 1, -1, 1.5, 1e9, '', 'a', 'x'.repeat(600), '\u{1f600}\u{1f600}'],
  ...[[], [1, 1], [{}], {}, { a: 1 }, { constructor: 1 }],
];

/** The value with each part of it once replaced by another value, left out, or given something more. */
export function* changesOf(
  value: unknown,
  names: readonly string[],
): Generator<unknown, void, undefined> {
  yield* VALUES;
  if (isArray(value)) {
    yield [...value, ...value];
    for (const [at, item] of value.entries()) {
      for (const changed of changesOf(item, names))
        yield [...value.slice(0, at), changed, ...value.slice(at + 1)];
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const name of names) for (const added of ['a', {}]) yield { [name]: added, ...value };
    for (const [name, inner] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const changed of changesOf(inner, names)) yield { ...value, [name]: changed };
    }
  }
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
