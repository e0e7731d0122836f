import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { snapshot, type Snapshot } from '../../scripts/spec/files.ts';

/** Where the cases stand: a folder a rule, a file a case. */
export const FIXTURES = path.join(import.meta.dirname, 'fixtures');

type Change =
  | { readonly file: string; readonly search: string; readonly replace: string }
  | { readonly file: string; readonly write: string }
  | { readonly file: string; readonly rename: string }
  | { readonly file: string; readonly remove: true };

/** What is done to the valid tree, and the faults that must come of it, all and in order. */
export interface Case {
  readonly changes: readonly Change[];
  readonly faults: readonly string[];
}

/** The valid tree with this project's own `redocly.yaml`. */
const VALID: Snapshot = new Map([
  ...snapshot(path.join(FIXTURES, 'valid')),
  ['redocly.yaml', readFileSync(path.join(import.meta.dirname, '../../redocly.yaml'))],
]);

export function readCase(file: string): Case {
  return parse(readFileSync(path.join(FIXTURES, file), 'utf8')) as Case;
}

/** The valid tree with changes, in memory. */
export function tree(changes: readonly Change[]): Snapshot {
  const files = new Map(VALID);
  for (const change of changes) apply(files, change);
  return files;
}

/** Gives the valid tree with changes as files on disk, for as long as they are looked at. */
export async function withTree<T>(
  changes: readonly Change[],
  look: (root: string) => Promise<T>,
  prefix = 'lint-',
): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), prefix));
  try {
    for (const [file, bytes] of tree(changes)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), bytes);
    }
    return await look(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function apply(files: Map<string, Buffer>, change: Change): void {
  const { file } = change;
  const before = files.get(file);
  if (!('write' in change) && before === undefined) throw new Error(`There is no file ${file}`);
  if ('remove' in change) {
    files.delete(file);
  } else if ('rename' in change) {
    files.set(change.rename, before ?? Buffer.of());
    files.delete(file);
  } else if ('write' in change) {
    files.set(file, Buffer.from(change.write));
  } else {
    const text = before?.toString('utf8') ?? '';
    // A search that finds nothing would leave the tree valid, or the case about something else.
    if (text.split(change.search).length !== 2) {
      throw new Error(`${file} does not have exactly once: ${change.search}`);
    }
    files.set(file, Buffer.from(text.replace(change.search, () => change.replace)));
  }
}
