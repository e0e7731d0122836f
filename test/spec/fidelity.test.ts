import { describe, expect, test } from '@jest/globals';
import { readFactsFiles, type FactsFile } from '../../scripts/spec/facts-file.ts';
import { differences, paired, showDifference } from '../../scripts/spec/fidelity.ts';
import { idleProvenance } from '../../scripts/spec/idle.ts';
import { Source } from '../../scripts/spec/source.ts';
import { LAMPS } from './lamps.ts';
import { factsOf, sourceOf } from './tree.ts';

const source = new Source(process.cwd());
const { pairs, unpaired } = paired(source, readFactsFiles(process.cwd()));

test('each operation has the facts of a page, unless it says that it has none', () => {
  expect(unpaired.map(({ message }) => message)).toEqual([]);
});

test.each(pairs.map((pair) => [pair.facts.file, pair] as const))(
  '%s has what the spec with its provenance says that the page states',
  (_, pair) => {
    expect(differences(pair).map(showDifference)).toEqual([]);
  },
);

test('no provenance is idle', () => {
  expect(idleProvenance(source).map(({ message }) => message)).toEqual([]);
});

describe('operations and facts', () => {
  const spec = sourceOf(LAMPS);
  const files = factsOf(spec);
  const unpairedOf = (some: readonly FactsFile[]) =>
    paired(spec, some).unpaired.map(({ message }) => message);

  test('are brought together, and an operation without a page is left out', () => {
    const ids = paired(spec, files).pairs.map(({ operation }) => operation.id);
    expect([ids, unpairedOf(files)]).toEqual([['createLamp', 'getLamp', 'getHealth'], []]);
  });

  test('that lack their counterpart are named with what to do', () => {
    const [create, ...others] = files;
    const renamed = (name: string) =>
      create ? [{ ...create, file: `openapi/lamps/documented/${name}.json` }] : [];
    const facts = [...others, ...renamed('delete-lamp'), ...renamed('make-lamp')];
    const folder = 'openapi/lamps/documented';
    expect(unpairedOf(facts)).toEqual([
      expect.stringContaining(
        `openapi/lamps/paths/lamps.yaml:1:1 createLamp has no documented facts in ${folder}/create-lamp.json. Take them`,
      ),
      expect.stringContaining('yaml:14:1 deleteLamp has no page by its `x-documented: false`'),
      expect.stringContaining(`${folder}/make-lamp.json These facts are of no operation`),
    ]);
  });

  test('that differ are named at the line of the spec', () => {
    const [pair] = paired(spec, files).pairs;
    const fields = new Map([...(pair?.facts.facts.fields ?? [])]);
    fields.set('request/watts', { type: 'integer', required: true, maximum: 50 });
    fields.delete('request/smart/app');
    const facts = pair && { ...pair.facts, facts: { ...pair.facts.facts, fields } };
    expect(pair && facts && differences({ ...pair, facts }).map(showDifference)).toEqual([
      'openapi/lamps/schemas/Lamp.yaml:7:5 request/watts maximum: page 50, spec 60',
      'openapi/lamps/schemas/Lamp.yaml:27:7 request/smart/app field: page null, spec "string required"',
    ]);
  });
});
