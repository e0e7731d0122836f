import { kills } from './kills.ts';
import { mutants } from './mutants.ts';

const KILLS = 200;
const MUTANTS = 1_000;

/** Kills and mutants, as many as the project asks for. */
export async function fuzz(root: string, seed: number): Promise<boolean> {
  console.log(`Generating of ${String(MUTANTS)} mutated specs, seed ${String(seed)} …`);
  const numbers = Array.from({ length: MUTANTS }, (_, number) => number);
  const mutated = await mutants(root, seed, numbers, console.error);
  const { generated, refused, failures, slowestMs } = mutated;
  console.log(
    `${String(generated)} generated, ${String(refused)} refused with file and line, ` +
      `${String(failures.length)} failed; the slowest took ${(slowestMs / 1000).toFixed(1)} s.`,
  );
  console.log(`Killing ${String(KILLS)} runs …`);
  const killed = await kills(root, seed, KILLS, console.error);
  console.log(
    `${String(killed.old)} left the old state, ${String(killed.fresh)} the new one, ` +
      `${String(killed.damaged)} one that is named; ${String(killed.failures.length)} failed.`,
  );
  return failures.length + killed.failures.length === 0;
}
