import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The project's own folder. */
export const ROOT = process.cwd();

/** Starts a script of the project as its npm command does. */
export function start(script: string, ...args: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', 'tsx', path.join('scripts/commands', script), ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

/** Waits for a process to end. */
export function outcome(child: ChildProcess): Promise<Outcome> {
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, ...output });
    });
  });
}

/** Runs a script of the project to its end. */
export function run(script: string, ...args: readonly string[]): Promise<Outcome> {
  return outcome(start(script, ...args));
}

/** Every file below a folder with its bytes. */
export async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const read = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const address = path.join(parentPath, name);
    return [path.relative(folder, address), await readFile(address, 'base64')];
  });
  return new Map(await Promise.all(read));
}
