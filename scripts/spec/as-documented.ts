import type { Place } from '../shared/fault.ts';
import { factsFileName } from './facts-file.ts';
import {
  bodyHash,
  FACT_KINDS,
  type FactKind,
  type Facts,
  type FieldFacts,
  isChoice,
  type OperationFacts,
  UNSTATED,
} from './facts.ts';
import { keywordOf, saysOf, type SpecField } from './fields.ts';
import { exampleBody, operations, type SpecOperation } from './operations.ts';
import { alternative, parent, type FieldPlace } from './place.ts';
import { entriesOf, provenance, statedBy } from './provenance.ts';
import type { Cursor, Source } from './source.ts';

/** What can differ of a field: a kind of fact, or what no page can show. */
export type FieldKind = FactKind | (typeof UNSTATED)[number];

export const FIELD_KINDS: readonly FieldKind[] = [...FACT_KINDS, ...UNSTATED];

/** Where in the spec an operation says what a page states of it as a whole. */
export const OPERATION_KEYWORDS = {
  title: 'summary',
  permission: 'x-required-permission',
  deprecated: 'deprecated',
} as const satisfies Partial<Record<keyof OperationFacts, string>>;

/** What the spec says the page of an operation states, and where in the spec it says so. */
export interface SpecFacts extends Facts {
  /** The id of the operation. */
  readonly id: string;
  /** The file that keeps the facts of its pages. */
  readonly file: string;
  /** Where a fact stands; without a kind, where its field or example stands, or the operation. */
  origin(place?: FieldPlace, kind?: string): Place;
  /** Where a field that the spec hasn't got would be written: in the innermost that it has. */
  inside(place: FieldPlace): Place;
  /** What the spec itself says of a field, whatever a page states. */
  says(field: FieldPlace, kind: FieldKind): unknown;
  /** The documented bodies, with the files that hold them. */
  readonly bodies: ReadonlyMap<string, Cursor>;
}

/** `asDocumented` of every operation that has a page. */
export function specFacts(source: Source): SpecFacts[] {
  return operations(source)
    .filter(({ hasPage }) => hasPage)
    .map(asDocumented);
}

/**
 * What the page of an operation would state if the spec with its provenance is right. Where
 * something has provenance, that is what the page states; anywhere else, what the spec says.
 */
export function asDocumented(operation: SpecOperation): SpecFacts {
  const { cursor, id, family } = operation;
  const stated = new Map(statedFields(operation).map((field) => [field.place, field]));
  const byPlace = new Map([...stated].map(([place, { field }]) => [place, field]));
  const bodies = new Map(
    [...operation.examples].flatMap(([name, example]): [string, Cursor][] => {
      const body = exampleBody(example);
      return body ? [[name, body]] : [];
    }),
  );
  return {
    id,
    file: factsFileName(family, id),
    operation: operationFacts(operation),
    fields: new Map([
      ...[...stated].map(([place, { facts }]) => [place, facts] as const),
      ...impossibleFields(operation),
    ]),
    examples: new Map([...bodies].map(([name, { value }]) => [name, bodyHash(value)])),
    bodies,
    origin(place = 'operation', kind = '') {
      const field = byPlace.get(place);
      if (field) return fieldOrigin(field, kind);
      const response =
        kind === 'status' ? operation.response(place.split('/')[1] ?? '') : undefined;
      const body = bodies.get(place.replace(/^example /, ''));
      return (body ?? response ?? operationOrigin(operation, kind)).place;
    },
    inside(place) {
      let around = parent(place);
      while (around !== undefined && !byPlace.has(around)) around = parent(around);
      const schema = byPlace.get(around ?? '')?.schema.at(-1);
      return (schema?.get('properties') ?? schema ?? cursor).place;
    },
    says(place, kind) {
      const field = byPlace.get(place);
      return field && saysOf(field, kind);
    },
  };
}

