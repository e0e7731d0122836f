import type { Change, Impact } from './change.ts';

/** The version that a change of this impact asks for at least; below 1.0.0 all move up a place. */
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
  const [own, least] = [numbers(version), numbers(other)];
  const at = own.findIndex((number, index) => number !== least[index]);
  return at === -1 || (own[at] ?? 0) > (least[at] ?? 0);
}

function numbers(version: string): number[] {
  return version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];
}

/** What an impact is called in the changelog, and the lack of any. */
const IMPACTS: Readonly<Record<Impact, string>> = {
  major: 'breaking',
  minor: 'minor',
  patch: 'patch',
};

/** The line of the changelog that says what a release is to those who use it. */
export function summaryLine(api: Impact | undefined, surface: Impact | undefined): string {
  const [one, other] = [api, surface].map((impact) => (impact ? IMPACTS[impact] : 'unchanged'));
  return `Verdict: API ${String(one)}, TypeScript ${String(other)}.`;
}

/** Whether the newest section of a changelog has that line. */
export function saysSo(changelog: string, line: string): boolean {
  const [, newest = ''] = changelog.split(/^## /m);
  return newest.split('\n').includes(line);
}

/** A line that the changelog must have, and what it is held against. */
export interface Entry {
  readonly line: string;
  /** What a line must name to count for this one. */
  readonly names: readonly string[];
  readonly breaking: boolean;
}

/**
 * The lines that the changes ask for: one for each that a user can notice, and one for what is said
 * of many places of a subject in the same words.
 */
export function entries(changes: readonly Change[]): Entry[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes.filter(({ impact }) => impact !== 'patch')) {
    const key = JSON.stringify([change.subject, change.what, change.impact]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => {
    const [{ subject, what, impact } = { subject: '', what: '', impact: 'minor' }] = group;
    const places = [...new Set(group.map(({ place }) => place).filter((place) => place !== ''))];
    const breaking = impact === 'major';
    const where =
      places.length === 0 ? '' : `: ${places.map((place) => `\`${place}\``).join(', ')}`;
    return {
      line: `- ${breaking ? '**Breaking:** ' : ''}\`${subject}\`${where} ${what}.`,
      names: [subject, ...places.slice(0, 1).map(lastName)],
      breaking,
    };
  });
}

/** The field that a place ends in. */
function lastName(place: string): string {
  return /([\w$-]+)[^\w$]*$/.exec(place)?.[1] ?? place;
}

/** The entries that no new line of the changelog stands for. */
export function missing(required: readonly Entry[], before: string, after: string): Entry[] {
  const old = new Set(items(before));
  const fresh = items(after).filter((item) => !old.has(item));
  return required.filter(
    ({ names, breaking }) =>
      !fresh.some(
        (item) =>
          names.every((name) => hasName(item, name)) && (!breaking || /breaking/i.test(item)),
      ),
  );
}

/** Whether a text has a name as a whole, and not as a part of another. */
function hasName(text: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`).test(text);
}

/** The list items of a changelog, each with the lines that it goes on over. */
function items(text: string): string[] {
  return text
    .split(/\n(?=[-*] |#|\n)/)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => /^[-*] /.test(item));
}
