import { WRITTEN_KINDS, type FactKind, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { hides, sameType, type Layout } from '../../spec/layouts.ts';
import type { FieldPlace } from '../../spec/place.ts';

/** A field's facts as far as a layout can show them. */
export function shownField(layout: Layout, field: FieldFacts): FieldFacts {
  const kept = WRITTEN_KINDS.filter(
    (kind) => field[kind] !== undefined && !hides([layout], kind, field.type),
  ).map((kind): [FactKind, unknown] => [kind, field[kind]]);
  const type = sameType([layout], field.type, 'oneOf') ? 'oneOf' : field.type;
  return { ...Object.fromEntries(kept), type };
}

/** Documented facts that a page's layout cannot show: it neither confirms nor contradicts them. */
export function unseen(
  layout: Layout,
  page: Facts,
  reference: Facts,
): ReadonlyMap<FactKind, readonly FieldPlace[]> {
  const hidden = new Map<FactKind, FieldPlace[]>();
  for (const kind of WRITTEN_KINDS) {
    const places = [...reference.fields.keys()].filter((place) => {
      const seen = page.fields.get(place);
      const isStated = reference.fields.get(place)?.[kind] !== undefined;
      return isStated && seen?.[kind] === undefined && seen && hides([layout], kind, seen.type);
    });
    if (places.length > 0) hidden.set(kind, places);
  }
  return hidden;
}
