import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

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

export function readCase(file: string): Case {
  return parse(readFileSync(path.join(FIXTURES, file), 'utf8')) as Case;
}

/** Gives a changed copy of the valid tree, with this project's own `redocly.yaml`, to be looked at. */
export async function withTree<T>(
  changes: readonly Change[],
  look: (root: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'lint-'));
  try {
    cpSync(path.join(FIXTURES, 'valid'), root, { recursive: true });
    cpSync(path.join(import.meta.dirname, '../../redocly.yaml'), path.join(root, 'redocly.yaml'));
    for (const change of changes) apply(root, change);
    return await look(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function apply(root: string, change: Change): void {
  const file = path.join(root, change.file);
  if ('remove' in change) {
    rmSync(file);
  } else if ('rename' in change) {
    mkdirSync(path.dirname(path.join(root, change.rename)), { recursive: true });
    renameSync(file, path.join(root, change.rename));
  } else if ('write' in change) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, change.write);
  } else {
    const before = readFileSync(file, 'utf8');
    // A search that finds nothing would leave the tree valid, or the case about something else.
    if (before.split(change.search).length !== 2) {
      throw new Error(`${change.file} does not have exactly once: ${change.search}`);
    }
    writeFileSync(
      file,
      before.replace(change.search, () => change.replace),
    );
  }
}
