import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Difference } from '../../scripts/spec/comparison.ts';
import { readFactsFiles } from '../../scripts/spec/facts-file.ts';
import { differences, paired, type DocumentedOperation } from '../../scripts/spec/fidelity.ts';
import { snapshot } from '../../scripts/spec/files.ts';
import { isWithin } from '../../scripts/spec/place.ts';
import { Source } from '../../scripts/spec/source.ts';
import type { Change } from './mutation/change.ts';
import { changesOf } from './mutation/operation.ts';
import { missed, roundsOf, trials, visible, type Trial } from './mutation/rounds.ts';
import { LAMPS } from './lamps.ts';
import { documentedOperations, sourceOf } from './tree.ts';

/*
 * A sample of the changes that `npm run test:all` makes one and all. Each run draws another sample;
 * `npm run jest -- --seed N` repeats that of a run which failed.
 */
const seed = jest.getSeed();

const facts = readFactsFiles(process.cwd());
const { pairs } = paired(new Source(process.cwd()), facts);
const sorts = sortsOf(pairs);

/** A change, with the operation that it is of. */
interface Candidate {
  readonly pair: DocumentedOperation;
  readonly change: Change;
}

/** All changes, by what is done and to which kind of fact. */
function sortsOf(from: readonly DocumentedOperation[]): ReadonlyMap<string, readonly Candidate[]> {
  const all = new Map<string, Candidate[]>();
  for (const pair of from) {
    for (const change of visible(pair, changesOf(pair.operation))) {
      const sort = `${change.name} ${change.kind}`;
      const others = all.get(sort) ?? [];
      all.set(sort, others);
      others.push({ pair, change });
    }
  }
  return all;
}

/** Of each sort as many changes as asked for, by the operation that they are of. */
function sampleOf(
  from: ReadonlyMap<string, readonly Candidate[]>,
  each: number,
): ReadonlyMap<DocumentedOperation, readonly Change[]> {
  const chosen = new Map<DocumentedOperation, Change[]>();
  for (const all of from.values()) {
    const length = Math.min(all.length, each);
    const some = fc.shuffledSubarray([...all], { minLength: length, maxLength: length });
    for (const { pair, change } of fc.sample(some, { seed, numRuns: 1 }).flat()) {
      const others = chosen.get(pair) ?? [];
      chosen.set(pair, others);
      others.push(change);
    }
  }
  return chosen;
}

function trialsOf(changes: ReadonlyMap<DocumentedOperation, readonly Change[]>): Trial[] {
  return [...changes].flatMap(([pair, some]) => trials(pair, some));
}

const shown = (changes: readonly Change[]) =>
  changes.map(({ name, place, kind }) => `${place} ${kind}: ${name}`).sort();

test('a sample of changes is named, each where it was made', () => {
  const lines = shown(missed(trialsOf(sampleOf(sorts, 30))));
  expect({ seed, missed: lines }).toEqual({ seed, missed: [] });
});

test('without a change nothing is named, before or after', () => {
  expect(pairs.flatMap(differences)).toEqual([]);
});

describe('a comparison that is blind', () => {
  const few = trialsOf(sampleOf(sorts, 2));
  const all = few.flatMap(({ changes }) => changes);
  const kinds = [...new Set(all.map(({ kind }) => kind))];

  test.each(kinds)('to %s misses just those changes', (kind) => {
    const expected = all.filter((change) => change.kind === kind);
    expect(expected).not.toEqual([]);
    const others = missed(few, (difference) => difference.kind !== kind);
    expect(shown(others)).toEqual(shown(expected));
  });

  test('to the order of values misses the changes of the order', () => {
    const isOrder = ({ page, spec }: Difference) =>
      Array.isArray(page) &&
      Array.isArray(spec) &&
      String(page.toSorted()) === String(spec.toSorted());
    const changes = missed(few, (difference) => !isOrder(difference));
    const names = new Set(changes.map(({ name }) => name));
    expect([...names]).toEqual(['enum order']);
  });

  test('to what the spec has beyond the page misses what was added', () => {
    const names = new Set(missed(few, ({ page }) => page !== undefined).map(({ name }) => name));
    expect(names).toContain('unstated added');
    expect(names).toContain('documented');
    expect(names).not.toContain('field lost');
  });

  test('to one field misses the changes of that field alone', () => {
    const [{ place } = { place: '' }] = all.filter(({ name }) => name === 'type');
    const changes = missed(few, (difference) => difference.place !== place);
    const names = new Set(changes.map((change) => change.place));
    expect([...names]).toEqual([place]);
  });
});

