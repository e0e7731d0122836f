import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../shared/fault.ts';
import { hash } from './stamp.js';
import { unwritable } from './unwritable.ts';

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

/**
 * Puts the files in place of those of the last run. All are staged first, on the same file system;
 * then each takes its place by a rename, the manifest last.
 * @returns all files, the manifest among them, and the paths of those that changed
 */
export async function replace(
  root: string,
  files: Files,
): Promise<{ readonly all: Files; readonly changed: readonly string[] }> {
  await sweep(root);
  const hashes = Object.fromEntries([...files].map(([file, text]) => [file, hash([text])]));
  const all = new Map([...files, [MANIFEST, showManifest(hashes)]]);
  const known = Object.keys((await readManifest(root)) ?? {});
  const obsolete = known.filter((file) => !all.has(file) && isOurs(file));
  const changed: string[] = [];
  for (const [file, text] of all) {
    if ((await read(root, file)) !== text) changed.push(file);
  }
  if (changed.length === 0) return { all, changed };
  const stage = path.join(root, `${STAGE}${String(process.pid)}`);
  try {
    for (const folder of new Set(changed.map((file) => path.dirname(file)))) {
      await mkdir(path.join(stage, folder), { recursive: true });
      await mkdir(path.join(root, folder), { recursive: true });
      await refuseLink(root, folder);
    }
    for (const file of changed) await writeFile(path.join(stage, file), all.get(file) ?? '');
    for (const file of changed) {
      if (file === MANIFEST)
        for (const old of obsolete) await rm(path.join(root, old), { force: true });
      await rename(path.join(stage, file), path.join(root, file));
    }
  } catch (error) {
    throw unwritable(error);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return { all, changed: [...changed, ...obsolete] };
}

/** Holds what lies on disk against what the spec makes. */
export async function drift(root: string, files: Files): Promise<Drift[]> {
  const found: Drift[] = [];
  const manifest = await readManifest(root);
  if (manifest === undefined) found.push({ file: MANIFEST, reason: await damage(root, MANIFEST) });
  for (const [file, text] of files) {
    const present = await read(root, file);
    if (present === text && (manifest === undefined || manifest[file] === hash([text]))) continue;
    if (present === undefined) found.push({ file, reason: await damage(root, file) });
    else if (manifest?.[file] === hash([present])) found.push({ file, reason: 'stale' });
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

/** Whether a path of the manifest is one that a run may remove. */
function isOurs(file: string): boolean {
  return file.startsWith(`${FOLDER}/`) && path.posix.normalize(file) === file;
}

/** A link in a folder's place would have the files written wherever it leads. */
async function refuseLink(root: string, folder: string): Promise<void> {
  for (let at = folder; at !== '.'; at = path.dirname(at)) {
    if (!(await lstat(path.join(root, at))).isSymbolicLink()) continue;
    throw new Fault('This is a symbolic link, where a folder is needed.', { file: at });
  }
}
