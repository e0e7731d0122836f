import { WRITTEN_KINDS, type FactKind, type Facts, type FieldFacts } from '../../spec/facts.ts';
import type { FieldPlace } from '../../spec/place.ts';

export type Layout = 'indented' | 'markdown' | 'flattened';

/** Types whose alternatives, items or properties follow as fields of their own. */
const COMPOUND: ReadonlySet<string> = new Set(['object', 'array', 'oneOf', 'anyOf']);
const CHOICE: ReadonlySet<string> = new Set(['oneOf', 'anyOf']);

/** What a layout cannot show, of every field or of compound ones alone. */
const HIDDEN: Readonly<
  Record<Layout, readonly { kinds: readonly FactKind[]; compound?: boolean }[]>
> = {
  indented: [{ kinds: ['format'] }],
  flattened: [{ kinds: ['format'] }],
  markdown: [
    { kinds: ['minimum', 'maximum'] },
    // Behind the name stands `{object}` and no more, or the item, or the alternatives.
    { kinds: ['required', 'deprecated', 'text'], compound: true },
  ],
};

/** Whether a layout would show a fact of this kind on a field of this type, were it stated. */
export function shows(layout: Layout, kind: FactKind, type: string): boolean {
  return !HIDDEN[layout].some(
    ({ kinds, compound }) => kinds.includes(kind) && (compound !== true || COMPOUND.has(type)),
  );
}

/** Whether two types look the same in a layout: Markdown doesn't say of which kind a choice is. */
export function sameType(layout: Layout, one: string, other: string): boolean {
  return one === other || (layout === 'markdown' && CHOICE.has(one) && CHOICE.has(other));
}

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
