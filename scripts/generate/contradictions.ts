import path from 'node:path';
import { saysOf } from '../spec/fields.ts';
import { operations, type SpecOperation } from '../spec/operations.ts';
import type { FieldPlace } from '../spec/place.ts';
import { entriesOf, provenance, type ProvenanceEntry } from '../spec/provenance.ts';
import type { Source } from '../spec/source.ts';

/** A provenance entry as it applies to an operation, with all that it is about. */
export interface Contradiction {
  readonly entry: ProvenanceEntry;
  /** The fields, where the spec has them; `operation` for what is about the operation as a whole. */
  readonly places: readonly FieldPlace[];
  /** What the spec says under a keyword. */
  readonly says: (keyword: string) => unknown;
}

/** The contradictions of one operation, in the order of its fields. */
interface OperationContradictions {
  readonly operation: SpecOperation;
  readonly entries: readonly Contradiction[];
}

/** The provenance of each operation that has a page. */
export function contradictions(source: Source): OperationContradictions[] {
  return operations(source)
    .filter(({ hasPage }) => hasPage)
    .map((operation) => ({ operation, entries: contradictionsOf(operation) }));
}

function contradictionsOf({ cursor, id, fields }: SpecOperation): Contradiction[] {
  const whole = entriesOf([cursor], id).map((entry) => ({
    entry,
    places: ['operation'],
    says: (keyword: string) => cursor.get(keyword)?.value,
  }));
  // A schema that several fields refer to has its entry once, with all their places.
  const entries = new Map<unknown, Contradiction & { readonly places: FieldPlace[] }>();
  for (const field of fields.filter(({ isWithinUnstated }) => !isWithinUnstated)) {
    for (const entry of provenance(field).entries) {
      const says = (keyword: string) => saysOf(field, keyword);
      const contradiction = entries.get(entry.layer.value) ?? { entry, places: [], says };
      contradiction.places.push(field.specPlace);
      entries.set(entry.layer.value, contradiction);
    }
  }
  return [...whole, ...entries.values()];
}

/** The page that tells readers openly where the vendor's pages contradict themselves. */
export function contradictionsPage(source: Source): string {
  const all = contradictions(source);
  const settled = all.flatMap(({ entries }) => entries.filter(isSettled));
  const kept = all.flatMap(({ entries }) => entries.filter(isKept));
  return `# Contradictions

Where a page of the vendor's documentation contradicts itself, its own example, or what is known of
the platform, this description takes a side or leaves the matter open, and says why. This is the
whole list: ${count(settled.length, 'contradiction')} settled, ${String(kept.length)} left as the page has it. A field's place is
written \`part/name/name\`, with \`[]\` for the items of an array, \`|2\` for the second alternative
and \`{}\` for the values of a map. One entry can be about several fields that share a schema.

${all.map(section).join('\n\n')}
`;
}

function section({ operation, entries }: OperationContradictions): string {
  const summary = operation.cursor.get('summary')?.value;
  const heading = typeof summary === 'string' ? summary : operation.id;
  const tables = [
    {
      name: 'settled',
      lead: 'The spec says something else than the page.',
      head: ['Field', 'The page states', 'The spec says', 'Why'],
      rows: entries.filter(isSettled).map(settledRow),
    },
    {
      name: 'left as it is',
      lead: 'The spec says what the page says.',
      head: ['Field', 'What and why'],
      rows: entries.filter(isKept).map(({ entry, places }) => [codes(places), entry.kept ?? '']),
    },
    {
      name: 'beyond the page',
      lead: "The spec has what the page doesn't state.",
      head: ['Field', 'Why'],
      rows: entries
        .filter(({ entry }) => entry.undocumented)
        .map(({ entry, places }) => [codes(places), because(entry)]),
    },
  ];
  return [
    `## ${heading}`,
    ...tables
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ name, lead, head, rows }) =>
          `### ${heading}: ${name}\n\n${lead}\n\n${table(head, rows)}`,
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
  const { entry, places } = contradiction;
  return [codes(places), stated.join('<br>'), says.join('<br>'), because(entry)];
}

/** What the page says and what the spec says instead, in Markdown, keyword by keyword. */
export function statements({ entry, says }: Contradiction): { stated: string[]; says: string[] } {
  const keywords = [...entry.stated];
  return {
    stated: keywords.map(([keyword, stated]) => statement(keyword, stated.value)),
    says: keywords.map(([keyword]) => statement(keyword, says(keyword))),
  };
}

/** The reason of an entry with its source, in Markdown. */
export function because({ why = '', source }: ProvenanceEntry): string {
  if (source === undefined) return why;
  return `${why} (${source.startsWith('http') ? `<${source}>` : code(source)})`;
}

function statement(keyword: string, value: unknown): string {
  switch (keyword) {
    case 'required':
      if (value === null) return 'nothing on whether it is required';
      return value === true ? 'required' : 'not required';
    case 'additionalProperties':
      return valuesStatement(value);
    case 'statuses':
      return Array.isArray(value) ? `${value.map(code).join(', ')} without a body` : 'a body';
    case 'property':
      return typeof value === 'string' ? `the property ${code(value)}` : 'any name';
    case 'fields':
      return value ? Object.keys(value).map(code).join(', ') : 'no such field';
    default:
      if (value === undefined || value === null) return `no ${code(keyword)}`;
      return code(`${keyword}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  }
}

/** The values of a map, in a few words. */
function valuesStatement(value: unknown): string {
  if (value === undefined || value === null) return 'an object, not what its values are';
  const { type, $ref, ...rest } = value as { type?: unknown; $ref?: unknown };
  if (typeof $ref === 'string') return `a map of ${code(path.basename($ref, '.yaml'))}`;
  const choice = Object.values(rest).find((item) => Array.isArray(item)) as unknown[] | undefined;
  const types = choice?.map((item) => (item as { type?: unknown }).type) ?? [type];
  return `a map of ${types.map((item) => code(String(item))).join(' or ')}`;
}

function codes(places: readonly FieldPlace[]): string {
  return places.map(code).join('<br>');
}

function code(text: unknown): string {
  return `\`${String(text).replaceAll('`', "'")}\``;
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
