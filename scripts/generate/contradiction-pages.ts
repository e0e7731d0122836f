import { operations } from '../spec/operations.ts';
import type { Source } from '../spec/source.ts';
import {
  families,
  isAddition,
  isKept,
  isSettled,
  placeInComponent,
  type Contradiction,
  type Family,
  type Subject,
} from './contradictions.ts';
import { because, code, statements } from './contradiction-words.ts';

/** The folder of the pages, which belongs to generation. */
export const CONTRADICTIONS = 'docs/contradictions';

/** The pages that tell readers openly where the vendor's pages contradict themselves. */
export function contradictionPages(source: Source): ReadonlyMap<string, string> {
  const documented = operations(source).filter(({ hasPage }) => hasPage).length;
  const all = families(source).filter(
    ({ subjects, undocumented }) => subjects.length + undocumented.length > 0,
  );
  return new Map([
    [`${CONTRADICTIONS}/index.md`, indexPage(all)],
    ...all.map((family): [string, string] => [
      `${CONTRADICTIONS}/${family.name}.md`,
      familyPage(family, documented),
    ]),
  ]);
}

function indexPage(all: readonly Family[]): string {
  const counts = (list: readonly Family[]) => {
    const contradictions = list.flatMap(contradictionsOf);
    const kinds = [isSettled, isKept, isAddition].map((is) => contradictions.filter(is).length);
    return [...kinds, list.flatMap(({ undocumented }) => undocumented).length].map(String);
  };
  const head = [
    'Family',
    'Settled',
    'Left as documented',
    'Additions',
    'Operations without a page',
  ];
  return `# Contradictions

Where a page of the vendor's documentation contradicts itself, its own example, or what is known of
the platform, this description takes a side or leaves the matter open, and says why. All of it is
listed here, by family:

- **Settled**: the description differs from the page.
- **Left as documented**: the description repeats the page.
- **Additions**: the description has what no page shows.

${table(head, [
  ...all.map((family) => [`[${family.title}](${family.name}.md)`, ...counts([family])]),
  ['All', ...counts(all)],
])}

The place of a field is written \`part/name/name\`, with \`[]\` for the items of an array, \`|2\` for the
second alternative and \`{}\` for the values of a map. What several operations share is listed once,
by the name of the component.
`;
}

function familyPage(family: Family, documented: number): string {
  const additions = contradictionsOf(family).filter(isAddition);
  const sections = [
    `# Contradictions: ${family.title}`,
    ...family.subjects.flatMap((subject) => section(subject, documented)),
    ...(additions.length > 0 ? [additionsSection(additions, documented)] : []),
    ...(family.undocumented.length > 0 ? [undocumentedSection(family)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function contradictionsOf({ subjects }: Family): Contradiction[] {
  return subjects.flatMap(({ contradictions }) => contradictions);
}

/** What was settled or left, a table each; where operations share it, for each set of operations. */
function section({ id, operation, contradictions }: Subject, documented: number): string[] {
  const told = contradictions.filter((each) => isSettled(each) || isKept(each));
  if (told.length === 0) return [];
  const summary = operation?.cursor.get('summary')?.value;
  const bySet = new Map<string, Contradiction[]>();
  for (const each of told) {
    const set = operation ? '' : `Of ${operationsOf(each, documented)}.`;
    bySet.set(set, [...(bySet.get(set) ?? []), each]);
  }
  return [
    `## ${typeof summary === 'string' ? summary : id}`,
    ...[...bySet].flatMap(([set, list]) => [
      ...(set === '' ? [] : [set]),
      ...tableOf(['Field', 'Documentation', 'Here', 'Why'], list.filter(isSettled).map(settledRow)),
      ...tableOf(['Field', 'Left as documented'], list.filter(isKept).map(keptRow)),
    ]),
  ];
}

function settledRow(contradiction: Contradiction): string[] {
  const { stated, says } = statements(contradiction);
  const why = because(contradiction.entry);
  return [fields(contradiction), stated.join('<br>'), says.join('<br>'), why];
}

function keptRow(contradiction: Contradiction): string[] {
  return [fields(contradiction), contradiction.entry.kept ?? ''];
}

/** Additions are no contradictions: a line for each reason is enough. */
function additionsSection(additions: readonly Contradiction[], documented: number): string {
  const byReason = new Map<string, string[]>();
  for (const addition of additions) {
    const reason = because(addition.entry).replace(/\s+/g, ' ');
    const where = `${fields(addition, ', ')} (${operationsOf(addition, documented)})`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), where]);
  }
  const lines = [...byReason].map(([reason, where]) => `- ${reason}\n  ${where.join('; ')}`);
  return `## Additions\n\nNo page shows these.\n\n${lines.join('\n')}`;
}

function undocumentedSection({ undocumented }: Family): string {
  const lines = undocumented.map(({ id, cursor }) => {
    const why: unknown = cursor.get('x-why')?.value;
    return `- ${code(id)}${typeof why === 'string' ? `: ${why.replace(/\s+/g, ' ').trim()}` : ''}`;
  });
  return `## Operations without a page\n\nNo page documents these operations.\n\n${lines.join('\n')}`;
}

/** The fields of the one operation, or the place in the component that several share. */
function fields({ entry, uses }: Contradiction, separator = '<br>'): string {
  const [use] = uses;
  const places = uses.length === 1 ? (use?.places ?? []) : [placeInComponent(entry.layer)];
  return places.map(code).join(separator);
}

function operationsOf({ uses }: Contradiction, documented: number): string {
  if (uses.length > 1 && uses.length === documented) return 'all operations';
  return uses.map(({ operation }) => code(operation.id)).join(', ');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [table(head, rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
