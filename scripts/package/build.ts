import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { code } from './code.ts';
import { declarations, writeDeclarations } from './declarations.ts';
import { ENTRIES } from './entries.ts';
import { checkReport, takeReport } from './report.ts';
import { surfaceReport } from './surface.ts';

/** What a build made. */
export interface Built {
  readonly entries: number;
  /** Whether it wrote the report of the hand-written surface, as it had changed. */
  readonly reportChanged: boolean;
}

/**
 * Makes dist/ anew, or leaves it as it is if anything fails.
 * @param report what to do if the report of the hand-written surface differs from that in api/
 * @throws Fault or Faults if the sources don't compile, or if the report may not differ and does
 */
export async function build(root: string, report: 'check' | 'take'): Promise<Built> {
  // Beside dist/, so that it can be renamed to dist/, and as deep, so that source maps stay right.
  const fresh = path.join(root, '.build-dist');
  const work = path.join(root, '.build-work');
  // An interrupted build may have left them.
  await remove(fresh, work);
  try {
    await mkdir(work);
    const declared = declarations(root, ENTRIES);
    const text = await surfaceReport(root, declared, work);
    if (report === 'check') await checkReport(root, text);
    await code(root, ENTRIES, fresh);
    await writeDeclarations(ENTRIES, declared, fresh);
    const dist = path.join(root, 'dist');
    await remove(dist);
    await rename(fresh, dist);
    const reportChanged = report === 'take' && (await takeReport(root, text));
    return { entries: ENTRIES.length, reportChanged };
  } finally {
    await remove(fresh, work);
  }
}

async function remove(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
