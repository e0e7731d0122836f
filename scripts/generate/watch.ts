import { fork, type ChildProcess } from 'node:child_process';
import { statSync, watch as watchFolder, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { folders, snapshot } from '../spec/files.js';
import { generatorOnDisk, hash } from './stamp.js';

/** A burst of saves is over when nothing was saved for so long, or has lasted for so long. */
const QUIET_MS = 100;
const BURST_MS = 2_000;

/** What matters of the project's folder itself. */
const IN_ROOT = new Set(['openapi', 'redocly.yaml']);

/**
 * Generates once now and once after each burst of saves, until it's interrupted.
 */
export async function watch(root: string): Promise<boolean> {
  const changes = new Changes(root);
  let worker = new Worker(root);
  const stop = () => {
    changes.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  let seen: string | undefined;
  while (await changes.next()) {
    const now = hash([...snapshot(root)].flat());
    if (now === seen) continue;
    seen = now;
    // Code and packages may be others after a switch of branches; a process can't load them anew.
    if (!worker.isCurrent) {
      worker.end();
      worker = new Worker(root);
    }
    if (!(await worker.round())) seen = undefined;
    console.log(`Watching openapi/ (Ctrl-C ends it).\n`);
  }
  worker.end();
  console.log('Stopped; what is generated is whole.');
  return true;
}

/**
 * The process that does the rounds. It keeps its modules from one to the next, and no signal of the
 * terminal reaches it, so that a round always comes to its end.
 */
class Worker {
  readonly #generator = generatorOnDisk();
  readonly #child: ChildProcess;

  constructor(root: string) {
    this.#child = fork(path.join(import.meta.dirname, 'round.js'), [root], { detached: true });
  }

  /** Whether it runs the code that is there now. */
  get isCurrent(): boolean {
    return this.#child.connected && this.#generator === generatorOnDisk();
  }

  /** Generates; false where the process has ended instead. */
  round(): Promise<boolean> {
    const child = this.#child;
    return new Promise((resolve) => {
      const done = (ok: boolean) => {
        child.off('message', answered).off('exit', ended);
        resolve(ok);
      };
      const answered = () => {
        done(true);
      };
      const ended = () => {
        done(false);
      };
      child.on('message', answered).on('exit', ended);
      child.send('round', (error) => {
        if (error) done(false);
      });
    });
  }

  end(): void {
    if (this.#child.connected) this.#child.disconnect();
  }
}

/** The bursts of saves, the first of them at once. */
class Changes {
  readonly #root: string;
  readonly #watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  #wake: (() => void) | undefined;
  #pending = true;
  #closed = false;
  #first = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Waits for the next burst to be over; false where there will be none. */
  async next(): Promise<boolean> {
    // A folder that is new, or there again, is watched before it's read.
    this.#arm();
    while (!this.#pending && !this.#closed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#arm();
    }
    this.#pending = false;
    return !this.#closed;
  }

  /** Whether nothing is waited for any more. */
  get isClosed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { watcher } of this.#watchers.values()) watcher.close();
    this.#wake?.();
  }

  #arm(): void {
    if (this.#closed) return;
    // Where `openapi/` itself comes and goes, its parent tells.
    const wanted = new Set(['.', ...folders(this.#root, 'openapi')]);
    for (const folder of wanted) {
      const address = path.join(this.#root, folder);
      // A folder that was removed and made again is another, and the old one tells nothing more.
      const inode = statSync(address, { throwIfNoEntry: false })?.ino;
      const known = this.#watchers.get(folder);
      if (inode === undefined || known?.inode === inode) continue;
      known?.watcher.close();
      try {
        const watcher = watchFolder(address, (_, name) => {
          if (folder !== '.' || name === null || IN_ROOT.has(name)) this.#saved();
        });
        watcher.on('error', () => {
          this.#forget(folder);
        });
        this.#watchers.set(folder, { watcher, inode });
        this.#pending = true;
      } catch {
        // It's gone again; its parent has told or will.
      }
    }
    for (const folder of this.#watchers.keys()) if (!wanted.has(folder)) this.#forget(folder);
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.watcher.close();
    this.#watchers.delete(folder);
    this.#saved();
  }

  #saved(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#first = now;
    clearTimeout(this.#timer);
    const left = Math.min(QUIET_MS, Math.max(0, this.#first + BURST_MS - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#pending = true;
      this.#wake?.();
    }, left);
  }
}
