import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../support/project.ts';

/** Builds the site as its command does. */
export async function build(folder: string, ...more: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run('docs.ts', '--output', folder, ...more);
  if (code !== 0) throw new Error(`npm run docs failed: ${stderr}${stdout}`);
  return stdout;
}

/** The addresses of a site's files with an ending, from its root. */
export async function filesOf(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}
