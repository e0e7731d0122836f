import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run, type Run } from './process.ts';

export const PROJECT = process.cwd();
export const BENCH = path.join(PROJECT, 'bench/generate');
export const START = path.join(PROJECT, 'scripts/generate/start.js');
const PORT = 'openapi/services/schemas/ServicePort.yaml';

/** The project's spec in a folder of its own. */
export async function copySpec(root: string): Promise<void> {
  await cp(path.join(PROJECT, 'openapi'), path.join(root, 'openapi'), { recursive: true });
  await cp(path.join(PROJECT, 'redocly.yaml'), path.join(root, 'redocly.yaml'));
}

/** `npm run generate` of a folder, without npm. */
export function generate(root: string): Promise<Run> {
  return run(process.execPath, [START, '--root', root], PROJECT);
}

/** Changes a schema of the spec that is part of everything. */
export async function edit(root: string, from: RegExp, to: string): Promise<void> {
  const file = path.join(root, PORT);
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${PORT} has nothing like ${String(from)}.`);
  await writeFile(file, changed);
}

/** A time as a person reads it. */
export function ms(milliseconds: number): string {
  return milliseconds < 10_000
    ? `${milliseconds.toFixed(0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Prints a table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}
