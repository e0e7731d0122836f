import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { Fault } from '../shared/fault.ts';
import { codeOf, unwritable } from './unwritable.ts';

const LOCK = '.generate.lock';

/** What a person or a system sends to end a process. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A lock whose owner was killed counts for so long. */
const STALE_LOCK_MS = 5_000;
const LOCK_PAUSE_MS = 50;

/**
 * Runs one thing at a time in a checkout; another process waits until it's its turn. It should not
 * keep the process from doing anything else for seconds: the lock would count as left behind. A
 * signal to end the process waits for it.
 */
export async function exclusively<T>(root: string, run: () => Promise<T>): Promise<T> {
  let received: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    const release = await lock(root, () => received !== undefined);
    try {
      if (received === undefined) return await run();
    } finally {
      await release();
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, note);
    if (received !== undefined) process.kill(process.pid, received);
  }
  throw new Fault('It was interrupted before anything was written.');
}

/** Waits for another run alone: where nothing can be written, there is nothing to wait for. */
async function lock(root: string, isOver: () => boolean): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await lockfile.lock(root, {
        lockfilePath: path.join(root, LOCK),
        stale: STALE_LOCK_MS,
      });
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED') throw unwritable(error);
      if (isOver()) return () => Promise.resolve();
      await wait(LOCK_PAUSE_MS);
    }
  }
}
