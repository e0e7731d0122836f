import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import chokidar from 'chokidar';
import { Fault } from '../shared/fault.ts';
import { snapshot, type Snapshot } from '../spec/files.ts';
import { make, talkingGenerator } from './run.ts';

/** A burst of saves is over when nothing was saved for so long. */
const QUIET_MS = 100;

/** What generation reads of the project's folder. */
const READ = new Set(['', 'openapi', 'redocly.yaml']);

/**
 * Generates at each burst of saves that changed the spec, in one process that keeps the results of
 * unchanged steps. It prints what it wrote; after a fault it goes on.
 * @param bursts when each burst was over, in milliseconds of the process, as `saves` gives it
 */
export async function watch(root: string, bursts: AsyncIterable<number>): Promise<true> {
  const generate = talkingGenerator();
  let spec: Snapshot | undefined;
  let isDone = false;
  for await (const since of bursts) {
    const before = spec;
    spec = snapshot(root, before);
    if (isDone && isSame(before, spec)) continue;
    try {
      isDone = await make(root, { spec, generate, since });
    } catch (error) {
      isDone = false;
      // Where it can't be written; anything else is a bug of ours and shows its stack.
      console.error(error instanceof Fault ? error.message : error);
    }
    console.log('Watching openapi/ (Ctrl-C ends it).\n');
  }
  console.log('Stopped.');
  return true;
}

function isSame(before: Snapshot | undefined, now: Snapshot): boolean {
  return before?.size === now.size && [...now].every(([file, bytes]) => before.get(file) === bytes);
}

/** A burst now, and one after each time that something of the spec was saved; until the signal. */
export async function* saves(root: string, signal: AbortSignal): AsyncGenerator<number> {
  // The folder around `openapi/` is watched, so that it can be removed and made again.
  const watcher = chokidar.watch(root, {
    ignoreInitial: true,
    ignored: (address) => !READ.has(path.relative(root, address).split(path.sep)[0] ?? ''),
  });
  let saved = 1;
  watcher.on('all', () => {
    saved += 1;
  });
  await once(watcher, 'ready');
  for (let yielded = 0; !signal.aborted;) {
    const before = saved;
    await wait(QUIET_MS);
    if (saved !== before || saved === yielded) continue;
    yielded = saved;
    yield performance.now();
  }
  await watcher.close();
}
