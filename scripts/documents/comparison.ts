import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../fault.ts';
import { FACT_KINDS, type FactKind, type Facts, type FieldFacts } from './facts.ts';
import type { FieldPlace } from './place.ts';
import type { SpecFacts } from './spec.ts';

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

type Kind = FactKind | 'additionalProperties';

/** Every fact that only one of the two states, or that they state differently. */
export function compare(page: Facts, spec: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const add = (place: string, kind: string, origin: () => Place, ours: unknown, theirs: unknown) => {
    if (isDeepStrictEqual(ours, theirs)) return;
    differences.push({ place, kind, page: theirs, spec: ours, origin: origin() });
  };
  for (const kind of ['title', 'method', 'path', 'permission'] as const) {
    add('operation', kind, () => spec.origin(), spec.operation[kind], page.operation[kind]);
  }
  for (const name of new Set([...page.examples.keys(), ...spec.examples.keys()])) {
    const [ours, theirs] = [spec.examples.get(name), page.examples.get(name)];
    add(`example ${name}`, 'example', () => spec.origin(name), ours, theirs);
  }
  for (const place of inOrder(page, spec)) {
    const [ours, theirs] = [spec.fields.get(place), page.fields.get(place)];
    if (!ours || !theirs) {
      const origin = () => spec.origin(ours ? place : nearest(place, spec));
      add(place, 'field', origin, ours && summary(ours), theirs && summary(theirs));
      continue;
    }
    for (const kind of [...FACT_KINDS, 'additionalProperties'] as const) {
      add(place, kind, () => spec.origin(place, kind), fact(ours, kind), fact(theirs, kind));
    }
  }
  return differences;
}

function fact(field: FieldFacts, kind: Kind): unknown {
  return (field as Partial<Record<Kind, unknown>>)[kind];
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
  const around = [...spec.fields.keys()].filter((field) => place.startsWith(field));
  return around.sort((a, b) => b.length - a.length)[0];
}
