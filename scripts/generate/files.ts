import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import lockfile from 'proper-lockfile';
import { Fault } from '../fault.ts';

/** Generated files by their path below the root, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** A generated file that is not what the spec makes. */
export interface Drift {
  readonly file: string;
  readonly reason: 'stale' | 'missing' | 'stray' | 'edited' | 'damaged';
}

const FOLDER = 'generated';

/**
 * Names each generated file with its hash, and is replaced last: what lies on disk is what one run
 * wrote if and only if all hashes hold, whatever happened to that run.
 */
const MANIFEST = `${FOLDER}/manifest.json`;

const STAGE = '.stage-';
const LOCK = '.generate.lock';

/** A lock whose owner was killed counts for so long. */
const STALE_LOCK_MS = 5_000;

/** Runs one thing at a time in a checkout; another process waits until it's its turn. */
export async function exclusively<T>(root: string, run: () => Promise<T>): Promise<T> {
  const release = await lockfile.lock(root, {
    lockfilePath: path.join(root, LOCK),
    stale: STALE_LOCK_MS,
    retries: { forever: true, minTimeout: 50, maxTimeout: 250 },
  });
  try {
    return await run();
  } finally {
    await release();
  }
}

/**
 * Puts the files in place of those of the last run and returns the paths that changed. All are
 * staged first, on the same file system; then each takes its place by a rename, the manifest last.
 */
export async function replace(root: string, files: Files): Promise<string[]> {
  await sweep(root);
  const hashes = Object.fromEntries([...files].map(([file, text]) => [file, hash(text)]));
  const manifest = new Map([...files, [MANIFEST, showManifest(hashes)]]);
  const known = Object.keys((await readManifest(root)) ?? {});
  const obsolete = known.filter((file) => !manifest.has(file));
  const changed: string[] = [];
  for (const [file, text] of manifest) {
    if ((await read(root, file)) !== text) changed.push(file);
  }
  const stage = await mkdtemp(path.join(root, STAGE));
  try {
    for (const file of changed) {
      await mkdir(path.join(stage, path.dirname(file)), { recursive: true });
      await writeFile(path.join(stage, file), manifest.get(file) ?? '');
    }
    for (const file of changed) {
      await mkdir(path.join(root, path.dirname(file)), { recursive: true });
      if (file === MANIFEST)
        for (const old of obsolete) await rm(path.join(root, old), { force: true });
      await rename(path.join(stage, file), path.join(root, file));
    }
  } catch (error) {
    throw unwritable(error);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return [...changed, ...obsolete];
}

/** Holds what lies on disk against what the spec makes. */
export async function drift(root: string, files: Files): Promise<Drift[]> {
  const found: Drift[] = [];
  const manifest = await readManifest(root);
  if (manifest === undefined) found.push({ file: MANIFEST, reason: await damage(root, MANIFEST) });
  for (const [file, text] of files) {
    const present = await read(root, file);
    if (present === text && (manifest === undefined || manifest[file] === hash(text))) continue;
    if (present === undefined) found.push({ file, reason: await damage(root, file) });
    else if (manifest?.[file] === hash(present)) found.push({ file, reason: 'stale' });
    else found.push({ file, reason: present === text ? 'damaged' : 'edited' });
  }
  for (const file of await present(root)) {
    if (!files.has(file) && file !== MANIFEST) found.push({ file, reason: 'stray' });
  }
  return found;
}

/** Files in the folder that the last run did not make: someone else's, and never removed. */
export async function strays(root: string, files: Files): Promise<string[]> {
  return (await present(root)).filter((file) => !files.has(file) && file !== MANIFEST);
}

/** What a killed run left behind; whoever holds the lock is the only run. */
async function sweep(root: string): Promise<void> {
  const names = await readdir(root);
  for (const name of names.filter((one) => one.startsWith(STAGE))) {
    await rm(path.join(root, name), { recursive: true, force: true });
  }
}

/** Everything in the folder but folders, links included. */
async function present(root: string): Promise<string[]> {
  const entries = await readdir(path.join(root, FOLDER), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The text of a file; undefined where there is none, or where something else is in its place. */
async function read(root: string, file: string): Promise<string | undefined> {
  const address = path.join(root, file);
  const entry = await lstat(address).catch(() => undefined);
  return entry?.isFile() === true ? readFile(address, 'utf8') : undefined;
}

async function damage(root: string, file: string): Promise<'missing' | 'damaged'> {
  const entry = await lstat(path.join(root, file)).catch(() => undefined);
  return entry === undefined ? 'missing' : 'damaged';
}

async function readManifest(root: string): Promise<Readonly<Record<string, string>> | undefined> {
  const text = await read(root, MANIFEST);
  if (text === undefined) return undefined;
  try {
    const { files } = JSON.parse(text) as { files?: Record<string, string> };
    // An edited manifest proves nothing.
    return files && showManifest(files) === text ? files : undefined;
  } catch {
    return undefined;
  }
}

function showManifest(files: Readonly<Record<string, string>>): string {
  const note = 'Made by `npm run generate` from openapi/. The hash of each generated file.';
  return `${JSON.stringify({ note, files }, null, 2)}\n`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A full disk or a folder without permission is for a person to mend. */
function unwritable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!['ENOSPC', 'EACCES', 'EROFS', 'EPERM', 'EDQUOT'].includes(code)) return error;
  return new Fault(
    `The generated files cannot be written (${code}). Those of the last run that were replaced already are named by --check; run it again once the folder is writable.`,
    { file: FOLDER },
  );
}
