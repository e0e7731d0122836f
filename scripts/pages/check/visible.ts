import { WRITTEN_KINDS, type FactKind, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { sameType, shows, type Layout } from '../../spec/layouts.ts';
import type { FieldPlace } from '../../spec/place.ts';

/** A field's facts as far as a layout can show them. */
export function shownField(layout: Layout, field: FieldFacts): FieldFacts {
  const kept = WRITTEN_KINDS.filter(
    (kind) => field[kind] !== undefined && shows(layout, kind, field.type),
  ).map((kind): [FactKind, unknown] => [kind, field[kind]]);
  const type = sameType(layout, field.type, 'oneOf') ? 'oneOf' : field.type;
  return { ...Object.fromEntries(kept), type };
}

/** Documented facts that a page's layout cannot show: it neither confirms nor contradicts them. */
export function unseen(
  layout: Layout,
  page: Facts,
  reference: Facts,
): ReadonlyMap<FactKind, readonly FieldPlace[]> {
  const hidden = new Map<FactKind, FieldPlace[]>();
  for (const [place, field] of reference.fields) {
    const seen = page.fields.get(place);
    if (!seen) continue;
    for (const kind of WRITTEN_KINDS) {
      const isHidden = seen[kind] === undefined && !shows(layout, kind, seen.type);
      if (field[kind] === undefined || !isHidden) continue;
      hidden.set(kind, [...(hidden.get(kind) ?? []), place]);
    }
  }
  return hidden;
}
