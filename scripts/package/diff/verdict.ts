import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';
import { CHANGELOG, newEntries } from '../changelog.ts';
import { REPORT } from '../report.ts';
import { MANIFEST, nextVersion, versionOf } from '../version.ts';
import { apiChanges } from './api.ts';
import { greatest, ranked, type Change, type Impact } from './change.ts';
import type { Revision } from './git.ts';
import { nameChanges, NAMES, namesIn, namesInReport } from './names.ts';

/** What changed since a revision, and what that means for the version. */
export interface Verdict {
  /** The revision, and the version that it had. */
  readonly since: string;
  readonly version: string;
  /** The API as the spec describes it. */
  readonly api: readonly Change[];
  /** The names that the package exports. */
  readonly names: readonly Change[];
  /** How the report of what is written by hand changed, which a person must judge; empty: it didn't. */
  readonly surface: string;
  /** What could not be compared, and why. */
  readonly notes: readonly string[];
  /** The greatest impact; undefined if nothing changed. What is written by hand counts as a patch. */
  readonly impact: Impact | undefined;
  /** The smallest version that fits. */
  readonly required: string;
  /** Whether the changelog says something that it didn't say at the revision. */
  readonly isInChangelog: boolean;
}

/**
 * Compares what is public now, committed or not, with what was public at a revision.
 * @throws Fault or Faults if either can't be read
 */
export async function verdict(root: string, base: Revision): Promise<Verdict> {
  const manifest = await base.read(MANIFEST);
  if (manifest === undefined) throw new Fault(`There is no ${MANIFEST} at ${base.name}.`);
  const version = versionOf(manifest, `${MANIFEST} at ${base.name}`);
  const api = ranked(await apiChanges(root, base));
  const { changes: names, notes } = await exportChanges(root, base);
  const surface = await base.changesIn(REPORT);
  const byHand = surface === '' ? [] : [{ impact: 'patch' } as const];
  const impact = greatest([...api, ...names, ...byHand]);
  const changelogs = [await base.read(CHANGELOG), await present(root, CHANGELOG)] as const;
  return {
    since: base.name,
    version,
    api,
    names,
    surface,
    notes,
    impact,
    required: impact === undefined ? version : nextVersion(version, impact),
    isInChangelog: newEntries(changelogs[0] ?? '', changelogs[1] ?? '').length > 0,
  };
}

/** Whether a change that people will notice is in the changelog, or there is none. */
export function isMet({ impact, isInChangelog }: Verdict): boolean {
  return impact === undefined || isInChangelog;
}

async function exportChanges(
  root: string,
  base: Revision,
): Promise<{ readonly changes: readonly Change[]; readonly notes: readonly string[] }> {
  const [before, after] = [await base.read(NAMES), await present(root, NAMES)];
  if (before === undefined) {
    const note = `There is no ${NAMES} at ${base.name}, so the exported names weren't compared.`;
    return { changes: [], notes: [note] };
  }
  if (after === undefined) {
    throw new Fault('There is no such file. Run "npm run generate".', { file: NAMES });
  }
  const [old, now] = [await base.read(REPORT), await present(root, REPORT)];
  const changes = nameChanges(
    [...namesIn(before), ...namesInReport(old ?? '')],
    [...namesIn(after), ...namesInReport(now ?? '')],
  );
  return { changes: ranked(changes), notes: [] };
}

function present(root: string, file: string): Promise<string | undefined> {
  return readFile(path.join(root, file), 'utf8').catch(() => undefined);
}
