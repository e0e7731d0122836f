import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { median, rotated } from '../../bench/statistics.ts';
import { project, record, tool } from './consumer.ts';

/** The programs that are compiled: with the package, without it, and with the vendor's client. */
const PROGRAMS = ['with', 'without', 'vendor'] as const;

type Program = (typeof PROGRAMS)[number];

/** What the compiler counts and measures of itself. */
const MEASURES = ['Types', 'Instantiations', 'Memory used', 'Check time', 'Total time'] as const;

type Measure = (typeof MEASURES)[number];

type Cost = Readonly<Record<Measure, number>>;

/** So much more than without the package a compilation may take; times are told and not judged. */
const BUDGET = 1.15;
const JUDGED: readonly Measure[] = ['Types', 'Instantiations', 'Memory used'];

const ROUNDS = 5;

const costs = new Map<Program, Cost>();

beforeAll(async () => {
  const files = await Promise.all(
    PROGRAMS.map(async (name) => [
      `${name}.ts`,
      await readFile(`test/packed/consumer/${name}.ts`, 'utf8'),
    ]),
  );
  const folder = await project('compilation', Object.fromEntries(files) as Record<string, string>);
  const rounds = new Map<Program, Cost[]>(PROGRAMS.map((program) => [program, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const program of rotated(PROGRAMS, round)) {
      rounds.get(program)?.push(await cost(folder, program));
    }
  }
  for (const [program, all] of rounds) {
    const medians = MEASURES.map((name) => [name, median(all.map((one) => one[name]))]);
    costs.set(program, Object.fromEntries(medians) as Record<Measure, number>);
  }
});

/** Compiles a program as strictly as can be, the declarations of all packages included. */
async function cost(folder: string, program: Program): Promise<Cost> {
  const options =
    '--noEmit --strict --module nodenext --target es2022 --lib es2022,dom --types node';
  const flags = [...options.split(' '), '--skipLibCheck', 'false', '--extendedDiagnostics'];
  const { code, stdout } = await tool(
    'typescript-5.9/bin/tsc',
    [...flags, `${program}.ts`],
    folder,
  );
  expect(code === 0 ? '' : stdout).toBe('');
  const found = MEASURES.map((name) => {
    const [, figure] = new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout) ?? [];
    return [name, Number(figure)];
  });
  return Object.fromEntries(found) as Record<Measure, number>;
}

/** How often what a program takes is what it takes without the package. */
function ratios(program: Program): Readonly<Record<Measure, number>> {
  const [own, base] = [costs.get(program), costs.get('without')];
  const found = MEASURES.map((name) => [name, (own?.[name] ?? NaN) / (base?.[name] ?? NaN)]);
  return Object.fromEntries(found) as Record<Measure, number>;
}

/** The measures that are over the budget. */
function excesses(program: Program): Measure[] {
  return JUDGED.filter((name) => !(ratios(program)[name] <= BUDGET));
}

function recordRatios(program: Program): void {
  const parts = Object.entries(ratios(program)).map(
    ([name, ratio]) => `${name} ${ratio.toFixed(2)}`,
  );
  record(`times without it: ${parts.join(', ')}`);
}

test('compiling with the package costs hardly more than without it', () => {
  recordRatios('with');
  expect(excesses('with')).toEqual([]);
});

test('the vendor’s client is over the budget', () => {
  recordRatios('vendor');
  expect(excesses('vendor')).toEqual(expect.arrayContaining(['Types', 'Memory used']));
});
