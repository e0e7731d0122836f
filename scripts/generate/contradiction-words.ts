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

/** The reason of an entry with its source, in Markdown. */
export function because({ why = '', source }: ProvenanceEntry): string {
  if (source === undefined) return why;
  return `${why} (${source.startsWith('http') ? `<${source}>` : code(source)})`;
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
  const { type, $ref, ...rest } = value as { type?: unknown; $ref?: unknown };
  if (typeof $ref === 'string') return `a map of ${code(path.basename($ref, '.yaml'))}`;
  const choice = Object.values(rest).find((item) => Array.isArray(item)) as unknown[] | undefined;
  const types = choice?.map((item) => (item as { type?: unknown }).type) ?? [type];
  return `a map of ${types.map((item) => code(String(item))).join(' or ')}`;
}

/** Text as code in Markdown. */
export function code(text: unknown): string {
  return `\`${String(text).replaceAll('`', "'")}\``;
}