test('an operation without a page is no part of it', () => {
  const files = new Map(snapshot(process.cwd()));
  const root = files.get('openapi/openapi.yaml')?.toString('utf8') ?? '';
  const path = `paths:\n  /v1/unseen:\n    $ref: services/paths/v1_unseen.yaml\n`;
  const unseen = `get:\n  operationId: getUnseen\n  x-documented: false\n  x-why: It has no page.\n  responses: {}\n`;
  files.set('openapi/openapi.yaml', Buffer.from(root.replace('paths:\n', path)));
  files.set('openapi/services/paths/v1_unseen.yaml', Buffer.from(unseen));
  const { pairs: others, unpaired } = paired(new Source('', files), facts);
  expect(unpaired).toEqual([]);
  expect(others.map(({ operation }) => operation.id)).toEqual(
    pairs.map(({ operation }) => operation.id),
  );
  expect(shown(missed(trialsOf(sampleOf(sortsOf(others.slice(0, 2)), 1))))).toEqual([]);
});

describe('of operations that share a schema, and have provenance by operation', () => {
  const source = sourceOf(LAMPS);

  test.each(['indented', 'markdown'] as const)('every change is named, saved as %s', (layout) => {
    const names = documentedOperations(source, { pages: [{ layout }] }).flatMap((pair) => {
      const changes = [...visible(pair, changesOf(pair.operation))];
      expect(shown(missed(trials(pair, changes)))).toEqual([]);
      return changes.map(({ name }) => name);
    });
    expect(names).toEqual(expect.arrayContaining(['documented', 'undocumented', 'status lost']));
  });

  test.each([
    ['indented', 'response/200/name', 'maximum', 'format'],
    ['markdown', 'response/200/name', 'format', 'maximum'],
    ['markdown', 'response/200/watts', 'maximum', 'minimum'],
    ['indented', 'response/200/light', 'required', 'format'],
    ['markdown', 'response/200/light', 'format', 'required'],
  ] as const)('saved as %s, %s can show %s and not %s', (layout, place, seen, hidden) => {
    const kinds = documentedOperations(source, { pages: [{ layout }] }).flatMap((pair) =>
      [...visible(pair, changesOf(pair.operation))]
        .filter((change) => change.place === place)
        .map(({ kind }) => kind),
    );
    expect(kinds).toContain(seen);
    expect(kinds).not.toContain(hidden);
  });

  test('nothing of a round is at or below what another change of it unsettles', () => {
    for (const { operation } of documentedOperations(source)) {
      for (const round of roundsOf(changesOf(operation))) {
        const met = round.filter(({ place, kind }, index) =>
          round
            .toSpliced(index, 1)
            .some(
              ({ unsettles, alters }) =>
                unsettles.some((around) => isWithin(place, around)) ||
                alters.some((altered) => altered.place === place && altered.kind === kind),
            ),
        );
        expect(shown(met)).toEqual([]);
      }
    }
  });

  test('takes rounds by the depth and the values of its fields, not by their number', () => {
    const rounds = documentedOperations(source).map(({ operation }) => {
      return roundsOf(changesOf(operation)).length;
    });
    expect(Math.max(...rounds)).toBeLessThan(40);
  });
});
