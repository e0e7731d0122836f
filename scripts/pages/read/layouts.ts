import { WRITTEN_KINDS, type FactKind, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { sameType, shows, type Layout } from '../../spec/layouts.ts';
import type { FieldPlace } from '../../spec/place.ts';

export { sameType, shows, type Layout };

/** A field's facts as far as a layout can show them. */
export function shownField(layout: Layout, field: FieldFacts): FieldFacts {
  const kept = WRITTEN_KINDS.filter(
    (kind) => field[kind] !== undefined && shows(layout, kind, field.type),
  ).map((kind): [FactKind, unknown] => [kind, field[kind]]);
  const type = sameType(layout, field.type, 'oneOf') ? 'oneOf' : field.type;
  return { ...Object.fromEntries(kept), type };
}

/** The facts that a page cannot show where it states nothing: neither confirmed nor contradicted. */
export function unseen(
  layout: Layout,
  page: Facts,
  known: Facts,
): ReadonlyMap<FactKind, readonly FieldPlace[]> {
  const found = WRITTEN_KINDS.map((kind): [FactKind, FieldPlace[]] => {
    const places = [...known.fields].filter(([place, field]) => {
      const seen = page.fields.get(place);
      return (
        seen?.[kind] === undefined &&
        field[kind] !== undefined &&
        seen !== undefined &&
        !shows(layout, kind, seen.type)
      );
    });
    return [kind, places.map(([place]) => place)];
  });
  return new Map(found.filter(([, places]) => places.length > 0));
}
