import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../shared/fault.ts';
import type { Facts, FieldFacts } from './facts.ts';
import { isWithin, type FieldPlace } from './place.ts';
import { KEYWORDS, type Keyword, type SpecFacts } from './as-documented.ts';

/** One fact on which a page and the spec don't agree. */
export interface Difference {
  /** The field, or `operation` or `example …` for what is no field's. */
  readonly place: FieldPlace;
  /** The fact; `field` for one that only one of the two has. */
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
  kind: Keyword,
  place: FieldPlace,
  page: FieldFacts,
  spec: FieldFacts,
) => boolean;

/** Every fact that only one of the two states, or that they state differently. */
export function compare(
  page: Facts,
  spec: Facts & Pick<SpecFacts, 'origin' | 'inside'>,
  tolerates: Tolerance = () => false,
): Difference[] {
  const differences: Difference[] = [];
  const add = (
    place: string,
    kind: string,
    origin: () => Place,
    ours: unknown,
    theirs: unknown,
  ) => {
    if (isDeepStrictEqual(ours, theirs)) return;
    differences.push({ place, kind, page: theirs, spec: ours, origin: origin() });
  };
  for (const kind of ['title', 'method', 'path', 'permission'] as const) {
    add(
      'operation',
      kind,
      () => spec.origin(undefined, kind),
      spec.operation[kind],
      page.operation[kind],
    );
  }
  for (const name of new Set([...page.examples.keys(), ...spec.examples.keys()])) {
    const [ours, theirs] = [spec.examples.get(name), page.examples.get(name)];
    const place = `example ${name}`;
    add(place, 'example', () => spec.origin(place), ours, theirs);
  }
  for (const place of inOrder(page, spec)) {
    const [ours, theirs] = [spec.fields.get(place), page.fields.get(place)];
    if (!ours || !theirs) {
      const origin = () => (ours ? spec.origin(place) : spec.inside(nearest(place, spec)));
      add(place, 'field', origin, ours && summary(ours), theirs && summary(theirs));
      continue;
    }
    for (const kind of KEYWORDS) {
      if (tolerates(kind, place, theirs, ours)) continue;
      add(place, kind, () => spec.origin(place, kind), fact(ours, kind), fact(theirs, kind));
    }
  }
  return differences;
}

function fact(field: FieldFacts, kind: Keyword): unknown {
  return (field as Partial<Record<Keyword, unknown>>)[kind];
}

function summary({ type, required }: FieldFacts): string {
  return required === true ? `${type} required` : type;
}

/** The page's fields in its order, then those of the spec alone. */
function inOrder(page: Facts, spec: Facts): Set<FieldPlace> {
  return new Set([...page.fields.keys(), ...spec.fields.keys()]);
}

/** The innermost field around a place that the spec has. */
function nearest(place: FieldPlace, spec: Facts): FieldPlace | undefined {
  const around = [...spec.fields.keys()].filter((field) => isWithin(place, field));
  return around.sort((a, b) => b.length - a.length)[0];
}
