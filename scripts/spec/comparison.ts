import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../shared/fault.ts';
import {
  FIELD_KINDS,
  OPERATION_KEYWORDS,
  type FieldKind,
  type SpecFacts,
} from './as-documented.ts';
import type { FactsFile } from './facts-file.ts';
import { isUnstated, type Facts, type FieldFacts } from './facts.ts';
import { allows } from './layouts.ts';
import type { FieldPlace } from './place.ts';

/** One fact on which a page and the spec don't agree. */
export interface Difference {
  /**
   * The field; `operation`, `response/409` or `example request` for what is no field's.
   */
  readonly place: FieldPlace;
  /**
   * The kind of fact. `field`, `status` and `example`: one of the two has no such field, status or
   * example at all, or the example is another.
   */
  readonly kind: string;
  /** What the page states; undefined: nothing. */
  readonly page: unknown;
  /** What the spec states, provenance applied; undefined: nothing. */
  readonly spec: unknown;
  /** Where the spec states it, or would. */
  readonly origin: Place;
}

/** Says of a kind of fact of a field that the two needn't agree on it. */
export type Tolerance = (
  kind: FieldKind,
  place: FieldPlace,
  page: FieldFacts,
  spec: FieldFacts,
) => boolean;

type Located = Facts & Pick<SpecFacts, 'origin' | 'inside'>;

const OPERATION_KINDS = ['method', 'path', ...Object.keys(OPERATION_KEYWORDS)] as (
  'method' | 'path' | keyof typeof OPERATION_KEYWORDS
)[];

/**
 * A fact that no layout of its pages can show, and that the facts haven't got, is neither confirmed
 * nor contradicted by them. The documents of record are compared to the letter.
 */
export function tolerance({ pages, record }: Pick<FactsFile, 'pages' | 'record'>): Tolerance {
  const layouts = pages.map(({ layout }) => layout);
  return (kind, _place, page, spec) =>
    !record && !isUnstated(kind) && allows(layouts, kind, page, spec);
}

/** Every fact that only one of the two states, or that they state differently. */
export function compare(
  page: Facts,
  spec: Located,
  tolerates: Tolerance = () => false,
): Difference[] {
  return [
    ...operationDifferences(page, spec),
    ...exampleDifferences(page, spec),
    ...fieldDifferences(page, spec, tolerates),
  ];
}

function* operationDifferences(page: Facts, spec: Located): Generator<Difference> {
  const place = 'operation';
  for (const kind of OPERATION_KINDS) {
    const [theirs, ours] = [page.operation[kind], spec.operation[kind]];
    if (theirs === ours) continue;
    yield { place, kind, page: theirs, spec: ours, origin: spec.origin(place, kind) };
  }
  const theirs = new Set(page.operation.statuses);
  const ours = new Set(spec.operation.statuses);
  for (const status of new Set([...theirs, ...ours])) {
    if (theirs.has(status) === ours.has(status)) continue;
    const place = `response/${status}`;
    yield {
      place,
      kind: 'status',
      page: theirs.has(status) || undefined,
      spec: ours.has(status) || undefined,
      origin: spec.origin(place, 'status'),
    };
  }
}

function* exampleDifferences(page: Facts, spec: Located): Generator<Difference> {
  for (const name of new Set([...page.examples.keys(), ...spec.examples.keys()])) {
    const [theirs, ours] = [page.examples.get(name), spec.examples.get(name)];
    const place = `example ${name}`;
    if (theirs === ours) continue;
    yield { place, kind: 'example', page: theirs, spec: ours, origin: spec.origin(place) };
  }
}

/** The page's fields in its order, then those of the spec alone. */
function* fieldDifferences(
  page: Facts,
  spec: Located,
  tolerates: Tolerance,
): Generator<Difference> {
  for (const place of new Set([...page.fields.keys(), ...spec.fields.keys()])) {
    const [theirs, ours] = [page.fields.get(place), spec.fields.get(place)];
    if (!theirs || !ours) {
      const origin = ours ? spec.origin(place) : spec.inside(place);
      yield { place, kind: 'field', page: summary(theirs), spec: summary(ours), origin };
      continue;
    }
    for (const kind of FIELD_KINDS) {
      const [stated, said] = [fact(theirs, kind), fact(ours, kind)];
      if (isDeepStrictEqual(stated, said) || tolerates(kind, place, theirs, ours)) continue;
      yield { place, kind, page: stated, spec: said, origin: spec.origin(place, kind) };
    }
  }
}

function fact(field: FieldFacts, kind: FieldKind): unknown {
  return (field as Partial<Record<FieldKind, unknown>>)[kind];
}

function summary(field: FieldFacts | undefined): string | undefined {
  return field && (field.required === true ? `${field.type} required` : field.type);
}
