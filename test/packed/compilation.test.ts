import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { project, record, tool } from './consumer.ts';

/** The programs that are compiled: with the client, its types alone, neither, the vendor's client. */
const PROGRAMS = ['with', 'types', 'without', 'vendor'] as const;

type Program = (typeof PROGRAMS)[number];

/** What the compiler counts of its own work; times aren't judged, and so not measured. */
const MEASURES = ['Types', 'Instantiations', 'Memory used'] as const;

type Measure = (typeof MEASURES)[number];

type Cost = Readonly<Record<Measure, number>>;

/** A compilation may take so many times what it takes without the package. */
const BUDGET = 1.3;

const costs = new Map<Program, Cost>();

beforeAll(async () => {
  const files = await Promise.all(
    PROGRAMS.map(async (name) => [
      `${name}.ts`,
      await readFile(`test/packed/consumer/${name}.ts`, 'utf8'),
    ]),
  );
  const folder = await project('compilation', Object.fromEntries(files) as Record<string, string>);
  for (const program of PROGRAMS) costs.set(program, await cost(folder, program));
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
  const measured = MEASURES.map((name) => {
    const [, figure] = new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout) ?? [];
    return [name, Number(figure)];
  });
  return Object.fromEntries(measured) as Record<Measure, number>;
}

/** How often what a program takes is what it takes without the package. */
function ratios(program: Program): Readonly<Record<Measure, number>> {
  const [measured, base] = [costs.get(program), costs.get('without')];
  const all = MEASURES.map((name) => [name, (measured?.[name] ?? NaN) / (base?.[name] ?? NaN)]);
  return Object.fromEntries(all) as Record<Measure, number>;
}

/** The measures that are over the budget. */
function excesses(program: Program): Measure[] {
  return MEASURES.filter((name) => !(ratios(program)[name] <= BUDGET));
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

test('compiling with one type costs hardly more than without it', () => {
  recordRatios('types');
  expect(excesses('types')).toEqual([]);
});

test('the vendor’s client is over the budget', () => {
  recordRatios('vendor');
  // Its memory is sometimes below: what of it is garbage by then depends on the machine.
  expect(excesses('vendor')).toContain('Types');
});
