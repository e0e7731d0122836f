// Loaded when a reader first opens the search; the parts of the search add their records to it.
import MiniSearch from 'minisearch';
import type { SearchEntry, SearchPage, SearchRecord } from '../search.ts';

/** An entry that a query leads to. */
export interface Hit extends SearchEntry {
  /** The words of the entry that the query matches. */
  readonly terms: readonly string[];
  /** Where it is: addresses from the site's root, each with the title of its page. */
  readonly at: readonly SearchPage[];
}

/** What the page calls. */
export interface SearchEngine {
  /** A part adds its pages and records, and names the parts that come after it. */
  readonly add: (
    pages: readonly SearchPage[],
    records: readonly SearchRecord[],
    parts: readonly string[],
  ) => void;
  /** The parts that were named. */
  readonly parts: readonly string[];
  /** Indexes the words of the next part; false if there was none left. */
  readonly index: () => boolean;
  /** Until all parts are indexed, finds only what has a name that begins with the query. */
  readonly search: (query: string) => Hit[];
}

/** The kinds in the order in which they are shown, and how many of each: no kind hides the next. */
const SHOWN = { operation: 5, section: 4, request: 8, response: 8, about: 3 };

/** How much a deprecated operation counts beside another. */
const DEPRECATED = 0.4;

/** The words inside each word that was seen, which most texts share. */
const inside = new Map<string, readonly string[]>();

/** The words of a text; a name in camel case counts as a whole and as its words. */
function words(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const seen = inside.get(word);
    if (seen) return seen;
    const parts = word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
    const all = parts.length > 1 ? [word, ...parts] : [word];
    inside.set(word, all);
    return all;
  });
}

interface PlacedRecord extends SearchRecord {
  /** The pages of its part. */
  readonly pages: readonly SearchPage[];
  /** Its title, call, path and further words, in small letters. */
  readonly names: readonly string[];
}

const records: PlacedRecord[] = [];
const parts: string[] = [];
const index = new MiniSearch<{ id: number } & SearchRecord>({
  fields: ['title', 'of', 'keys', 'text'],
  tokenize: words,
  searchOptions: {
    boost: { title: 8, keys: 3, of: 2 },
    combineWith: 'AND',
    prefix: true,
    boostDocument: (id) => (records[id as number]?.deprecated === true ? DEPRECATED : 1),
    fuzzy: (term) => (term.length > 5 ? 0.15 : false),
  },
});

/** The records that are not indexed yet, by their parts, each with its number. */
const pending: (SearchRecord & { readonly id: number })[][] = [];

const engine: SearchEngine = {
  parts,
  add: (pages, added, others) => {
    pending.push(added.map((record, number) => ({ ...record, id: records.length + number })));
    for (const record of added) records.push({ ...record, pages, names: namesOf(record) });
    parts.push(...others);
  },
  index: () => {
    const part = pending.shift();
    if (part) index.addAll(part);
    return part !== undefined;
  },
  search: (query) => {
    const wanted = query.toLowerCase();
    const matching = pending.length > 0 ? recordsNamed(wanted) : recordsWith(query);
    // A whole name or path comes before those that have it in them.
    const isNamed = ({ names }: PlacedRecord) => Number(names.includes(wanted));
    const hits = matching.toSorted((a, b) => isNamed(b) - isNamed(a));
    return Object.entries(SHOWN).flatMap(([kind, count]) =>
      hits
        .filter((hit) => hit.kind === kind)
        .slice(0, count)
        .map((hit) => ({ ...hit, at: placesOf(hit) })),
    );
  },
};

interface Match extends PlacedRecord {
  readonly terms: readonly string[];
}

function recordsNamed(wanted: string): Match[] {
  const terms = words(wanted);
  if (terms.length === 0) return [];
  return records
    .filter(({ names }) => names.some((name) => name.startsWith(wanted)))
    .map((record) => ({ ...record, terms }));
}

function recordsWith(query: string): Match[] {
  return index.search(query).flatMap(({ id, terms }) => {
    const record = records[id as number];
    return record === undefined ? [] : [{ ...record, terms }];
  });
}

function namesOf({ title, of, keys }: SearchRecord): string[] {
  return [title, of, of.replace(/^\S+ (?=\/)/, ''), keys].map((name) => name.toLowerCase());
}

function placesOf({ at, pages }: PlacedRecord): SearchPage[] {
  return at.flatMap(([fragment, ...numbers]) =>
    numbers.map((number): SearchPage => {
      const [url = '', title = ''] = pages[number] ?? [];
      return [fragment === '' ? url : `${url}#${fragment}`, title];
    }),
  );
}

Object.assign(globalThis, { siteSearch: engine });
