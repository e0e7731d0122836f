import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { median } from '../statistics.ts';
import { BENCH, copySpec, edit, generate, ms, PROJECT, table } from './common.ts';
import { run, runAll, type Run } from './process.ts';
import { writeSpec } from './spec.ts';

/** The four aims; each round runs one of each pair right after the other. */
export async function aims(folder: string, rounds: number): Promise<void> {
  const root = path.join(folder, 'project');
  await copySpec(root);
  const large = path.join(folder, 'large');
  await writeSpec(PROJECT, large, 700);
  await generate(large);

  const cache = path.join(root, 'node_modules/.cache');
  const forget = () => rm(cache, { recursive: true, force: true });
  const npm = () => run('npm', ['run', 'generate', '--', '--root', root], PROJECT);
  const full = async () => {
    await forget();
    return npm();
  };
  const npx = (...args: string[]): [string, ...string[]] => ['npx', '--no-install', ...args];
  // It takes another tool's configuration for its own, unless it is given one.
  const none = path.join(folder, 'redocly.yaml');
  await writeFile(none, 'telemetry: off\n');
  const bundled = path.join(root, 'generated/openapi.yaml');
  const separate = () =>
    runAll(
      [
        npx('redocly', 'lint', path.join(root, 'openapi/openapi.yaml')),
        npx(
          'redocly',
          'bundle',
          path.join(root, 'openapi/openapi.yaml'),
          '-o',
          path.join(folder, 'bundle.yaml'),
        ),
        npx('openapi-typescript', bundled, '-o', path.join(folder, 'types.ts'), '--redocly', none),
        ...['tables', 'validators', 'contradictions'].map((step) =>
          npx('tsx', path.join(BENCH, 'step.ts'), step, root),
        ),
      ],
      PROJECT,
    );
  let turn = 0;
  const described = async () => {
    await generate(root);
    await edit(root, /What .*\.$/m, `What the port speaks, said for the ${String(turn++)}th time.`);
    return npm();
  };
  const unchanged = async () => {
    await generate(root);
    return npm();
  };
  const typesOf = async (whose: string): Promise<Run> => {
    const views = path.join(large, 'generated/views.json');
    const args = ['--import', 'tsx', path.join(BENCH, 'types.ts'), whose, views];
    const { output, ...rest } = await run(process.execPath, args, PROJECT);
    return { ...rest, output, milliseconds: Number(/^types (\d+)$/m.exec(output)?.[1]) };
  };
  const pairs: [string, number, () => Promise<Run>, () => Promise<Run>][] = [
    ['full run, cold / the same steps as npx commands', 0.4, full, separate],
    [
      'nothing changed / npm run of an empty script',
      2,
      unchanged,
      () => run('npm', ['run', 'empty'], BENCH),
    ],
    ['one description changed / full run', 0.6, described, full],
    [
      'types at 700 operations / openapi-typescript alone',
      1.2,
      () => typesOf('ours'),
      () => typesOf('theirs'),
    ],
  ];
  const rows: string[][] = [];
  for (const [what, aim, ours, theirs] of pairs) {
    const times: [number[], number[]] = [[], []];
    // The first round warms the disk and counts for nothing.
    for (let round = 0; round <= rounds; round++) {
      const pair = [ours, theirs] as const;
      for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const { milliseconds } = await pair[side]();
        if (round > 0) times[side].push(milliseconds);
      }
    }
    const [own, other] = [median(times[0]), median(times[1])];
    rows.push([what, ms(own), ms(other), (own / other).toFixed(2), `at most ${String(aim)}`]);
  }
  table(['what', 'median', 'of the other', 'ratio', 'aim'], rows);
}
