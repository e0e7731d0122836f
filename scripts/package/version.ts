import { Fault } from '../shared/fault.ts';
import type { Impact } from './diff/change.ts';

/** The file that the version is in; everything else reads it from there. */
export const MANIFEST = 'package.json';

/**
 * The version in a package.json.
 * @param where what to call the file in a message
 * @throws Fault if there is none
 */
export function versionOf(manifest: string, where = MANIFEST): string {
  const { version } = JSON.parse(manifest) as { readonly version?: unknown };
  if (typeof version === 'string') return version;
  throw new Fault('There is no "version".', { file: where });
}

/** The smallest version that a change of this impact may have; below 1.0.0 all move one place down. */
export function nextVersion(version: string, impact: Impact): string {
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  if (impact === 'major' && major > 0) return `${String(major + 1)}.0.0`;
  if (impact === 'major' || (impact === 'minor' && major > 0)) {
    return `${String(major)}.${String(minor + 1)}.0`;
  }
  return `${String(major)}.${String(minor)}.${String(patch + 1)}`;
}

/** Whether a version is at least another. */
export function isAtLeast(version: string, other: string): boolean {
  const [mine, least] = [numbers(version), numbers(other)];
  const at = mine.findIndex((number, index) => number !== least[index]);
  return at === -1 || (mine[at] ?? 0) > (least[at] ?? 0);
}

function numbers(version: string): number[] {
  return version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];
}
