import { operationsOf, referenced, resolve, type Document } from '../../generate/document.ts';
import { property } from '../../spec/place.ts';
import { anchor } from './anchor.ts';
import { headerField, responseParts, type Response } from './body.ts';
import { withDescendants, type Field } from './field.ts';
import type { Note, NotesByPlace } from './notes.ts';

/** The address of the page that describes what operations share. */
export const ERRORS = '/errors.html';

/** The errors and headers that operations share: each is described once. */
export interface Shared {
  readonly errors: readonly Response[];
  readonly headers: readonly Field[];
  readonly notesAt: NotesByPlace;
}

/** The component that each error of an operation is, by `operationId status`. */
type SharedErrors = ReadonlyMap<string, string>;

export function sharedErrors(document: Document): SharedErrors {
  return new Map(
    operationsOf(document).flatMap(({ id, object }) =>
      Object.entries(object.responses ?? {}).flatMap(([status, { $ref }]) =>
        $ref === undefined || status.startsWith('2') ? [] : [[`${id} ${status}`, referenced($ref)]],
      ),
    ),
  );
}

/** @param notes all notes; those at a shared error are shown there once */
export function sharedOf(document: Document, notes: readonly Note[]): Shared {
  const names = sharedErrors(document);
  const statuses = new Map(Array.from(names, ([use, name]) => [name, use.split(' ')[1] ?? '']));
  const { responses = {}, headers = {} } = document.components ?? {};
  const errors = [...statuses]
    .toSorted(([, a], [, b]) => a.localeCompare(b))
    .map(([name, status]): Response => {
      const carrier = resolve(document, responses[name] ?? {});
      return {
        id: anchor(name),
        place: name,
        status,
        success: false,
        required: true,
        description: carrier.description ?? '',
        shared: undefined,
        ...responseParts(document, carrier, name, name),
      };
    });
  const headerNames = new Map(
    Object.values(responses).flatMap((response) =>
      Object.entries(response.headers ?? {}).map(([name, { $ref = '' }]) => [
        referenced($ref),
        name,
      ]),
    ),
  );
  return {
    errors,
    headers: Object.entries(headers).map(([component, header]) => ({
      ...headerField(document, 'header', {
        ...header,
        name: headerNames.get(component) ?? component,
      }),
      id: anchor(property('headers', component)),
    })),
    notesAt: notesAtShared(notes, names),
  };
}

/** The notes at shared errors, by their places on the page of errors. */
function notesAtShared(notes: readonly Note[], names: SharedErrors): NotesByPlace {
  const byPlace = new Map<string, Set<Note>>();
  for (const note of notes) {
    for (const { operation, places } of note.uses) {
      for (const place of places) {
        const at = sharedPlace(names, operation, place);
        if (at !== undefined) byPlace.set(at, (byPlace.get(at) ?? new Set()).add(note));
      }
    }
  }
  return new Map(Array.from(byPlace, ([place, set]) => [place, [...set]]));
}

/** Where a field of a shared error is on the page of errors: `BadRequest/error/message`. */
export function sharedPlace(
  errors: SharedErrors,
  operation: string,
  place: string,
): string | undefined {
  const [, status = '', below = ''] = /^response\/(\w+)(.*)$/.exec(place) ?? [];
  const name = errors.get(`${operation} ${status}`);
  return name === undefined ? undefined : name + below;
}

/** Every field of what is shared. */
export function sharedFields({ errors, headers }: Shared): Field[] {
  const roots = errors.flatMap(({ contents }) => contents.flatMap(({ root }) => root ?? []));
  return [...headers, ...roots].flatMap(withDescendants);
}
