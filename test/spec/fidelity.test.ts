import { describe, expect, test } from '@jest/globals';
import { compare } from '../../scripts/spec/comparison.ts';
import { readDocumented } from '../../scripts/spec/documented.ts';
import { asDocumented } from '../../scripts/spec/as-documented.ts';
import { showPlace } from '../../scripts/shared/fault.ts';
import { idleProvenance } from '../../scripts/spec/provenance.ts';
import { Source } from '../../scripts/spec/source.ts';

const source = new Source(process.cwd());
const specs = asDocumented(source);
const documented = readDocumented(process.cwd());

test('each operation has the facts of a page, and each page an operation', () => {
  expect(
    specs.map(({ family, page }) => `openapi/${family}/documented/${page}.json`).sort(),
  ).toEqual(documented.map(({ file }) => file));
});

describe.each(documented)('$file', ({ file, facts }) => {
  test('states what the spec with its provenance says it states', () => {
    const spec = specs.find(({ page }) => file.endsWith(`/${page}.json`));
    const differences = spec ? compare(facts, spec) : [];
    expect(spec).toBeDefined();
    expect(
      differences.map(({ place, kind, page, spec: says, origin }) => {
        const [theirs = '', ours = ''] = [page, says].map((value) => JSON.stringify(value ?? null));
        return `${showPlace(origin)} ${place} ${kind}: page ${theirs}, spec ${ours}`;
      }),
    ).toEqual([]);
  });
});

test('no provenance is idle', () => {
  expect(idleProvenance(source).map(({ message }) => message)).toEqual([]);
});
