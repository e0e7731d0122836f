import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How many of each; npm test has a few hundred. */
const RUNS = 10_000;

/**
 * Holds the client against random responses and random path parameters, by the tests that npm test
 * runs less long.
 */
export async function fuzz(root: string, seed: number): Promise<boolean> {
  console.log(
    `${String(RUNS)} random responses, and as many path parameters, seed ${String(seed)} …`,
  );
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'test/src/fuzz'];
  const child = spawn(process.execPath, jest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: String(RUNS), FUZZ_SEED: String(seed) },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status === 0;
}
