import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { drift, type Files } from '../generate/files.ts';
import { unchanged } from '../generate/stamp.js';
import { generate } from '../generate/pipeline.ts';
import { snapshot } from '../spec/files.js';
import { Random } from './random.ts';

const START = path.join(import.meta.dirname, '../generate/start.js');
const CACHE = 'node_modules/.cache/northflank-openapi';
/** What the two states of the spec differ in: a field, so that nearly every file differs. */
const SCHEMA = 'openapi/services/schemas/ServicePort.yaml';
const FIELD =
  '  added:\n    type: string\n    description: There now and then.\n    enum: [one, two]\n';

/** What was found on disk after so many kills. */
export interface Sum {
  readonly old: number;
  readonly fresh: number;
  readonly damaged: number;
  readonly failures: readonly string[];
}

/**
 * Kills the whole command at random moments of a run that makes another state of all files. What is
 * left must be the old state, the new one, or one that a check names; never may the run after it
 * take a mixture for done, and it must repair what there is.
 */
export async function kills(
  project: string,
  seed: number,
  count: number,
  told: (text: string) => void = () => undefined,
): Promise<Sum> {
  const random = new Random(seed);
  const root = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-kills-'));
  const sum = { old: 0, fresh: 0, damaged: 0, failures: [] as string[] };
  try {
    for (const name of ['openapi', 'redocly.yaml']) {
      await cp(path.join(project, name), path.join(root, name), { recursive: true });
    }
    const schema = path.join(root, SCHEMA);
    const plain = await readFile(schema, 'utf8');
    const states = [plain, plain + FIELD];
    const made: Files[] = [];
    for (const text of states) {
      await writeFile(schema, text);
      made.push(await generate(root, snapshot(root), () => undefined, 'ignore'));
    }
    await ended(start(root));
    let duration = await timed(() => ended(start(root, '--force')));
    for (let round = 0; round < count; round++) {
      const [old, fresh] = round % 2 === 0 ? [1, 0] : [0, 1];
      await writeFile(schema, states[fresh] ?? '');
      if (random.next() < 0.2) await damage(root, random);
      await killed(root, random, duration);
      const before = await drift(root, made[old] ?? new Map());
      const after = await drift(root, made[fresh] ?? new Map());
      if (after.length === 0) sum.fresh += 1;
      else if (before.length === 0) sum.old += 1;
      else sum.damaged += 1;
      const fail = (text: string) => {
        sum.failures.push(`Round ${String(round)}: ${text}`);
        told(sum.failures.at(-1) ?? '');
      };
      if (after.length > 0 && unchanged(root) !== undefined) fail('a mixture was taken for done.');
      duration = Math.max(200, (duration * 4 + (await timed(() => ended(start(root))))) / 5);
      const left = await drift(root, made[fresh] ?? new Map());
      for (const { file, reason } of left) fail(`${file} is ${reason} after the next run.`);
      const stages = (await readdir(root)).filter((name) => name.startsWith('.stage-'));
      if (stages.length > 0) fail(`${stages.join(', ')} is left.`);
      if (unchanged(root) === undefined) fail('the next run has left something to do.');
    }
    return sum;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function start(root: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [START, '--root', root, ...args], { stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
}

async function timed(run: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

/** Half the kills fall anywhere in a run, the others among its writes, which are soon over. */
async function killed(root: string, random: Random, duration: number): Promise<void> {
  const child = start(root);
  const end = ended(child);
  if (random.next() < 0.5) {
    await Promise.race([end, wait(random.next() * duration * 1.1)]);
  } else {
    const watcher = watch(root);
    const writing = new Promise<void>((resolve) => {
      watcher.on('change', (_, name) => {
        if (String(name).startsWith('.stage-')) resolve();
      });
    });
    await Promise.race([end, writing]);
    watcher.close();
    await wait(random.next() * 12);
  }
  child.kill('SIGKILL');
  await end;
}

/** Cuts a file of the cache off, empties it, or changes a byte of it. */
async function damage(root: string, random: Random): Promise<void> {
  const folder = path.join(root, CACHE);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const file = path.join(folder, random.of(names));
  const bytes = await readFile(file);
  if (random.next() < 0.5) {
    await truncate(file, random.below(bytes.length + 1));
  } else if (bytes.length > 0) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(file, bytes);
  }
}
