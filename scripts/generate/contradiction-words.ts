import path from 'node:path';
import type { ProvenanceEntry } from '../spec/provenance.ts';
import type { Contradiction } from './contradictions.ts';

/** What the documentation says and what the spec says instead, in Markdown, keyword by keyword. */
export function statements({ entry, says }: Contradiction): { stated: string[]; says: string[] } {
  const keywords = [...entry.stated];
  return {
    stated: keywords.map(([keyword, stated]) => statement(keyword, stated.value)),
    says: keywords.map(([keyword]) => statement(keyword, says(keyword))),
  };
}

/** What a source names, such as `https://…, 2026-06-25`. */
interface Citation {
  /** The address of a page, or what else it is. */
  readonly of: string;
  /** The day on which it was saved. */
  readonly saved: string | undefined;
}

/** The things that an entry's source names. */
export function citations({ source = '' }: ProvenanceEntry): Citation[] {
  const parts = source.split(/;\s*/).filter((part) => part !== '');
  return parts.map((part) => {
    const [, page, saved] = /^(https?:\S+), (\d{4}-\d\d-\d\d)$/.exec(part) ?? [];
    return { of: page ?? part, saved };
  });
}

/** The reason of an entry with its source, in Markdown. */
export function because(entry: ProvenanceEntry): string {
  const sources = citations(entry).map(({ of, saved }) => {
    const shown = of.startsWith('http') ? `<${of}>` : code(of);
    return saved === undefined ? shown : `${shown}, ${saved}`;
  });
  const { why = '' } = entry;
  return sources.length === 0 ? why : `${why} (${sources.join('; ')})`;
}

/** To be read after "Documentation:" or "Here:". */
function statement(keyword: string, value: unknown): string {
  switch (keyword) {
    case 'required':
      if (value === null) return "doesn't say whether it is required";
      return value === true ? 'required' : 'not required';
    case 'additionalProperties':
      return valuesStatement(value);
    case 'statuses':
      return Array.isArray(value) ? `${value.map(code).join(', ')} without a body` : 'with a body';
    case 'property':
      return typeof value === 'string' ? `a property named ${code(value)}` : 'any name';
    case 'fields':
      return value ? Object.keys(value).map(code).join(', ') : 'no such field';
    default:
      if (value === undefined || value === null) return `no ${code(keyword)}`;
      return code(`${keyword}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  }
}

/** The values of a map, in a few words. */
function valuesStatement(value: unknown): string {
  if (value === undefined || value === null) return "an object; doesn't say what its values are";
  if (value === true) return 'a map of any values';
  const { type, $ref, ...rest } = value as { type?: unknown; $ref?: unknown };
  if (typeof $ref === 'string') return `a map of ${code(path.basename($ref, '.yaml'))}`;
  const choice = Object.values(rest).find((item) => Array.isArray(item)) as unknown[] | undefined;
  const types = choice?.map((item) => (item as { type?: unknown }).type) ?? [type].flat();
  return `a map of ${types.map((item) => code(String(item))).join(' or ')}`;
}

/** Text as code in Markdown. */
export function code(text: unknown): string {
  return `\`${String(text).replaceAll('`', "'")}\``;
}
