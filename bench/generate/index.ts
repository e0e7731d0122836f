import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { command, duration, elapsed, Usage } from '../../scripts/shared/command.ts';
import { median } from '../statistics.ts';
import { run, type Run } from './process.ts';
import { writeSpec } from './spec.ts';
import { watched } from './watch.ts';

const SIZES = [10, 100, 350];

const HELP = `node --import tsx bench/generate/index.ts [--rounds N]

Measures generation of specs of ${SIZES.join(', ')} operations: a full run beside the commands that do
parts of it and beside other generators, its steps and memory, and the rounds of --watch. What it
compares with is installed by "npm ci" and "npm --prefix bench/generate ci".

  --rounds N    rounds that count, after one that does not (3)
`;

const PROJECT = process.cwd();
const OURS = 'this project, everything';

/** What `npm run generate` calls Node with. */
async function nodeOptions(): Promise<string[]> {
  const manifest = JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly generate: string };
  };
  return manifest.scripts.generate.split(' ').slice(1, -1);
}

/** The scripts to compare, each with its arguments, by what it does; the others start from a bundle. */
function contenders(folder: string, root: string): Readonly<Record<string, [string, string[]]>> {
  const installed = (name: string) => path.join(PROJECT, 'node_modules', name);
  const redocly = installed('@redocly/cli/bin/cli.js');
  const document = path.join(root, 'openapi/openapi.yaml');
  const bundle = path.join(root, 'generated/openapi.yaml');
  const out = (name: string) => path.join(folder, name);
  const heyApi = path.join(PROJECT, 'bench/generate/node_modules/@hey-api/openapi-ts/bin/run.js');
  return {
    [OURS]: [path.join(PROJECT, 'scripts/commands/generate.ts'), ['--root', root]],
    'redocly lint': [redocly, ['lint', document]],
    'redocly bundle': [redocly, ['bundle', document, '-o', out('bundle.yaml')]],
    'openapi-typescript': [
      installed('openapi-typescript/bin/cli.js'),
      // It takes another tool's configuration for its own, unless it is given one.
      [bundle, '-o', out('types.ts'), '--redocly', out('redocly.yaml')],
    ],
    'redocly generate-client': [redocly, ['generate-client', bundle, '-o', out('client.ts')]],
    'hey-api/openapi-ts': [heyApi, ['-i', bundle, '-o', out('hey-api')]],
  };
}

/** The commands that together do the parts of a run that others can do. */
const PARTS = ['redocly lint', 'redocly bundle', 'openapi-typescript'];

interface Measured {
  /** Median milliseconds, by what ran. */
  readonly times: Readonly<Record<string, number>>;
  readonly cpuTimes: Readonly<Record<string, number>>;
  /** The last run of this project. */
  readonly ours: Run;
  readonly watch: Readonly<Record<string, number>>;
}

async function measured(folder: string, size: number, rounds: number): Promise<Measured> {
  const root = path.join(folder, String(size));
  await writeSpec(PROJECT, root, size);
  await writeFile(path.join(folder, 'redocly.yaml'), 'telemetry: off\n');
  const runs: Record<string, Run[]> = {};
  let ours: Run | undefined;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, [script, args]] of Object.entries(contenders(folder, root))) {
      // All that it writes differs from what is there, as in a fresh checkout.
      if (name === OURS) await rm(path.join(root, 'generated'), { recursive: true, force: true });
      const options = name === OURS ? await nodeOptions() : [];
      const result = await run(script, args, PROJECT, options);
      if (name === OURS) ours = result;
      if (round > 0) (runs[name] ??= []).push(result);
    }
  }
  if (ours === undefined) throw new Error('Nothing was measured.');
  const medians = (read: (result: Run) => number) =>
    Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, median(all.map(read))]));
  return {
    times: medians(({ milliseconds }) => milliseconds),
    cpuTimes: medians(({ cpuMilliseconds }) => cpuMilliseconds),
    ours,
    watch: await watched(root, rounds),
  };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

await command(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Usage('--rounds takes a whole number.');
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-bench-'));
  try {
    const results: Measured[] = [];
    for (const size of SIZES) results.push(await measured(folder, size, rounds));
    const row = (name: string, cell: (result: Measured) => string) => [name, ...results.map(cell)];
    const full = ({ times }: Measured) => times[OURS] ?? NaN;
    const parts = (times: Measured['times']) =>
      PARTS.reduce((sum, name) => sum + (times[name] ?? NaN), 0);
    const toParts = (times: Measured['times']) => ((times[OURS] ?? NaN) / parts(times)).toFixed(2);
    const head = (what: string) => [what, ...SIZES.map((size) => `${String(size)} operations`)];
    table(head('a full run, and commands that do parts of it'), [
      ...Object.keys(results[0]?.times ?? {}).map((name) =>
        row(name, ({ times }) => duration(times[name] ?? NaN)),
      ),
      row(`sum of ${PARTS.join(', ')}`, ({ times }) => duration(parts(times))),
      row('this project to that sum', ({ times }) => toParts(times)),
      row('the same of CPU time', ({ cpuTimes }) => toParts(cpuTimes)),
      row('CPU time of this project', ({ cpuTimes }) => duration(cpuTimes[OURS] ?? NaN)),
      row('memory of this project', ({ ours }) => `${ours.megabytes.toFixed(0)} MB`),
    ]);
    table(
      head('`--watch`, to a full run'),
      Object.keys(results[0]?.watch ?? {}).map((name) =>
        row(name, (result) => ((result.watch[name] ?? NaN) / full(result)).toFixed(2)),
      ),
    );
    const steps = results.map(
      ({ ours }) =>
        new Map(
          [...ours.output.matchAll(/^([a-z]+) +([\d.]+ m?s)$/gm)].map(
            ([, step = '', time = '']) => [step, time],
          ),
        ),
    );
    table(
      head('step of a full run'),
      [...(steps[0]?.keys() ?? [])].map((step) => [
        step,
        ...steps.map((all) => all.get(step) ?? ''),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\nMeasured ${SIZES.join(', ')} operations. ${elapsed()}`);
  return true;
});
