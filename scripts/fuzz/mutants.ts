import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { snapshot } from '../spec/files.js';
import type { Mutant, Outcome } from './mutant.ts';
import { MUTATIONS } from './mutations.ts';
import { Random } from './random.ts';

/** Nothing may take longer. */
const PATIENCE_MS = 10_000;

/** A mutant that was neither generated rightly nor refused rightly. */
interface Failure {
  readonly number: number;
  readonly mutation: string;
  readonly file: string;
  readonly messages: readonly string[];
}

/** What mutants came to. */
export interface Sum {
  readonly generated: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
  readonly slowestMs: number;
}

/**
 * Generates of mutated specs. Each must be generated with sound files, or refused with file and
 * line, in time. The same seed makes the same mutants.
 * @param numbers the mutants, by number
 */
export async function mutants(
  root: string,
  seed: number,
  numbers: Iterable<number>,
  told: (text: string) => void = () => undefined,
): Promise<Sum> {
  const spec = [...snapshot(root)].filter(
    ([name]) => name.startsWith('openapi/') && !name.includes('/documented/'),
  );
  const kinds = Object.entries(MUTATIONS);
  const sum = { generated: 0, refused: 0, failures: [] as Failure[], slowestMs: 0 };
  let worker = start();
  // The first one loads everything.
  await answer(worker, { root, files: {} }, 60_000);
  for (const number of numbers) {
    const random = new Random(seed * 1_000_003 + number);
    const [mutation, mutate] = kinds[number % kinds.length] ?? random.of(kinds);
    let changed: string | undefined;
    let file = '';
    while (changed === undefined) {
      const [name, bytes] = random.of(spec);
      file = name;
      const text = bytes.toString('utf8');
      changed = mutate(text, random);
      if (changed === text) changed = undefined;
    }
    const bytes = mutation === 'a byte flipped' ? changed : Buffer.from(changed).toString('latin1');
    const start_ = performance.now();
    const outcome = await answer(worker, { root, files: { [file]: bytes } }, PATIENCE_MS);
    sum.slowestMs = Math.max(sum.slowestMs, performance.now() - start_);
    if (outcome === undefined) {
      worker.kill('SIGKILL');
      worker = start();
      await answer(worker, { root, files: {} }, 60_000);
    }
    const { result, messages } = outcome ?? {
      result: 'failed',
      messages: ['It took too long, or ended the process.'],
    };
    if (result === 'failed') {
      sum.failures.push({ number, mutation, file, messages });
      told(`${String(number)} ${mutation} in ${file}: ${messages.join('\n')}`);
    } else {
      sum[result] += 1;
    }
  }
  worker.kill('SIGKILL');
  return sum;
}

function start(): ChildProcess {
  return fork(path.join(import.meta.dirname, 'mutant.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** What the process answers; undefined where it ends instead, or takes too long. */
async function answer(
  worker: ChildProcess,
  mutant: Mutant,
  patience: number,
): Promise<Outcome | undefined> {
  const controller = new AbortController();
  const answered = new Promise<Outcome | undefined>((resolve) => {
    worker.once('message', (outcome) => {
      resolve(outcome as Outcome);
    });
    worker.once('exit', () => {
      resolve(undefined);
    });
  });
  // Where it has ended already, that's the answer.
  worker.send(mutant, () => undefined);
  const late = wait(patience, undefined, { signal: controller.signal }).catch(() => undefined);
  const outcome = await Promise.race([answered, late]);
  controller.abort();
  worker.removeAllListeners('message').removeAllListeners('exit');
  return outcome;
}
