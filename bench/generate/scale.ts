import { rm } from 'node:fs/promises';
import path from 'node:path';
import { edit, generate, ms, PROJECT, table } from './common.ts';
import { writeSpec } from './spec.ts';

const SIZES = [10, 100, 700];

/** Time and memory, by the number of operations. */
export async function scale(folder: string): Promise<void> {
  const totals: string[][] = [];
  const steps = new Map<string, string[]>();
  for (const size of SIZES) {
    const root = path.join(folder, `scale-${String(size)}`);
    await writeSpec(PROJECT, root, size);
    const full = await generate(root);
    await edit(
      root,
      /^( +)name:$/m,
      '$1extra:\n$1  type: string\n$1  description: One more.\n$1name:',
    );
    const field = await generate(root);
    const same = await generate(root);
    totals.push([
      String(size),
      ...[full, field, same].flatMap((one) => [
        ms(one.milliseconds),
        `${one.megabytes.toFixed(0)} MB`,
      ]),
    ]);
    for (const [, step = '', time = ''] of full.output.matchAll(/^([a-z]+) +([\d.]+ m?s)$/gm)) {
      steps.set(step, [...(steps.get(step) ?? []), time]);
    }
    await rm(root, { recursive: true, force: true });
  }
  table(['operations', 'full', '', 'one field', '', 'nothing', ''], totals);
  table(
    ['step of a full run', ...SIZES.map(String)],
    [...steps].map(([step, times]) => [step, ...times]),
  );
}
