import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, rotated } from './statistics.ts';

const run = promisify(execFile);

/**
 * How long it takes to import each of some modules, in milliseconds: the median of runs in which
 * each is imported once, in a process of its own.
 */
export async function importTimes(
  modules: Readonly<Record<string, string>>,
  runs: number,
): Promise<Map<string, number>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < runs; round++) {
    for (const [name, specifier] of rotated(Object.entries(modules), round)) {
      const script = `const start = performance.now();
        await import(${JSON.stringify(specifier)});
        console.log(performance.now() - start);`;
      const cwd = fileURLToPath(new URL('.', import.meta.url));
      const args = ['--input-type=module', '--eval', script];
      const { stdout } = await run(process.execPath, args, { cwd });
      times.set(name, [...(times.get(name) ?? []), Number(stdout)]);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}
