import path from 'node:path';
import { median } from '../statistics.ts';
import { BENCH, copySpec, ms, PROJECT, START, table } from './common.ts';
import { run, type Run } from './process.ts';

/** A full run beside other generators, each by its own command on the same bundled document. */
export async function peers(folder: string, rounds: number): Promise<void> {
  const document = path.join(PROJECT, 'generated/openapi.yaml');
  const root = path.join(folder, 'peers');
  await copySpec(root);
  const bin = (name: string) => path.join(BENCH, 'node_modules/.bin', name);
  const contenders: [string, () => Promise<Run>][] = [
    [
      'this project, everything, cold',
      () => run(process.execPath, [START, '--force', '--root', root], PROJECT),
    ],
    [
      'redocly generate-client',
      () =>
        run(
          path.join(PROJECT, 'node_modules/.bin/redocly'),
          ['generate-client', document, '-o', path.join(folder, 'redocly.ts')],
          PROJECT,
        ),
    ],
    [
      'hey-api/openapi-ts',
      () => run(bin('openapi-ts'), ['-i', document, '-o', path.join(folder, 'hey-api')], BENCH),
    ],
  ];
  const times = contenders.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, [, contender]] of contenders.entries()) {
      const { milliseconds } = await contender();
      if (round > 0) times[index]?.push(milliseconds);
    }
  }
  table(
    ['what', 'median'],
    contenders.map(([name], index) => [name, ms(median(times[index] ?? []))]),
  );
}
