import { because, statements } from '../../generate/contradiction-words.ts';
import {
  families,
  isAddition,
  isKept,
  isSettled,
  placeInComponent,
  type Subject,
} from '../../generate/contradictions.ts';
import type { FieldPlace } from '../../spec/place.ts';
import type { Source } from '../../spec/source.ts';
import { anchor } from './anchor.ts';

/** What the site says of a provenance entry of the spec; Markdown throughout. */
export interface Note {
  /** Its page of contradictions, and its id there. */
  readonly url: string;
  readonly id: string;
  readonly kind: 'settled' | 'kept' | 'beyond';
  /** The operations that it applies to, and the fields of each. */
  readonly uses: readonly { readonly operation: string; readonly places: readonly FieldPlace[] }[];
  /** Where it stands in the component, if several operations share that. */
  readonly component: FieldPlace | undefined;
  /** What the vendor's page says, and what this description says instead. */
  readonly stated: readonly string[];
  readonly says: readonly string[];
  readonly why: string;
}

/** A page of contradictions. */
export interface NotedFamily {
  readonly title: string;
  readonly url: string;
  readonly subjects: readonly {
    /** The operationId, or the name of a component. */
    readonly id: string;
    readonly notes: readonly Note[];
  }[];
  /** Those of all subjects. */
  readonly notes: readonly Note[];
  readonly undocumented: readonly string[];
}

/** Notes by the place of the field that they are about. */
export type NotesByPlace = ReadonlyMap<FieldPlace, readonly Note[]>;

/** The notes of all families that have any. */
export function notedFamilies(source: Source): NotedFamily[] {
  return families(source)
    .filter(({ subjects, undocumented }) => subjects.length + undocumented.length > 0)
    .map((family) => {
      const url = `/contradictions/${family.name}.html`;
      // The headings have these ids; a note on a whole component comes behind its heading's.
      const counts = new Map(family.subjects.map(({ id }) => [id, 1]));
      const subjects = family.subjects.map((subject) => ({
        id: subject.id,
        notes: notesOf(subject).map((note) => ({ ...note, url, id: unique(note.id, counts) })),
      }));
      return {
        title: family.title,
        url,
        subjects,
        notes: subjects.flatMap(({ notes }) => notes),
        undocumented: family.undocumented.map(({ id }) => id),
      };
    });
}

/** The notes that apply to each operation, by its operationId. */
export function notesByOperation(all: readonly NotedFamily[]): ReadonlyMap<string, Note[]> {
  const byOperation = new Map<string, Note[]>();
  for (const note of all.flatMap(({ notes }) => notes)) {
    for (const { operation } of note.uses) {
      const notes = byOperation.get(operation) ?? [];
      notes.push(note);
      byOperation.set(operation, notes);
    }
  }
  return byOperation;
}

/** The notes of an operation by its fields. */
export function notesByPlace(notes: readonly Note[], operationId: string): NotesByPlace {
  const byPlace = new Map<FieldPlace, Note[]>();
  for (const note of notes) {
    const places = note.uses.find(({ operation }) => operation === operationId)?.places ?? [];
    for (const place of places) byPlace.set(place, [...(byPlace.get(place) ?? []), note]);
  }
  return byPlace;
}

/** An entry can settle one keyword and leave another. */
function notesOf({ id, operation, contradictions }: Subject): Omit<Note, 'url'>[] {
  return contradictions.flatMap((contradiction) => {
    const { entry, uses } = contradiction;
    const component = operation ? undefined : placeInComponent(entry.layer);
    const [first = ''] = uses[0]?.places ?? [];
    const base = {
      id: component === undefined ? `${id}/${anchor(first)}` : anchor(component),
      uses: uses.map((use) => ({ operation: use.operation.id, places: use.places })),
      component,
      stated: [],
      says: [],
      why: because(entry),
    };
    const notes: Omit<Note, 'url'>[] = [];
    if (isSettled(contradiction)) {
      notes.push({ ...base, kind: 'settled', ...statements(contradiction) });
    }
    if (isKept(contradiction)) notes.push({ ...base, kind: 'kept', why: entry.kept ?? '' });
    if (isAddition(contradiction)) notes.push({ ...base, kind: 'beyond' });
    return notes;
  });
}

/** Several entries can be about one field: its own and its schema's. */
function unique(id: string, counts: Map<string, number>): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}.${String(count)}`;
}
