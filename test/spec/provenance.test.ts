import { describe, expect, test } from '@jest/globals';
import { showPlace } from '../../scripts/shared/fault.ts';
import { contradictionsPage } from '../../scripts/generate/contradictions.ts';
import { operations, saysOf } from '../../scripts/spec/operations.ts';
import { idleProvenance, provenance } from '../../scripts/spec/provenance.ts';
import { Source } from '../../scripts/spec/source.ts';

const source = new Source(process.cwd());
const fields = operations(source).flatMap((operation) => operation.fields);
const stated = new Map(
  fields.flatMap((field) =>
    provenance(field).entries.flatMap((entry) =>
      [...entry.stated].map(([keyword, cursor]): [string, () => string[]] => [
        showPlace(cursor.place),
        () => withValue(entry.cursor.value, keyword, saysOf(field, keyword) ?? null),
      ]),
    ),
  ),
);

/** The faults while an object of the spec has another value under a key. */
function withValue(holder: unknown, key: string, value: unknown): string[] {
  const object = holder as Record<string, unknown>;
  const had = Object.hasOwn(object, key);
  const before = object[key];
  object[key] = value;
  const messages = idleProvenance(source).map(({ message }) => message);
  if (had) object[key] = before;
  else Reflect.deleteProperty(object, key);
  return messages;
}

describe('provenance that changes nothing is named at its line', () => {
  test.each([...stated])('%s', (place, faults) => {
    expect(faults()).toEqual([expect.stringContaining(`${place} x-documented says`)]);
  });
});

test('provenance within what no page states is idle', () => {
  const tags = fields.find(({ place }) => place === 'request/tags[]');
  const faults = withValue(tags?.schema[0]?.value, 'x-documented', { kept: 'A reason.' });
  expect(faults).toEqual([expect.stringMatching(/BuildServicePatch\.yaml:\d+:\d+ No page states/)]);
});

test('the contradictions page has every entry with its reason', () => {
  const page = contradictionsPage(source).replace(/\s+/g, ' ');
  const reasons = fields.flatMap((field) =>
    provenance(field).entries.flatMap(({ why, kept }) => [why, kept]),
  );
  const missing = reasons
    .map((reason) => reason?.replace(/\s+/g, ' ').replaceAll('|', '\\|'))
    .filter((reason) => reason !== undefined && !page.includes(reason));
  expect(reasons.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});
