import { execFileSync } from 'node:child_process';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { drift } from '../../scripts/generate/files.ts';
import { generate } from '../../scripts/generate/pipeline.ts';
import { snapshot } from '../../scripts/spec/files.js';
import { contents, outcome, ROOT, run, start } from '../support/project.ts';

const PORT = 'openapi/services/schemas/ServicePort.yaml';
const isRoot = process.getuid?.() === 0;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function fillIn(): Promise<void> {
  for (const name of ['openapi', 'generated', 'redocly.yaml']) {
    await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  }
}

async function edit(from: string, to: string): Promise<void> {
  const file = path.join(root, PORT);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Mounts the folder in a way; false where this user or this system can't. */
function mount(...args: readonly string[]): boolean {
  if (!isRoot || process.platform !== 'linux') return false;
  try {
    execFileSync('mount', [...args, root], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function unmount(): void {
  execFileSync('umount', [root]);
}

/** In place of a full disk, where none can be mounted: what is staged cannot be written in whole. */
const FULL = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const write = fs.promises.writeFile;
  let left = 3;
  fs.promises.writeFile = async (file, ...rest) => {
    if (String(file).includes('.stage-') && left-- <= 0) {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    }
    return write(file, ...rest);
  };
  syncBuiltinESMExports();
`;

test('a full disk changes nothing, and is named', async () => {
  const mounted = mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs');
  process.stdout.write(`The full disk is ${mounted ? 'a small one, mounted' : 'simulated'}.\n`);
  try {
    await fillIn();
    await edit('TCP, UDP]', 'TCP, UDP, SCTP]');
    const before = await contents(path.join(root, 'generated'));
    const options = `--import=data:text/javascript,${encodeURIComponent(FULL)}`;
    const env = mounted ? {} : { NODE_OPTIONS: options };
    Object.assign(process.env, env);
    const { code, stderr } = await run('generate.ts', '--root', root).finally(() => {
      if (!mounted) delete process.env['NODE_OPTIONS'];
    });
    expect(stderr).toMatch(/^generated cannot be written, for the disk is full \(ENOSPC\)/m);
    expect(code).toBe(1);
    expect(await contents(path.join(root, 'generated'))).toEqual(before);
    expect((await readdir(root)).filter((name) => name.startsWith('.stage-'))).toEqual([]);
    if (mounted) execFileSync('mount', ['-o', 'remount,size=64m', root]);
    expect((await run('generate.ts', '--root', root)).code).toBe(0);
    expect((await run('generate.ts', '--check', '--root', root)).code).toBe(0);
  } finally {
    if (mounted) unmount();
  }
}, 60_000);

test('a read-only folder changes nothing, and is named', async () => {
  await fillIn();
  await edit('TCP, UDP]', 'TCP, UDP, SCTP]');
  const mounted = mount('--bind', root) && mount('-o', 'remount,bind,ro');
  if (!mounted) await chmod(root, 0o555);
  const before = await contents(path.join(root, 'generated'));
  try {
    const { code, stderr } = await run('generate.ts', '--root', root);
    expect(stderr).toMatch(/^generated cannot be written, for .* \((?:EROFS|EACCES)\)/m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(await contents(path.join(root, 'generated'))).toEqual(before);
  } finally {
    if (mounted) unmount();
    else await chmod(root, 0o755);
  }
}, 60_000);

test('a link in place of a file is replaced, and what it leads to stays', async () => {
  await fillIn();
  const [aside, types] = [path.join(root, 'aside.ts'), path.join(root, 'generated/types.ts')];
  await cp(types, aside);
  await rm(types);
  await symlink(aside, types);
  const made = await readFile(aside, 'utf8');
  await edit('TCP, UDP]', 'TCP, UDP, SCTP]');
  expect((await run('generate.ts', '--root', root)).code).toBe(0);
  expect(await readFile(aside, 'utf8')).toBe(made);
  expect(await readFile(types, 'utf8')).toContain('SCTP');
  expect((await run('generate.ts', '--check', '--root', root)).code).toBe(0);
}, 60_000);

test('a link in place of the folder is refused, and nothing is written where it leads', async () => {
  await fillIn();
  await rm(path.join(root, 'generated'), { recursive: true });
  const elsewhere = path.join(root, 'elsewhere');
  await mkdir(elsewhere);
  await symlink(elsewhere, path.join(root, 'generated'));
  const { code, stderr } = await run('generate.ts', '--root', root);
  expect(stderr).toContain('generated This is a symbolic link, where a folder is needed.');
  expect(code).toBe(1);
  expect(await readdir(elsewhere)).toEqual([]);
}, 60_000);

test('a folder in place of a file is named', async () => {
  await fillIn();
  await rm(path.join(root, 'generated/types.ts'));
  await mkdir(path.join(root, 'generated/types.ts/mine'), { recursive: true });
  const { code, stderr } = await run('generate.ts', '--root', root);
  expect(stderr).toContain('a folder is in the place of a file');
  expect(code).toBe(1);
}, 60_000);

test('a file that changes while it is read never ends as a mixture, nor does it spoil the cache', async () => {
  await fillIn();
  const file = path.join(root, PORT);
  const plain = await readFile(file, 'utf8');
  const states = [plain, plain.replace('TCP, UDP]', 'TCP, UDP, SCTP]')];
  for (let round = 0; round < 3; round++) {
    const child = start('generate.ts', '--root', root);
    const ended = outcome(child);
    for (let turn = 0; child.exitCode === null; turn++) {
      await writeFile(file, states[turn % 2] ?? '');
      await wait(3);
    }
    const { code, stderr } = await ended;
    expect(`${String(code)} ${stderr}`).toMatch(
      // Between two writes the file is empty, and can be so whenever it is read.
      /^(?:0 $|1 openapi\/schemas\/ServicePort\.yaml(?: changed while it was read|:1:1 The file says nothing))/,
    );
  }
  for (const text of states) {
    await writeFile(file, text);
    expect((await run('generate.ts', '--root', root)).code).toBe(0);
    const anew = await generate(root, snapshot(root), () => undefined, 'ignore');
    expect(await drift(root, anew)).toEqual([]);
  }
}, 90_000);

test('a signal to end waits until all files are in place', async () => {
  await fillIn();
  await run('generate.ts', '--root', root);
  await edit('TCP, UDP]', 'TCP, UDP, SCTP]');
  const child = start('generate.ts', '--root', root);
  const ended = outcome(child);
  let isStaged = false;
  while (!isStaged && child.exitCode === null) {
    isStaged = (await readdir(root)).some((name) => name === '.generate.lock');
  }
  child.kill('SIGINT');
  await ended;
  expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
  const anew = await generate(root, snapshot(root), () => undefined, 'ignore');
  const left = await drift(root, anew);
  expect(left.every(({ reason }) => reason === 'stale')).toBe(true);
}, 60_000);
