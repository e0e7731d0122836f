import { isDeepStrictEqual } from 'node:util';
import { Fault } from '../shared/fault.ts';
import { operations, saysOf, type SpecField } from './operations.ts';
import type { Cursor, Source } from './source.ts';

/** One `x-documented`, at a field or at the schema that the field refers to. */
export interface ProvenanceEntry {
  readonly cursor: Cursor;
  /** `x-documented: false`: no page states what it stands at. */
  readonly undocumented: boolean;
  /** What the page states, by keyword; null: it states nothing there. */
  readonly stated: ReadonlyMap<string, Cursor>;
  readonly why: string | undefined;
  /** A contradiction seen and left, and the reason. */
  readonly kept: string | undefined;
  readonly source: string | undefined;
}

/** All provenance of a field. */
export interface Provenance {
  readonly entries: readonly ProvenanceEntry[];
  /** What the page states, of all entries; the one nearest to the field wins. */
  readonly stated: ReadonlyMap<string, Cursor>;
}

const PROSE = new Set(['why', 'kept', 'source']);

export function provenance({ around, schema }: SpecField): Provenance {
  const entries = [...around, ...schema].flatMap((layer) => {
    const cursor = layer.get('x-documented');
    return cursor ? [readEntry(cursor, layer)] : [];
  });
  const stated = entries.toReversed().flatMap((entry) => [...entry.stated]);
  return { entries, stated: new Map(stated) };
}

function readEntry(cursor: Cursor, layer: Cursor): ProvenanceEntry {
  const prose = (key: string) => {
    const value = cursor.value === false ? layer.get(`x-${key}`) : cursor.get(key);
    return typeof value?.value === 'string' ? value.value.trim() : undefined;
  };
  return {
    cursor,
    undocumented: cursor.value === false,
    stated: new Map(cursor.entries().filter(([key]) => !PROSE.has(key))),
    why: prose('why'),
    kept: prose('kept'),
    source: prose('source'),
  };
}

/** What is idle in the provenance: an entry that changes nothing has outlived its reason. */
export function idleProvenance(source: Source): Fault[] {
  const faults = operations(source).flatMap(({ fields }) => fields.flatMap(idle));
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}

function idle(field: SpecField, _: number, fields: readonly SpecField[]): Fault[] {
  const { entries } = provenance(field);
  const within = fields.some((other) => !other.documented && isWithin(field.place, other.place));
  // Of several entries at one field, the nearest that no page states makes the others idle.
  const outermost = entries.findIndex(({ undocumented }) => undocumented);
  return entries.flatMap(({ cursor, stated }, index) => {
    if (within || (outermost >= 0 && index !== outermost)) {
      return [new Fault('No page states what is around this: remove x-documented.', cursor.place)];
    }
    return [...stated].flatMap(([keyword, entry]) => {
      const says = saysOf(field, keyword) ?? null;
      if (!isDeepStrictEqual(says, entry.value)) return [];
      const value = JSON.stringify(says);
      return [
        new Fault(
          `x-documented says that the page states ${keyword}: ${value}, and so does the spec: remove it.`,
          entry.place,
        ),
      ];
    });
  });
}

function isWithin(place: string, around: string): boolean {
  return place.startsWith(around) && /^[/[{|]/.test(place.slice(around.length));
}
