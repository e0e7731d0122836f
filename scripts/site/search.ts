import path from 'node:path';
import type { Field } from './model/field.ts';
import { plain } from './model/markdown.ts';
import type { NotesByPlace } from './model/notes.ts';
import { allFields } from './model/operation.ts';
import { spaced, type NotedOperation, type OperationFamily } from './model/pages.ts';
import { ERRORS, sharedFields } from './model/shared.ts';
import type { Site } from './model/site.ts';

/** What the search finds: a place of the site. The names are short, since there are many. */
export interface SearchRecord {
  readonly kind: 'operation' | 'section' | 'request' | 'response' | 'about';
  readonly title: string;
  /** What it belongs to: a call, a page, or the way to a field. */
  readonly of: string;
  readonly text: string;
  /** Further words that lead to it. */
  readonly keys: string;
  /** Whether it is a field of which the documentation says something else. */
  readonly differs?: boolean;
  /** Whether it is a deprecated operation, or only in such. */
  readonly deprecated?: boolean;
  /** Where it is: addresses from the site's root, each with the title of its page. */
  readonly at: readonly (readonly [url: string, title: string])[];
}

/** The part that is loaded first; the others have the fields of a family each. */
const FIRST = '/search/pages.js';

/**
 * The parts of the search by their addresses. They are scripts, so that the search works from a disk.
 */
export function searchFiles(site: Site): Map<string, string> {
  const families = site.operationFamilies.map((family): [string, string] => [
    `/search/${path.posix.basename(family.url, '.html')}.js`,
    part(familyRecords(family)),
  ]);
  const others = families.map(([address]) => address.slice(1));
  const first = [
    ...site.operations.map(operationRecord),
    ...errorRecords(site),
    ...site.guides.flatMap(sectionRecords),
    ...site.families.map(({ title, url }) => page(`Contradictions: ${title}`, url)),
  ];
  return new Map([[FIRST, part(first, others)], ...families]);
}

function part(records: readonly SearchRecord[], others: readonly string[] = []): string {
  return `siteSearch.add(${JSON.stringify(records)},${JSON.stringify(others)});`;
}

function page(title: string, url: string): SearchRecord {
  return { kind: 'about', title, of: '', text: '', keys: '', at: [[url.slice(1), title]] };
}

function operationRecord(operation: NotedOperation) {
  const { id, title, method, path: way, description, slug, deprecated } = operation;
  return {
    kind: 'operation',
    title,
    of: `${method} ${way}`,
    text: plain(description),
    keys: id,
    ...(deprecated && { deprecated }),
    at: [[`reference/${slug}.html`, title]],
  } satisfies SearchRecord;
}

/** The errors that operations share, and each of their fields and headers. */
function errorRecords({ shared }: Site): SearchRecord[] {
  const at = (id: string): SearchRecord['at'] => [
    [`${ERRORS.slice(1)}#${id}`, 'Errors and headers'],
  ];
  const errors = shared.errors.map(({ id, status, place, description }): SearchRecord => ({
    kind: 'section',
    title: `${status} ${spaced(place)}`,
    of: 'Errors and headers',
    text: plain(description),
    keys: '',
    at: at(id),
  }));
  const fields = new Map<string, SearchRecord>();
  for (const field of sharedFields(shared).filter(({ named }) => named)) {
    const content = contentOf(field, shared.notesAt);
    const record = { kind: 'response', ...content, at: at(field.id) } as const;
    const key = JSON.stringify(content);
    if (!fields.has(key)) fields.set(key, record);
  }
  return [...errors, ...fields.values()];
}

/** A guide by its sections: their headings with the text below them. */
function sectionRecords({ title, url, html, group }: Site['guides'][number]): SearchRecord[] {
  const kind = group === 'About' ? 'about' : 'section';
  const [start = '', ...sections] = html.split(/(?=<h[2-4] id=")/);
  const text = (markup: string) =>
    markup
      .replace(/<h\d[^]*?<\/h\d>/, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:lt|gt|amp|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
      .replace(/\s+/g, ' ')
      .trim();
  return [
    { ...page(title, url), kind, text: text(start) },
    ...sections.map((section): SearchRecord => {
      const [, id = '', heading = ''] = /^<h\d id="([^"]*)">([^]*?)<\/h\d>/.exec(section) ?? [];
      return {
        kind,
        title: heading.replace(/<[^>]*>/g, ''),
        of: title,
        text: text(section),
        keys: '',
        at: [[`${url.slice(1)}#${id}`, title]],
      };
    }),
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The fields of a family's operations. Those that say the same are one record with several places. */
function familyRecords({ operations }: OperationFamily): SearchRecord[] {
  const records = new Map<string, SearchRecord & { readonly at: [string, string][] }>();
  const deprecatedLast = operations.toSorted((a, b) => Number(a.deprecated) - Number(b.deprecated));
  for (const operation of deprecatedLast) {
    const { deprecated } = operation;
    for (const field of allFields(operation).filter(({ named }) => named)) {
      const kind = /^(?:response|header)\//.test(field.place) ? 'response' : 'request';
      const content = contentOf(field, operation.notesAt);
      const { title, text, keys, differs } = content;
      const key = JSON.stringify([kind, title, text, keys, differs]);
      const record = records.get(key) ?? {
        kind,
        ...content,
        ...(deprecated && { deprecated }),
        at: [],
      };
      records.set(key, record);
      const file = `reference/${operation.slug}.html`;
      // Within a page the first place is enough.
      if (record.at.at(-1)?.[0].startsWith(`${file}#`) !== true) {
        record.at.push([`${file}#${field.id}`, operation.title]);
      }
    }
  }
  return [...records.values()];
}

function contentOf({ name, path: way, place, type, description, values }: Field, at: NotesByPlace) {
  const differs = at.get(place)?.some(({ kind }) => kind === 'settled') === true;
  return {
    title: name,
    of: `${way} · ${type}`,
    text: plain(description),
    keys: values.join(' '),
    ...(differs && { differs }),
  };
}
