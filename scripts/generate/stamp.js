// @ts-check
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { below, read, snapshot } from '../spec/files.js';

/*
 * Whether anything has changed since the last run. This is plain JavaScript, since reading
 * TypeScript alone takes longer than the answer may.
 */

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** What takes part in generation; a test holds it against what is imported. */
export const SCRIPTS = [
  'scripts/generate',
  'scripts/lint',
  'scripts/spec',
  'scripts/pages',
  'scripts/commands',
  'scripts/shared',
];
const GENERATED = 'generated';
const NAME = 'stamp';

/**
 * What the last whole run made: its input, and the hash of each file.
 * @typedef {{ readonly key: string, readonly files: Readonly<Record<string, string>> }} Stamp
 */

/** @type {string | undefined} */
let loaded;

/**
 * What made the files of this process: taken once, before a step loads its modules.
 * @returns {string}
 */
export function generator() {
  loaded ??= generatorOnDisk();
  return loaded;
}

/** Whether what this process began with is still what there is. */
export function isGeneratorCurrent() {
  return generatorOnDisk() === generator();
}

/** What makes the files: the scripts, the installed packages and Node, in one hash. */
export function generatorOnDisk() {
  const installed = path.join(PROJECT, 'node_modules/.package-lock.json');
  const scripts = SCRIPTS.flatMap((name) => (name.endsWith('.ts') ? [name] : below(PROJECT, name)));
  return hash([
    process.version,
    read(installed) ?? '',
    ...scripts.sort().flatMap((name) => [name, read(path.join(PROJECT, name)) ?? '']),
  ]);
}

/**
 * The hash of all that a run depends on.
 * @param {import('../spec/files.js').Snapshot} spec
 */
export function keyOf(spec) {
  return hash([generator(), ...[...spec].flat()]);
}

/**
 * How many files there are, where the last run was of the same input and left them as they are.
 * @param {string} root
 * @returns {number | undefined}
 */
export function unchanged(root) {
  try {
    const stamp = /** @type {Stamp | undefined} */ (recall(root, NAME));
    if (stamp === undefined || stamp.key !== keyOf(snapshot(root))) return undefined;
    const made = Object.entries(stamp.files);
    if (below(root, GENERATED).some((file) => !Object.hasOwn(stamp.files, file))) return undefined;
    const isMade = (/** @type {string} */ file, /** @type {string} */ digest) => {
      const address = path.join(root, file);
      return lstatSync(address).isFile() && hash([readFileSync(address)]) === digest;
    };
    // The manifest is not counted: it's about the others.
    return made.every(([file, digest]) => isMade(file, digest)) ? made.length - 1 : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Notes what a run made, of which input; the manifest is one of the files.
 * @param {string} root
 * @param {string} key
 * @param {ReadonlyMap<string, string>} files
 */
export function stamp(root, key, files) {
  const hashes = [...files].map(([file, text]) => [file, hash([text])]);
  remember(root, NAME, { key, files: Object.fromEntries(hashes) });
}

/**
 * A value from the cache; undefined where there is none, or where it isn't what was put there.
 * @param {string} root
 * @param {string} name
 * @returns {unknown}
 */
export function recall(root, name) {
  try {
    const text = readFileSync(path.join(folder(root), `${name}.json`), 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return hash([json]) === text.slice(0, end) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts a value into the cache, under its own hash. One that can't be kept costs time, no more.
 * @param {string} root
 * @param {string} name
 * @param {unknown} value
 */
export function remember(root, name, value) {
  const file = path.join(folder(root), `${name}.json`);
  const fresh = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const json = JSON.stringify(value);
    writeFileSync(fresh, `${hash([json])}\n${json}`);
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/**
 * One hash of several parts, each told apart from the next.
 * @param {readonly (string | Buffer)[]} parts
 */
export function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) {
    if (parts.length > 1) sum.update(`${String(Buffer.byteLength(part))}\n`);
    sum.update(part);
  }
  return sum.digest('hex');
}

/** @param {string} root */
function folder(root) {
  return path.join(root, 'node_modules/.cache/northflank-openapi');
}
