import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { code } from './code.ts';
import { declarations } from './declarations.ts';
import { ENTRIES } from './entries.ts';
import { checkReports, takeReports } from './reports.ts';
import { declare } from './surface.ts';

/** What a build has made. */
export interface Built {
  readonly entries: number;
  /** The reports that it wrote, since they differed. */
  readonly taken: readonly string[];
}

/**
 * Makes dist/ anew, or leaves it as it is where anything fails.
 * @param reports what to do with a report that differs from that in api/
 */
export async function build(root: string, reports: 'check' | 'take'): Promise<Built> {
  // Beside dist/, so that it can be renamed into its place, and as deep, so that source maps fit.
  const stage = await mkdtemp(path.join(root, '.build-'));
  const work = `${stage}-work`;
  const forget = removeOnSignal([stage, work]);
  try {
    const made = path.join(work, 'api');
    await mkdir(made, { recursive: true });
    const starts = await declarations(root, ENTRIES, path.join(work, 'declarations'));
    await code(root, ENTRIES, stage);
    for (const [entry, start] of starts) {
      await declare(root, { entry, start, dist: stage, reports: made });
    }
    if (reports === 'check') await checkReports(root, made);
    await replace(path.join(root, 'dist'), stage, path.join(work, 'old'));
    const taken = reports === 'take' ? await takeReports(root, made) : [];
    return { entries: ENTRIES.length, taken };
  } finally {
    forget();
    for (const folder of [stage, work]) await rm(folder, { recursive: true, force: true });
  }
}

/** Puts a folder into the place of another, which is kept elsewhere and comes back if that fails. */
async function replace(folder: string, fresh: string, old: string): Promise<void> {
  const had = await rename(folder, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (had) await rename(old, folder);
    throw error;
  }
}

/** Leaves no folder behind where a person ends the process. */
function removeOnSignal(folders: readonly string[]): () => void {
  const end = (signal: NodeJS.Signals) => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const forget = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return forget;
}
