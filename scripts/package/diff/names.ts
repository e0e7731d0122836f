import type { Change } from './change.ts';

/** The names that the package exports, a line each: `<entry> <name>`. Generation writes it. */
export const NAMES = 'generated/names.txt';

/**
 * The names that are gone or new, with their entries. A method of the client counts as a name:
 * `createClient.<operationId>`.
 * @param before the lines of both revisions
 */
export function nameChanges(before: readonly string[], after: readonly string[]): Change[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...byName([...old].filter((line) => !now.has(line))).map(([name, entries]): Change => ({
      subject: name,
      place: '',
      what: `is no longer exported by ${entries}`,
      impact: 'major',
    })),
    ...byName([...now].filter((line) => !old.has(line))).map(([name, entries]): Change => ({
      subject: name,
      place: '',
      what: `is exported by ${entries}`,
      impact: 'minor',
    })),
  ];
}

/** The lines of a list of names. */
export function namesIn(list: string): string[] {
  return list.split('\n').filter((line) => /^\.\S* \S+$/.test(line));
}

/** An export of a report by API Extractor. */
const EXPORT =
  /^export (?:(?:abstract |declare )*(?:class|const|enum|function|interface|type) |\{ (?:[\w$]+ as )?)([\w$]+)/gm;

/** The names in a report of the hand-written exports of ".", as lines of a list of names. */
export function namesInReport(report: string): string[] {
  return [...report.matchAll(EXPORT)].map(([, name = '']) => `. ${name}`);
}

/** Names with the entries that their lines have. */
function byName(lines: readonly string[]): [name: string, entries: string][] {
  const entries = new Map<string, string[]>();
  for (const line of lines) {
    const [entry = '', name = ''] = line.split(' ');
    entries.set(name, [...(entries.get(name) ?? []), `\`${entry}\``]);
  }
  return [...entries].map(([name, all]) => [name, all.join(', ')]);
}
