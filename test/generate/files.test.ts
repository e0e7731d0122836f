import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { drift, replace, type Files } from '../../scripts/generate/files.ts';
import { exclusively } from '../../scripts/generate/lock.ts';

const KILLS = 40;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** Twenty files that differ from one state to the next, and one that only the second has. */
function state(name: string): Files {
  const files = Array.from({ length: 20 }, (_, index): [string, string] => [
    `generated/${String(index)}.txt`,
    `${name} ${String(index)}`.repeat(1000),
  ]);
  return new Map(name === 'new' ? [...files, ['generated/added.txt', name]] : files);
}

test('a process killed at any moment leaves the old state, the new one, or one that is named', async () => {
  const seen = { old: 0, new: 0, damaged: 0 };
  const random = seeded(7);
  await exclusively(root, () => replace(root, state('old')));
  const whole = await killed(10_000);
  for (let round = 0; round < KILLS; round += 1) {
    await exclusively(root, () => replace(root, state('old')));
    await killed(random() * whole * 1.5);
    const [old, fresh] = [await differing('old'), await differing('new')];
    seen[old.length === 0 ? 'old' : fresh.length === 0 ? 'new' : 'damaged'] += 1;
    // What is on disk is read here without the module: each file that differs must be named.
    expect(await named('old')).toEqual(expect.arrayContaining(old));
    expect(await named('new')).toEqual(expect.arrayContaining(fresh));
    await replace(root, state('new'));
    expect(await drift(root, state('new'))).toEqual([]);
    expect((await readdir(root)).filter((name) => name.startsWith('.stage-'))).toEqual([]);
  }
  process.stdout.write(`Killed ${String(KILLS)} times: ${JSON.stringify(seen)}.\n`);
  // Killed too early or too late alone, nothing would have been tried.
  expect(seen.old).toBeLessThan(KILLS);
  expect(seen.new).toBeLessThan(KILLS);
}, 120_000);

/** The files of a state that lie on disk otherwise, and those that it lacks. */
async function differing(name: string): Promise<string[]> {
  const texts = state(name);
  const present = (await readdir(path.join(root, 'generated')))
    .map((file) => `generated/${file}`)
    .filter((file) => file !== 'generated/manifest.json');
  const files = [...new Set([...texts.keys(), ...present])];
  const found = files.map(async (file) => {
    const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
    return text === texts.get(file) ? [] : [file];
  });
  return (await Promise.all(found)).flat();
}

/** The files that the check names. */
async function named(name: string): Promise<string[]> {
  return (await drift(root, state(name))).map(({ file }) => file);
}

/**
 * Replaces the old state by the new one in a process that is killed so long after it began to, or
 * once it's done. Returns the milliseconds that it had.
 */
async function killed(milliseconds: number): Promise<number> {
  const script = `
    import { replace } from ${JSON.stringify(path.resolve('scripts/generate/files.ts'))};
    process.stdin.once('data', () => {
      void replace(process.argv[1], new Map(${JSON.stringify([...state('new')])}))
        .then(() => process.stdout.write('done'));
    });
    process.stdout.write('ready');
  `;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script, root],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  const start = performance.now();
  child.stdin.write('go');
  await Promise.race([wait(milliseconds), once(child.stdout, 'data')]);
  const taken = performance.now() - start;
  child.kill('SIGKILL');
  await once(child, 'close');
  return taken;
}

function seeded(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 1_103_515_245 + 12_345) % 2 ** 31;
    return value / 2 ** 31;
  };
}

test('a mixture of two states is named, whichever files are mixed', async () => {
  await replace(root, state('old'));
  await replace(root, state('new'));
  const old = await drift(root, state('old'));
  expect(old.filter(({ reason }) => reason === 'stale')).toHaveLength(20);
  expect(old).toContainEqual({ file: 'generated/added.txt', reason: 'stray' });
});

test('a file that nothing makes any more goes', async () => {
  await replace(root, state('new'));
  const { changed } = await replace(root, state('old'));
  expect(changed).toContain('generated/added.txt');
  expect(await drift(root, state('old'))).toEqual([]);
});

test('runs take turns', async () => {
  const order: string[] = [];
  const turn = (name: string) =>
    exclusively(root, async () => {
      order.push(`${name} begins`);
      await wait(50);
      order.push(`${name} ends`);
    });
  await Promise.all([turn('a'), turn('b')]);
  const [first] = order[0]?.split(' ') ?? [];
  const [second] = order[2]?.split(' ') ?? [];
  expect(order).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
});
