import {
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  unlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../shared/fault.ts';

/** Generated files by their path below the root, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** A file on disk that is not what the spec makes. */
export interface Drift {
  readonly file: string;
  readonly reason: 'stale' | 'missing' | 'stray';
}

/** What a run did to the files on disk. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** The folders that belong to generation: whatever else is in them is stray. */
const FOLDERS: readonly string[] = ['generated', 'docs/contradictions'];

/** The name of a file that is about to take its place, as a killed run can leave it behind. */
const TEMPORARY = /^\.(.+)\.\d+\.tmp$/;

/** Why something can't be written, where a person can mend it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than is allowed here',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the file system is read-only',
  EEXIST: 'a file is in the place of a folder',
  ENOTDIR: 'a file is in the place of a folder',
  EISDIR: 'a folder is in the place of the file',
  ENOTEMPTY: 'a folder is in the place of the file',
  ENOENT: 'another run was writing at the same time',
};

/**
 * What on disk differs from what the spec makes.
 * @throws Fault where a link is in the place of a folder
 */
export async function drift(root: string, files: Files): Promise<Drift[]> {
  const present = await presentFiles(root, files);
  const differing: Drift[] = [];
  for (const [file, text] of files) {
    // By its name as listed: a file system that ignores case would find another file under it.
    if (!present.has(file)) differing.push({ file, reason: 'missing' });
    else if ((await read(root, file)) !== text) differing.push({ file, reason: 'stale' });
  }
  for (const file of present) if (!files.has(file)) differing.push({ file, reason: 'stray' });
  return differing;
}

/**
 * Writes the files that differ and removes the stray ones. First all are written, each beside its
 * place, and only then renamed: where the disk is full, nothing has changed.
 * @throws Fault where something can't be written
 */
export async function write(root: string, files: Files): Promise<Changes> {
  const differing = await drift(root, files);
  const written = differing.filter(({ reason }) => reason !== 'stray').map(({ file }) => file);
  const temporaries = written.map(temporary);
  const removed = differing
    .filter(({ file, reason }) => reason === 'stray' && !temporaries.includes(file))
    .map(({ file }) => file);
  const at = (file: string) => path.join(root, file);
  try {
    for (const file of written) {
      await mkdir(path.dirname(at(file)), { recursive: true });
      // Whatever is there is left over; a link must not be written through.
      await rm(at(temporary(file)), { force: true });
      await writeFile(at(temporary(file)), files.get(file) ?? '', { flag: 'wx' });
    }
    for (const file of removed) await remove(root, file);
    for (const file of written) {
      await removeEmptyFolder(at(file));
      await rename(at(temporary(file)), at(file));
    }
  } catch (error) {
    for (const file of temporaries) await unlink(at(file)).catch(() => undefined);
    throw unwritable(root, error);
  }
  return { written, removed };
}

/** Where a file is written before it takes its place. */
function temporary(file: string): string {
  return `${path.posix.dirname(file)}/.${path.posix.basename(file)}.${String(process.pid)}.tmp`;
}

/** All in the folder but folders, and what else is there of the files; links are not followed. */
async function presentFiles(root: string, files: Files): Promise<ReadonlySet<string>> {
  const folders = new Set([
    ...FOLDERS,
    ...[...files.keys()].map((file) => path.posix.dirname(file)),
  ]);
  const present = new Set<string>();
  for (const folder of folders) {
    await refuseLink(root, folder);
    const isOurs = FOLDERS.includes(folder);
    for (const name of await list(path.join(root, folder), isOurs)) {
      const file = `${folder}/${name}`;
      const [, base = ''] = TEMPORARY.exec(name) ?? [];
      if (isOurs || files.has(file) || files.has(`${folder}/${base}`)) present.add(file);
    }
  }
  return new Set([...present].sort());
}

/** The names of what is in a folder except folders, with forward slashes. */
async function list(folder: string, recursive: boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'));
}

/** A link in a folder's place would have files written and removed wherever it leads. */
async function refuseLink(root: string, folder: string): Promise<void> {
  for (let at = folder; at !== '.'; at = path.dirname(at)) {
    const entry = await lstat(path.join(root, at)).catch(() => undefined);
    if (entry?.isSymbolicLink() !== true) continue;
    throw new Fault('is a symbolic link; put a folder in its place.', { file: at });
  }
}

/** The text of a file; undefined where something else is in its place. */
async function read(root: string, file: string): Promise<string | undefined> {
  const address = path.join(root, file);
  const entry = await lstat(address).catch(() => undefined);
  return entry?.isFile() === true ? readFile(address, 'utf8') : undefined;
}

/** Removes a file, or a link but not what it leads to, and the folders that it leaves empty. */
async function remove(root: string, file: string): Promise<void> {
  await unlink(path.join(root, file));
  for (
    let at = path.posix.dirname(file);
    FOLDERS.some((folder) => at.startsWith(`${folder}/`));
    at = path.posix.dirname(at)
  ) {
    await removeEmptyFolder(path.join(root, at));
  }
}

/** Anything else than an empty folder stays. */
async function removeEmptyFolder(address: string): Promise<void> {
  await rmdir(address).catch(() => undefined);
}

/** The same error, or a fault where a person can mend what caused it. */
function unwritable(root: string, error: unknown): unknown {
  const { code = '', dest, path: address } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = REASONS[code];
  if (reason === undefined) return error;
  const file = path.relative(root, dest ?? address ?? path.join(root, 'generated'));
  return new Fault(
    `can't be written: ${reason} (${code}). Mend that and run it again; until then, "npm run ` +
      `generate -- --check" names the files that differ.`,
    { file: file.split(path.sep).join('/') },
  );
}
