/** The changelog, written by hand in the format of Keep a Changelog. */
export const CHANGELOG = 'CHANGELOG.md';

/** A section of the changelog, which says what is new in a version. */
export interface Section {
  /** `1.2.0`, or `Unreleased`. */
  readonly name: string;
  readonly date: string | undefined;
  /** The line of its heading, from 1. */
  readonly line: number;
  /** Its list items, each in one line. */
  readonly entries: readonly string[];
}

/** The first section; undefined if there is none. */
export function newestSection(changelog: string): Section | undefined {
  const heading = /^## \[?([^\]\s]+)\]?(?: - (\S+))?$/m.exec(changelog);
  if (heading === null) return undefined;
  const [all, name = '', date] = heading;
  const [text = ''] = changelog.slice(heading.index + all.length).split(/^## /m, 1);
  const line = changelog.slice(0, heading.index).split('\n').length;
  return { name, date, line, entries: entriesIn(text) };
}

/** What the first section says that an older changelog doesn't. */
export function newEntries(before: string, after: string): string[] {
  const old = new Set(entriesIn(before));
  return (newestSection(after)?.entries ?? []).filter((entry) => !old.has(entry));
}

/** The list items of a text, each with the lines that it continues on. */
function entriesIn(text: string): string[] {
  return text
    .split(/\n(?=[-*] |#|\n)/)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => /^[-*] \S/.test(item));
}
