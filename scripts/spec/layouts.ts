import type { FactKind } from './facts.ts';

/** How a saved page writes its lists. */
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
export function sameType(layout: Layout, type: string, other: string): boolean {
  return type === other || (layout === 'markdown' && CHOICE.has(type) && CHOICE.has(other));
}