function operationFacts(operation: SpecOperation): OperationFacts {
  const { cursor, id, method, path } = operation;
  const stated = statedBy(entriesOf([cursor], id));
  const fact = (keyword: string) => (stated.get(keyword) ?? cursor.get(keyword))?.value;
  const title = fact(OPERATION_KEYWORDS.title);
  const permission = fact(OPERATION_KEYWORDS.permission);
  const named: unknown = stated.get('statuses')?.value;
  const statuses = (Array.isArray(named) ? named : [])
    .map(String)
    .filter((status) => operation.response(status));
  return {
    title: typeof title === 'string' ? title : id,
    method,
    path,
    ...(typeof permission === 'string' && { permission }),
    ...(fact(OPERATION_KEYWORDS.deprecated) === true && { deprecated: true }),
    ...(statuses.length > 0 && { statuses: statuses.sort() }),
  };
}

/** A field as a page states it. */
interface StatedField {
  readonly place: FieldPlace;
  readonly field: SpecField;
  readonly facts: FieldFacts;
}

/**
 * The fields that the page states, at the places where it has them. A choice of one alternative is
 * written as that alternative, with `type: oneOf` as what the page states: the page has the
 * alternative's facts at `x|1`.
 */
function statedFields({ fields }: SpecOperation): StatedField[] {
  const moved = new Map<FieldPlace, FieldPlace>();
  return fields
    .filter(({ stated }) => stated)
    .flatMap((field): StatedField[] => {
      const around = parent(field.place) ?? '';
      const place = (moved.get(around) ?? around) + field.place.slice(around.length);
      if (place !== field.place) moved.set(field.place, place);
      const facts = fieldFacts(field);
      const type = saysOf(field, 'type');
      if (!isChoice(facts.type) || isChoice(type)) return [{ place, field, facts }];
      const { required, deprecated, ...own } = facts;
      const outer = {
        type: facts.type,
        ...(required === true && { required }),
        ...(deprecated === true && { deprecated }),
      };
      const inner = alternative(place, 1);
      moved.set(field.place, inner);
      return [
        { place, field, facts: outer },
        { place: inner, field, facts: { ...own, type: String(type) } },
      ];
    });
}

/**
 * Fields that the page states and that the spec cannot have, such as a parameter that isn't in the
 * path: they stand under `fields` in the provenance of the operation.
 */
function impossibleFields({ cursor, id }: SpecOperation): [FieldPlace, FieldFacts][] {
  const entries =
    statedBy(entriesOf([cursor], id))
      .get('fields')
      ?.entries() ?? [];
  return entries.map(([place, { value }]) => [place, value as FieldFacts]);
}

/** The facts of one field: what its provenance says the page states, else what the spec says. */
export function fieldFacts(field: SpecField): FieldFacts {
  const { stated } = provenance(field);
  const facts: Partial<Record<FieldKind, unknown>> = {};
  for (const kind of FIELD_KINDS) {
    const entry = stated.get(kind);
    const value = entry ? entry.value : saysOf(field, kind);
    if (value != null && value !== false) facts[kind] = value;
  }
  facts.type ??= 'any';
  // The values of a map have a schema; that there is one is what differs from every page.
  if (facts.additionalProperties !== undefined) facts.additionalProperties = true;
  return facts as unknown as FieldFacts;
}

function fieldOrigin(field: SpecField, kind: string): Place {
  const entry = provenance(field).stated.get(kind);
  const whole = field.schema[0] ?? field.around[0];
  return (entry ?? keywordOf(field, kind) ?? whole)?.place ?? { file: 'openapi/openapi.yaml' };
}

/** Where an operation has the facts of it as a whole. */
function operationOrigin({ cursor, id }: SpecOperation, kind: string): Cursor {
  const keyword: string = Object.hasOwn(OPERATION_KEYWORDS, kind)
    ? OPERATION_KEYWORDS[kind as keyof typeof OPERATION_KEYWORDS]
    : kind === 'status'
      ? 'responses'
      : '';
  return statedBy(entriesOf([cursor], id)).get(keyword) ?? cursor.get(keyword) ?? cursor;
}
