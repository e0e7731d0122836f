import {
  because,
  contradictions,
  statements,
  type Contradiction,
} from '../generate/contradictions.ts';
import type { FieldPlace } from '../spec/place.ts';
import { Source } from '../spec/source.ts';
import { anchor } from './place.ts';

/** What the site says of a provenance entry of the spec; Markdown throughout. */
export interface Note {
  /** Where it stands on the page of contradictions. */
  readonly id: string;
  readonly kind: 'settled' | 'kept' | 'beyond';
  readonly places: readonly FieldPlace[];
  /** What the vendor's page states, and what this description says instead. */
  readonly stated: readonly string[];
  readonly says: readonly string[];
  readonly why: string;
}

/** The notes of each operation, by its operationId. */
export function notes(root: string): ReadonlyMap<string, readonly Note[]> {
  return new Map(
    contradictions(new Source(root)).map(({ operation, entries }) => {
      const ids = new Map<string, number>();
      const found = entries.flatMap((entry) => notesOf(operation.id, entry));
      // Two entries can stand at one place: the field's own and its schema's.
      const numbered = found.map((note) => {
        const times = (ids.get(note.id) ?? 0) + 1;
        ids.set(note.id, times);
        return times === 1 ? note : { ...note, id: `${note.id}.${times}` };
      });
      return [operation.id, numbered] as const;
    }),
  );
}

/** An entry can settle one thing and leave another. */
function notesOf(operation: string, contradiction: Contradiction): Note[] {
  const { entry, places } = contradiction;
  const [first = ''] = places;
  const id = `${operation}/${anchor(first)}`;
  const plain = { id, places, stated: [], says: [] };
  return [
    ...(entry.stated.size > 0
      ? [{ ...plain, kind: 'settled' as const, ...statements(contradiction), why: because(entry) }]
      : []),
    ...(entry.kept === undefined ? [] : [{ ...plain, kind: 'kept' as const, why: entry.kept }]),
    ...(entry.undocumented ? [{ ...plain, kind: 'beyond' as const, why: because(entry) }] : []),
  ];
}
