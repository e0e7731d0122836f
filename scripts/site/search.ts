import path from 'node:path';
import type { Field } from './model/field.ts';
import { plain } from './model/markdown.ts';
import type { NotesByPlace } from './model/notes.ts';
import { allFields } from './model/operation.ts';
import { spaced, type NotedOperation, type OperationFamily } from './model/pages.ts';
import { ERRORS, sharedFields } from './model/shared.ts';
import type { Site } from './model/site.ts';

/** What the search finds: something on a page of the site. */
export interface SearchEntry {
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
}

/** An entry as a part of the search has it. */
export interface SearchRecord extends SearchEntry {
  /**
   * Where it is: a fragment, and the pages that have it, by their numbers in the part. A field of
   * many operations mostly has the same fragment in all of them.
   */
  readonly at: readonly (readonly [fragment: string, ...pages: number[]])[];
}

/** A page of the site: its address from the root, and its title. */
export type SearchPage = readonly [url: string, title: string];

interface Part {
  readonly pages: readonly SearchPage[];
  readonly records: readonly SearchRecord[];
}

/**
 * The parts of the search by their addresses: the operations come first and name the others, which
 * are the fields of a family each, and the guides. They are scripts, so that the search works from a
 * disk.
 */
export function searchFiles(site: Site): Map<string, string> {
  const others = new Map([
    ...site.operationFamilies.map((family): [string, Part] => [
      `/search/families/${path.posix.basename(family.url, '.html')}.js`,
      fieldsPart(family),
    ]),
    ['/search/guides.js', guidesPart(site)],
  ]);
  const addresses = Array.from(others.keys(), (address) => address.slice(1));
  return new Map([
    ['/search/operations.js', script(operationsPart(site), addresses)],
    ...Array.from(others, ([address, part]) => [address, script(part)] as const),
  ]);
}

function script({ pages, records }: Part, others: readonly string[] = []): string {
  return `siteSearch.add(${[pages, records, others].map((list) => JSON.stringify(list)).join()});`;
}

/** The operations, and what they share: errors with each of their fields and headers. */
function operationsPart({ operations, shared }: Site): Part {
  const errorsPage = operations.length;
  const errors = shared.errors.map(({ id, status, place, description }): SearchRecord => ({
    kind: 'section',
    title: `${status} ${spaced(place)}`,
    of: 'Errors and headers',
    text: plain(description),
    keys: '',
    at: [[id, errorsPage]],
  }));
  const fields = new Map<string, SearchRecord>();
  for (const field of sharedFields(shared).filter(({ named }) => named)) {
    const content = contentOf(field, shared.notesAt);
    const key = JSON.stringify(content);
    if (!fields.has(key)) {
      fields.set(key, { kind: 'response', ...content, at: [[field.id, errorsPage]] });
    }
  }
  return {
    pages: [...operations.map(pageOf), [ERRORS.slice(1), 'Errors and headers']],
    records: [...operations.map(operationRecord), ...errors, ...fields.values()],
  };
}

function pageOf({ slug, title }: NotedOperation): SearchPage {
  return [`reference/${slug}.html`, title];
}

function operationRecord(operation: NotedOperation, page: number): SearchRecord {
  const { id, title, method, path: way, description, deprecated } = operation;
  return {
    kind: 'operation',
    title,
    of: `${method} ${way}`,
    text: plain(description),
    keys: id,
    ...(deprecated && { deprecated }),
    at: [['', page]],
  };
}

/** The guides by their sections, and the pages of contradictions. */
function guidesPart({ guides, families }: Site): Part {
  const contradictions = families.map(({ title, url }) => ({
    url,
    title: `Contradictions: ${title}`,
    html: '',
    group: 'About',
  }));
  const all = [...guides, ...contradictions];
  return {
    pages: all.map(({ url, title }) => [url.slice(1), title]),
    records: all.flatMap(({ title, html, group }, page) =>
      sectionRecords(group === 'About' ? 'about' : 'section', title, html, page),
    ),
  };
}

/** A page by its sections: their headings with the text below them. */
function sectionRecords(
  kind: 'section' | 'about',
  page: string,
  html: string,
  number: number,
): SearchRecord[] {
  const [start = '', ...sections] = html.split(/(?=<h[2-4] id=")/);
  const record = (title: string, of: string, text: string, id: string): SearchRecord => ({
    ...{ kind, title, of, keys: '', at: [[id, number]] },
    text: text
      .replace(/<h\d[^]*?<\/h\d>/, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:lt|gt|amp|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
      .replace(/\s+/g, ' ')
      .trim(),
  });
  return [
    record(page, '', start, ''),
    ...sections.map((section) => {
      const [, id = '', heading = ''] = /^<h\d id="([^"]*)">([^]*?)<\/h\d>/.exec(section) ?? [];
      return record(heading.replace(/<[^>]*>/g, ''), page, section, id);
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
function fieldsPart({ operations }: OperationFamily): Part {
  const records = new Map<string, SearchEntry & { readonly places: Map<string, number[]> }>();
  const numbered = [...operations.entries()];
  // The first place of a record is in an operation that isn't deprecated, if it has such.
  const isOld = ([, operation]: (typeof numbered)[number]) => Number(operation.deprecated);
  for (const [page, operation] of numbered.toSorted((a, b) => isOld(a) - isOld(b))) {
    const { deprecated } = operation;
    const onPage = new Set<string>();
    for (const field of allFields(operation).filter(({ named }) => named)) {
      const kind = /^(?:response|header)\//.test(field.place) ? 'response' : 'request';
      const content = contentOf(field, operation.notesAt);
      const { title, text, keys, differs } = content;
      const key = JSON.stringify([kind, title, text, keys, differs]);
      // Within a page the first place is enough.
      if (onPage.has(key)) continue;
      onPage.add(key);
      const record = records.get(key) ?? {
        kind,
        ...content,
        ...(deprecated && { deprecated }),
        places: new Map<string, number[]>(),
      };
      records.set(key, record);
      const pages = record.places.get(field.id) ?? [];
      record.places.set(field.id, pages);
      pages.push(page);
    }
  }
  return {
    pages: operations.map(pageOf),
    records: Array.from(records.values(), ({ places, ...entry }) => ({
      ...entry,
      at: Array.from(places, ([fragment, pages]) => [fragment, ...pages] as const),
    })),
  };
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
