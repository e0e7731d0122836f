// Loaded when a reader first opens the search; the parts of the search add their records to it.
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../search.ts';

/** A record that a query leads to. */
export interface Hit extends SearchRecord {
  /** The words of the record that the query matches. */
  readonly terms: readonly string[];
}

/** What the page calls. */
export interface SearchEngine {
  /** A part adds its records, and names the parts that come after it. */
  readonly add: (records: readonly SearchRecord[], parts: readonly string[]) => void;
  /** The parts that were named. */
  readonly parts: readonly string[];
  readonly search: (query: string) => Hit[];
}

/** The kinds in the order in which they are shown, and how many of each: no kind hides the next. */
const SHOWN = { operation: 5, section: 4, request: 8, response: 8, about: 3 };

/** How much a deprecated operation counts beside another. */
const DEPRECATED = 0.4;

/** The words of a text; a name in camel case counts as a whole and as its words. */
function words(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const inside = word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
    return inside.length > 1 ? [word, ...inside] : [word];
  });
}

const records: SearchRecord[] = [];
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

const engine: SearchEngine = {
  parts,
  add: (added, others) => {
    index.addAll(added.map((record, at) => ({ ...record, id: records.length + at })));
    records.push(...added);
    parts.push(...others);
  },
  search: (query) => {
    // A whole name or path comes before those that have it in them.
    const wanted = query.toLowerCase();
    const isNamed = ({ title, of, keys }: SearchRecord) =>
      [title, of, of.slice(of.indexOf('/')), keys].some((text) => text.toLowerCase() === wanted);
    const matching = index.search(query).flatMap(({ id, terms }) => {
      const record = records[id as number];
      return record === undefined ? [] : [{ ...record, terms }];
    });
    const hits = matching.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
    return Object.entries(SHOWN).flatMap(([kind, count]) =>
      hits.filter((hit) => hit.kind === kind).slice(0, count),
    );
  },
};
Object.assign(globalThis, { siteSearch: engine });
