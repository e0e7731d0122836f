import {
  because,
  contradictions,
  statements,
  type Contradiction,
} from '../../generate/contradictions.ts';
import type { FieldPlace } from '../../spec/place.ts';
import { Source } from '../../spec/source.ts';
import { anchor } from './anchor.ts';

/** What the site says of a provenance entry of the spec; Markdown throughout. */
export interface Note {
  /** Its id on the page of contradictions. */
  readonly id: string;
  readonly kind: 'settled' | 'kept' | 'beyond';
  readonly places: readonly FieldPlace[];
  /** What the vendor's page says, and what this description says instead. */
  readonly stated: readonly string[];
  readonly says: readonly string[];
  readonly why: string;
}

/** Notes by the place of the field that they are about. */
export type NotesByPlace = ReadonlyMap<FieldPlace, readonly Note[]>;

/** The notes of each operation, by its operationId. */
export function notesByOperation(root: string): ReadonlyMap<string, readonly Note[]> {
  return new Map(
    contradictions(new Source(root)).map(({ operation, entries }) => [
      operation.id,
      withUniqueIds(entries.flatMap((entry) => notesOf(operation.id, entry))),
    ]),
  );
}

export function notesByPlace(notes: readonly Note[]): NotesByPlace {
  const byPlace = new Map<FieldPlace, Note[]>();
  for (const note of notes) {
    for (const place of note.places) byPlace.set(place, [...(byPlace.get(place) ?? []), note]);
  }
  return byPlace;
}

/** An entry can settle one keyword and leave another. */
function notesOf(operationId: string, contradiction: Contradiction): Note[] {
  const { entry, places } = contradiction;
  const [first = ''] = places;
  const base = { id: `${operationId}/${anchor(first)}`, places, stated: [], says: [] };
  const notes: Note[] = [];
  if (entry.stated.size > 0) {
    notes.push({ ...base, kind: 'settled', ...statements(contradiction), why: because(entry) });
  }
  if (entry.kept !== undefined) notes.push({ ...base, kind: 'kept', why: entry.kept });
  if (entry.undocumented) notes.push({ ...base, kind: 'beyond', why: because(entry) });
  return notes;
}

/** Several entries can be about one field: its own and its schema's. */
function withUniqueIds(notes: readonly Note[]): Note[] {
  const counts = new Map<string, number>();
  return notes.map((note) => {
    const count = (counts.get(note.id) ?? 0) + 1;
    counts.set(note.id, count);
    return count === 1 ? note : { ...note, id: `${note.id}.${count}` };
  });
}
