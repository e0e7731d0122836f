import { isChoice, isCompound, type FactKind, type FieldFacts } from './facts.ts';

/** How a saved page writes its lists. */
export type Layout = 'indented' | 'markdown' | 'flattened';

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

/** Whether none of the layouts would show a fact of this kind on a field of this type. */
export function hides(layouts: readonly Layout[], kind: FactKind, type: string): boolean {
  return layouts.every((layout) =>
    HIDDEN[layout].some(
      ({ kinds, compound }) => kinds.includes(kind) && (compound !== true || isCompound(type)),
    ),
  );
}

/** Whether two types look the same in all of the layouts: Markdown doesn't say of which kind a choice is. */
export function sameType(layouts: readonly Layout[], type: string, other: string): boolean {
  const isAlike = isChoice(type) && isChoice(other);
  return type === other || (isAlike && layouts.every((layout) => layout === 'markdown'));
}

/** Whether pages of these layouts couldn't show a fact as another field has it, so that they don't differ. */
export function allows(
  layouts: readonly Layout[],
  kind: FactKind,
  page: FieldFacts,
  other: FieldFacts,
): boolean {
  if (kind === 'type') return sameType(layouts, page.type, other.type);
  return page[kind] === undefined && hides(layouts, kind, page.type);
}
