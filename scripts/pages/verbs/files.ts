import { statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { Fault } from '../../shared/fault.ts';

const PAGES = '**/*.{md,txt}';

/**
 * The files of saved pages that arguments name, each once: files as they are, the `.md` and `.txt`
 * files of folders at any depth, and what a glob matches.
 * @throws Fault where a folder or glob has none
 */
export function pageFiles(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(filesOf))];
}

function filesOf(name: string): string[] {
  const stats = statSync(name, { throwIfNoEntry: false });
  const isFolder = stats?.isDirectory() === true;
  if (!isFolder && (stats !== undefined || !isDynamicPattern(name))) return [name];
  const files = isFolder
    ? globSync(PAGES, { cwd: name }).map((file) => path.join(name, file))
    : globSync(name, { absolute: path.isAbsolute(name) });
  if (files.length > 0) return files.sort();
  throw new Fault(
    isFolder ? 'There is no .md or .txt file in this folder.' : 'No file matches this.',
    { file: name },
  );
}
