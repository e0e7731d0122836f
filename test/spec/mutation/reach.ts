import { isChoice } from '../../../scripts/spec/facts.ts';
import { read, saysOf, type SpecField } from '../../../scripts/spec/fields.ts';
import type { SpecOperation } from '../../../scripts/spec/operations.ts';
import { alternative, type FieldPlace } from '../../../scripts/spec/place.ts';
import { provenance } from '../../../scripts/spec/provenance.ts';
import type { Cursor } from '../../../scripts/spec/source.ts';
import type { Change, Edit, Json } from './change.ts';

/** What a page states of a choice itself, and not of its alternatives. */
const OUTER = new Set(['type', 'required', 'deprecated']);

/** The fields of an operation, and which of them share what is edited. */
export class Reach {
  readonly operation: SpecOperation;
  readonly #fields: ReadonlyMap<FieldPlace, SpecField>;
  /** The places of all fields that a mapping is a layer or the provenance of. */
  readonly #sharing = new Map<unknown, Set<FieldPlace>>();

  constructor(operation: SpecOperation) {
    this.operation = operation;
    this.#fields = new Map(operation.fields.map((field) => [field.place, field]));
    for (const field of operation.fields) {
      const parts = provenance(field).entries.map(({ part }) => part);
      for (const { value } of [...field.around, ...field.schema, ...parts]) {
        const places = this.#sharing.get(value) ?? new Set();
        this.#sharing.set(value, places.add(field.place));
      }
    }
  }

  get fields(): Iterable<SpecField> {
    return this.#fields.values();
  }

  at(place: FieldPlace | undefined): SpecField | undefined {
    return place === undefined ? undefined : this.#fields.get(place);
  }

  /** The places of all fields that a mapping says something about. */
  sharing(holder: Json): FieldPlace[] {
    return [...(this.#sharing.get(holder) ?? [])];
  }

  /** How many alternatives of a field the page states. */
  statedAlternatives(place: FieldPlace): number {
    let count = 0;
    while (this.#fields.get(alternative(place, count + 1))?.stated === true) count += 1;
    return count;
  }

  /** A change of one fact; it alters the same of all fields that share what is edited. */
  factChange(
    name: string,
    { place, kind, to }: Pick<Change, 'place' | 'kind' | 'to'>,
    edit: Edit,
  ): Change {
    const places = new Set([place, ...this.sharing(edit.holder)]);
    const stated = (at: FieldPlace) => (OUTER.has(kind) ? at : this.#inner(at));
    const alters = [...places].map((at) => ({ place: stated(at), kind }));
    const inner = [...places].map((at) => this.#inner(at)).filter((at) => !places.has(at));
    const unsettles = kind === 'type' ? inner : [];
    return { name, place: stated(place), kind, to, edits: [edit], alters, unsettles };
  }

  /** The alternative of a choice that has no other, which the spec writes as that alternative. */
  #inner(place: FieldPlace): FieldPlace {
    const field = this.#fields.get(place);
    const isWrapped =
      field !== undefined &&
      isChoice(provenance(field).stated.get('type')?.value) &&
      !isChoice(saysOf(field, 'type'));
    return isWrapped ? alternative(place, 1) : place;
  }

  /** The mapping in which a keyword of a field stands: its provenance, or the schema. */
  holder(field: SpecField, keyword: string): Json | undefined {
    const layers = keyword === 'deprecated' ? [...field.around, ...field.schema] : field.schema;
    return this.provenance(field, keyword) ?? value(layerWith(layers, keyword));
  }

  /** What provenance says of a keyword of a field, in the mapping that says it. */
  provenance(field: SpecField, keyword: string): Json | undefined {
    const entry = provenance(field).entries.find(({ stated }) => stated.has(keyword));
    return value(entry?.part);
  }
}

/** The first layer with a keyword. */
export function layerWith(
  layers: readonly Cursor[] | undefined,
  keyword: string,
): Cursor | undefined {
  return layers?.find((layer) => read([layer], keyword));
}

export function value(cursor: Cursor | undefined): Json | undefined {
  return cursor?.value as Json | undefined;
}
