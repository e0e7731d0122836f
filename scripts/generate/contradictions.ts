import path from 'node:path';
import { saysOf } from '../spec/fields.ts';
import { operations, type SpecOperation } from '../spec/operations.ts';
import { alternative, items, property, values, type FieldPlace } from '../spec/place.ts';
import { entriesOf, type ProvenanceEntry } from '../spec/provenance.ts';
import type { Cursor, Source } from '../spec/source.ts';
import { byName } from './document.ts';

/** An operation that something applies to, and the fields of it. */
interface Use {
  readonly operation: SpecOperation;
  /** Where the spec has them; `operation` for what is about the operation as a whole. */
  readonly places: readonly FieldPlace[];
}

/** A provenance entry with all that it applies to: once, however many operations share it. */
export interface Contradiction {
  readonly entry: ProvenanceEntry;
  readonly uses: readonly Use[];
  /** What the spec says under a keyword. */
  readonly says: (keyword: string) => unknown;
}

/** What is about one operation, or about a component that several share. */
export interface Subject {
  /** The operationId, or the component's name. */
  readonly id: string;
  /** The one operation that it is about; undefined for a component. */
  readonly operation: SpecOperation | undefined;
  readonly contradictions: readonly Contradiction[];
}

/** All that a page of contradictions tells. */
export interface Family {
  /** The folder: `services`. */
  readonly name: string;
  /** What people call it: `Services`. */
  readonly title: string;
  readonly subjects: readonly Subject[];
  /** The operations that no page documents. */
  readonly undocumented: readonly SpecOperation[];
}

/** The contradictions of the spec by family: operations in their order, then what they share. */
export function families(source: Source): Family[] {
  const all = operations(source);
  const documented = all.filter(({ hasPage }) => hasPage);
  const byFamily = new Map<string, Map<string, Contradiction[]>>();
  for (const { family } of all) byFamily.set(family, new Map());
  for (const contradiction of contradictions(source, documented)) {
    const { family, id } = homeOf(contradiction);
    const subjects = byFamily.get(family) ?? new Map<string, Contradiction[]>();
    const list = subjects.get(id) ?? [];
    list.push(contradiction);
    byFamily.set(family, subjects.set(id, list));
  }
  return [...byFamily].sort(byName).map(([name, subjects]): Family => {
    const here = all.filter(({ family }) => family === name);
    const ofOperations = here.flatMap((operation): Subject[] => {
      const list = subjects.get(operation.id);
      subjects.delete(operation.id);
      return list ? [{ id: operation.id, operation, contradictions: list }] : [];
    });
    const shared = [...subjects].sort(byName).map(([id, list]): Subject => {
      return { id, operation: undefined, contradictions: list };
    });
    return {
      name,
      title: titleOf(name, here),
      subjects: [...ofOperations, ...shared],
      undocumented: here.filter(({ hasPage }) => !hasPage),
    };
  });
}

/** Where a contradiction is told: at its operation, or at the component if several share it. */
function homeOf({ entry, uses }: Contradiction): { readonly family: string; readonly id: string } {
  const [use] = uses;
  if (use !== undefined && uses.length === 1) {
    return { family: use.operation.family, id: use.operation.id };
  }
  const { file } = entry.layer;
  return { family: file.split('/')[1] ?? '', id: path.parse(file).name };
}

/** The name of a family's tag; a folder without operations has none. */
function titleOf(name: string, [first]: readonly SpecOperation[]): string {
  const tag: unknown = first?.cursor.get('tags')?.get(0)?.value;
  return typeof tag === 'string' ? tag : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The provenance of operations, each entry with the fields that it applies to. */
function contradictions(source: Source, all: readonly SpecOperation[]): Contradiction[] {
  const gathered = new Map<string, Omit<Contradiction, 'uses'> & { readonly uses: MutableUse[] }>();
  for (const operation of all) {
    const key = `${operation.method} ${operation.path}`;
    const told = source.keeping(key, operation.pathItem, () => toldOf(operation));
    for (const { entry, place, says } of told) {
      // An entry can differ by operation, and what it stands at can be required here and not there.
      const here = [...entry.stated.keys()].map((keyword) => says(keyword));
      const key = JSON.stringify([entry.layer.file, entry.layer.keys, entry.part.keys, here]);
      const contradiction = gathered.get(key) ?? { entry, uses: [], says };
      gathered.set(key, contradiction);
      const last = contradiction.uses.at(-1);
      if (last?.operation === operation) last.places.push(place);
      else contradiction.uses.push({ operation, places: [place] });
    }
  }
  return [...gathered.values()];
}

/** A provenance entry, as it stands at something of an operation. */
interface Told extends Pick<Contradiction, 'entry' | 'says'> {
  readonly place: FieldPlace;
}

function toldOf({ cursor, id, outerFields }: SpecOperation): Told[] {
  const ofOperation = entriesOf([cursor], id).map((entry): Told => {
    return { entry, place: 'operation', says: (keyword) => cursor.get(keyword)?.value };
  });
  const ofFields = outerFields.flatMap((field) =>
    entriesOf([...field.around, ...field.schema], id).map((entry): Told => {
      return { entry, place: field.specPlace, says: (keyword) => saysOf(field, keyword) };
    }),
  );
  // Without what is said of other operations.
  return [...ofOperation, ...ofFields].filter(
    ({ entry: { stated, kept, undocumented } }) =>
      stated.size > 0 || kept !== undefined || undocumented,
  );
}

interface MutableUse extends Use {
  readonly places: FieldPlace[];
}

/** Where something stands in its component: `Service/ports[]/name`. */
export function placeInComponent({ file, keys }: Cursor): FieldPlace {
  let place: FieldPlace = path.parse(file).name;
  for (let at = 0; at < keys.length; at++) {
    const key = String(keys[at]);
    const next = keys[at + 1];
    if (/^(?:properties|headers)$/.test(key) && next !== undefined) {
      place = property(place, String(next));
      at += 1;
    } else if (key === 'items') place = items(place);
    else if (key === 'additionalProperties') place = values(place);
    else if (/^(?:one|any)Of$/.test(key) && next !== undefined) {
      place = alternative(place, Number(next) + 1);
      at += 1;
    }
  }
  return place;
}

/** The page says something else. */
export function isSettled({ entry }: Contradiction): boolean {
  return [...entry.stated.values()].some(({ value }) => value !== null);
}

export function isKept({ entry }: Contradiction): boolean {
  return entry.kept !== undefined;
}

/** The page says nothing of it: the field itself, or all that the entry is about. */
export function isAddition(contradiction: Contradiction): boolean {
  const { undocumented, stated } = contradiction.entry;
  return undocumented || (stated.size > 0 && !isSettled(contradiction));
}
