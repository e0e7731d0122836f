import path from 'node:path';
import { showPlace } from '../shared/fault.ts';
import { operations, saysOf, type SpecField, type SpecOperation } from '../spec/operations.ts';
import { provenance, type ProvenanceEntry } from '../spec/provenance.ts';
import type { Source } from '../spec/source.ts';

/** A provenance entry with the fields of one operation that it is about. */
export interface Contradiction {
  readonly entry: ProvenanceEntry;
  readonly fields: readonly SpecField[];
}

/** The provenance of each operation, in the order of its fields. */
export function contradictions(
  source: Source,
): { operation: SpecOperation; entries: Contradiction[] }[] {
  return operations(source).map((operation) => {
    const entries = new Map<string, { entry: ProvenanceEntry; fields: SpecField[] }>();
    for (const field of operation.fields) {
      for (const entry of provenance(field).entries) {
        // A schema that several fields refer to has its entry once, with all their places.
        const key = showPlace(entry.cursor.place);
        const known = entries.get(key) ?? { entry, fields: [] };
        known.fields.push(field);
        entries.set(key, known);
      }
    }
    return { operation, entries: [...entries.values()] };
  });
}

/** The page that tells readers openly where the vendor's pages contradict themselves. */
export function contradictionsPage(source: Source): string {
  const found = contradictions(source);
  const settled = found.flatMap(({ entries }) => entries.filter(isSettled));
  const kept = found.flatMap(({ entries }) => entries.filter(isKept));
  const sections = found.map(({ operation, entries }) => section(operation, entries));
  return `# Contradictions

Where a page of the vendor's documentation contradicts itself, its own example, or what is known of
the platform, this description takes a side or leaves the matter open, and says why. Here is all of
it: ${count(settled.length, 'contradiction')} settled, ${String(kept.length)} left as the page has it. A field's place is
written \`part/name/name\`, with \`[]\` for the items of an array, \`|2\` for the second alternative
and \`{}\` for what a map holds. One entry can stand for several fields that share a schema.

${sections.join('\n\n')}
`;
}

function section(operation: SpecOperation, entries: readonly Contradiction[]): string {
  const settled = entries.filter(isSettled).map(settledRow);
  const kept = entries
    .filter(isKept)
    .map(({ entry, fields }) => [places(fields), entry.kept ?? '']);
  const beyond = entries
    .filter(({ entry }) => entry.undocumented)
    .map(({ entry, fields }) => [places(fields), because(entry)]);
  const title = typeof operation.cursor.get('summary')?.value === 'string';
  const heading = title ? String(operation.cursor.get('summary')?.value) : operation.id;
  const tables: [string, string, string[], string[][]][] = [
    [
      'Settled',
      'The spec says something else than the page.',
      ['Field', 'The page states', 'The spec says', 'Why'],
      settled,
    ],
    ['Left as it is', 'The spec says what the page says.', ['Field', 'What and why'], kept],
    ['Beyond the page', 'The spec has what no page states.', ['Field', 'Why'], beyond],
  ];
  return [
    `## ${heading}`,
    ...tables
      .filter(([, , , rows]) => rows.length > 0)
      .map(
        ([name, lead, head, rows]) =>
          `### ${heading}: ${name.toLowerCase()}\n\n${lead}\n\n${table(head, rows)}`,
      ),
  ].join('\n\n');
}

function isSettled({ entry }: Contradiction): boolean {
  return entry.stated.size > 0;
}

function isKept({ entry }: Contradiction): boolean {
  return entry.kept !== undefined;
}

function settledRow(contradiction: Contradiction): string[] {
  const { stated, says } = statements(contradiction);
  const { entry, fields } = contradiction;
  return [places(fields), stated.join('<br>'), says.join('<br>'), because(entry)];
}

/** What the page states and what the spec says instead, in Markdown, keyword by keyword. */
export function statements({ entry, fields }: Contradiction): { stated: string[]; says: string[] } {
  const [field] = fields;
  const keywords = [...entry.stated];
  return {
    stated: keywords.map(([keyword, stated]) => statement(keyword, stated.value)),
    says: keywords.map(([keyword]) =>
      statement(keyword, field ? saysOf(field, keyword) : undefined),
    ),
  };
}

/** The reason of an entry with its source, in Markdown. */
export function because({ why = '', source }: ProvenanceEntry): string {
  if (source === undefined) return why;
  return `${why} (${source.startsWith('http') ? `<${source}>` : code(source)})`;
}

function statement(keyword: string, value: unknown): string {
  if (keyword === 'required') {
    if (value === null) return 'nothing on whether it is required';
    return value === true ? 'required' : 'not required';
  }
  if (keyword === 'additionalProperties') return valuesStatement(value);
  if (value === undefined || value === null) return `no ${code(keyword)}`;
  return code(`${keyword}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

/** What a map holds, in a few words. */
function valuesStatement(value: unknown): string {
  if (value === undefined || value === null) return 'an object, not what it holds';
  const { type, $ref, ...rest } = value as { type?: unknown; $ref?: unknown };
  if (typeof $ref === 'string') return `a map of ${code(path.basename($ref, '.yaml'))}`;
  const choice = Object.values(rest).find((item) => Array.isArray(item)) as unknown[] | undefined;
  const types = choice?.map((item) => (item as { type?: unknown }).type) ?? [type];
  return `a map of ${types.map((item) => code(String(item))).join(' or ')}`;
}

function places(fields: readonly SpecField[]): string {
  return fields.map(({ place }) => code(place)).join('<br>');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
