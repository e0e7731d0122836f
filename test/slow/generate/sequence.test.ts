import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generator, type Generate } from '../../../scripts/generate/generation.ts';
import { Fault, Faults } from '../../../scripts/shared/fault.ts';
import type { Snapshot } from '../../../scripts/spec/files.ts';
import { edited, PORT, WIDGETS } from '../../generate/tree.ts';
import { MUTATIONS, Random } from './mutations.ts';

const SEQUENCES = 10;
const LENGTH = 12;
const SEED = 20_261_126;

/** What one edit makes of a spec: its files, or undefined where there is nothing to do. */
type Edit = (spec: Snapshot, random: Random) => Snapshot | undefined;

const back: Edit = () => new Map(WIDGETS);

const EDITS: readonly Edit[] = [
  // Half of the edits are of a spec without faults, as most are that people make.
  ...[back, back, back, back, back],
  (spec, random) => changed(spec, random, MUTATIONS[random.of(Object.keys(MUTATIONS))]),
  // Another reference: to a file that is there already, seldom to one of the right kind.
  (spec, random) =>
    changed(spec, random, (text) =>
      text.replace(/(\$ref: ).*/, (_, key: string) => {
        const targets = [...text.matchAll(/\$ref: (.*)/g)].map(([, target = '']) => target);
        return `${key}${random.of(targets)}`;
      }),
    ),
  // A description, which is no fault.
  (spec, random) =>
    changed(spec, random, (text) => text.replace(/^(description: \w+)/m, '$1 ever')),
  // A file goes, comes under another name, or has the text of its neighbour.
  (spec, random) => {
    const file = random.of(filesOf(spec));
    return new Map([...spec].filter(([name]) => name !== file));
  },
  (spec, random) => {
    const file = random.of(filesOf(spec));
    const name = file.replace(/(?=\.\w+$)/, 'New');
    return new Map([...spec].map(([each, bytes]) => [each === file ? name : each, bytes]));
  },
  (spec, random) => {
    const file = random.of(filesOf(spec));
    const folder = path.posix.dirname(file);
    const other = random.of(filesOf(spec).filter((name) => path.posix.dirname(name) === folder));
    return new Map([...spec, [file, Buffer.from(spec.get(other) ?? '')]]);
  },
  // A schema under another name, everywhere.
  (spec) =>
    new Map(
      [...spec].map(([file, bytes]) => [
        file.replace('/Port.yaml', '/Plug.yaml'),
        Buffer.from(bytes.toString('utf8').replaceAll('Port.yaml', 'Plug.yaml')),
      ]),
    ),
];

function filesOf(spec: Snapshot): string[] {
  return [...spec.keys()].filter((name) => name.startsWith('openapi/'));
}

function changed(
  spec: Snapshot,
  random: Random,
  change: (typeof MUTATIONS)[string] = () => undefined,
): Snapshot | undefined {
  const file = random.of(filesOf(spec));
  const text = change(spec.get(file)?.toString('utf8') ?? '', random);
  return text === undefined ? undefined : new Map([...spec, [file, Buffer.from(text)]]);
}

/** The files that are made of a spec, or its faults. */
async function outcome(generate: Generate, spec: Snapshot): Promise<unknown> {
  try {
    return Object.fromEntries(await generate(spec));
  } catch (error) {
    if (error instanceof Fault || error instanceof Faults) return error.message;
    throw error;
  }
}

test('after any edits, a generator that keeps results makes what a new one makes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const random = new Random(draw);
      const keeping = generator();
      await outcome(keeping, WIDGETS);
      let spec = WIDGETS;
      for (let turn = 0; turn < LENGTH; turn++) {
        const next = random.of(EDITS)(spec, random) ?? spec;
        // Bytes that are the same again are taken over, as a later snapshot takes them.
        spec = new Map(
          [...next].map(([name, bytes]) => {
            const before = spec.get(name);
            return [name, before?.equals(bytes) === true ? before : bytes] as const;
          }),
        );
        expect(await outcome(keeping, spec)).toEqual(await outcome(generator(), spec));
      }
    }),
    { numRuns: SEQUENCES, seed: SEED, endOnFailure: true },
  );
}, 600_000);

test('an edit that leads to a fault elsewhere is refused there', async () => {
  const keeping = generator();
  await keeping(WIDGETS);
  const faulty = edited(WIDGETS, PORT, 'maximum: 65535', 'maximum: 2');
  const fresh = await outcome(generator(), faulty);
  expect(fresh).toMatch(/^openapi\/widgets\/examples\//);
  expect(await outcome(keeping, faulty)).toBe(fresh);
});
