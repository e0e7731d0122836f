import type { Cursor } from './source.ts';

/** One `x-documented`, as it holds for one operation. */
export interface ProvenanceEntry {
  /** What it stands at. */
  readonly layer: Cursor;
  /** The `x-documented`. */
  readonly cursor: Cursor;
  /** What of it holds for the operation: its own entry under `operations`, else the whole. */
  readonly part: Cursor;
  /** `false`: the operation's page doesn't state what it stands at. */
  readonly undocumented: boolean;
  /** What the page states, by keyword; null: nothing. */
  readonly stated: ReadonlyMap<string, Cursor>;
  readonly why: string | undefined;
  /** A contradiction seen and left, and the reason. */
  readonly kept: string | undefined;
  readonly source: string | undefined;
}

/** All provenance of something that an operation reaches. */
export interface Provenance {
  /** Those that stand nearest come first. */
  readonly entries: readonly ProvenanceEntry[];
  /** What the page states, of all entries; the one nearest to the field wins. */
  readonly stated: ReadonlyMap<string, Cursor>;
}

/** What has provenance: a field, by the layers of what is around it and of its schema. */
interface Reached {
  readonly around: readonly Cursor[];
  readonly schema: readonly Cursor[];
  /** The id of the operation whose page it is about. */
  readonly operation: string;
}

/** Keys of `x-documented` that are no fact of a page. */
const NO_FACTS: ReadonlySet<string> = new Set(['operations', 'why', 'kept', 'source']);

/** Whether a key of `x-documented` is something that a page states. */
export function isFact(key: string): boolean {
  return !NO_FACTS.has(key);
}

/** The provenance of a field, as it holds for the operation that reaches it. */
export function provenance({ around, schema, operation }: Reached): Provenance {
  const entries = entriesOf([...around, ...schema], operation);
  return { entries, stated: statedBy(entries) };
}

/** What the page states by these entries. */
export function statedBy(entries: readonly ProvenanceEntry[]): ReadonlyMap<string, Cursor> {
  return new Map(entries.toReversed().flatMap(({ stated }) => [...stated]));
}

/** The provenance that stands at any of the layers, nearest first. */
export function entriesOf(layers: readonly Cursor[], operation: string): ProvenanceEntry[] {
  return layers.flatMap((layer) => {
    const cursor = layer.get('x-documented');
    if (!cursor) return [];
    return [readEntry(layer, cursor, cursor.get('operations')?.get(operation) ?? cursor)];
  });
}

/** The same entry as it holds for operations that it doesn't name. */
export function unnamed({ layer, cursor }: ProvenanceEntry): ProvenanceEntry {
  return readEntry(layer, cursor, cursor);
}

/** Whether the operation's page states what these layers are of. */
export function isStated(layers: readonly Cursor[], operation: string): boolean {
  return !layers.some((layer) => {
    const documented = layer.get('x-documented');
    return (documented?.get('operations')?.get(operation) ?? documented)?.value === false;
  });
}

function readEntry(layer: Cursor, cursor: Cursor, part: Cursor): ProvenanceEntry {
  const prose = (key: string) => {
    const value = cursor.value === false ? layer.get(`x-${key}`) : cursor.get(key);
    return typeof value?.value === 'string' ? value.value.trim() : undefined;
  };
  return {
    layer,
    cursor,
    part,
    undocumented: part.value === false,
    stated: new Map(part.entries().filter(([key]) => isFact(key))),
    why: prose('why'),
    kept: prose('kept'),
    source: prose('source'),
  };
}
