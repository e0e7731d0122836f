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
  // Beside dist/, so that it can be renamed into its place.
  const stage = await mkdtemp(path.join(root, '.stage-build-'));
  try {
    const [made, dist] = [path.join(stage, 'api'), path.join(stage, 'dist')];
    await mkdir(made);
    const starts = await declarations(root, ENTRIES, path.join(stage, 'declarations'));
    await code(root, ENTRIES, dist);
    for (const [entry, start] of starts) await declare(root, { entry, start, dist, reports: made });

    if (reports === 'check') await checkReports(root, made);
    const taken = reports === 'take' ? await takeReports(root, made) : [];
    const target = path.join(root, 'dist');
    await rm(target, { recursive: true, force: true });
    await rename(dist, target);
    return { entries: ENTRIES.length, taken };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
