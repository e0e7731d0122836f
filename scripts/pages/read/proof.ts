import type { Facts } from '../../spec/facts.ts';
import { childrenOf, type FieldPlace } from '../../spec/place.ts';
import type { ListLayout } from './list-layout.ts';
import type { ListGroup } from './groups.ts';
import type { Line, PageText } from './page.ts';
import { match, Pieces } from './pieces.ts';

/** Stands behind the last line, so that a description that goes on to the end has an end. */
const END = '\n\0';

/**
 * Proves what was read of the lists: rendered in the page's layout, the facts must be the page's
 * lines again, with nothing between them but the descriptions, whose hashes the facts have. Returns
 * how many lines these take.
 * @throws Fault at the first line that the facts don't render to
 */
export function prove(
  page: PageText,
  layout: ListLayout,
  facts: Facts,
  roots: readonly { readonly group: ListGroup; readonly root: FieldPlace }[],
  lines: ReadonlyMap<FieldPlace, number>,
): number {
  const byNumber = new Map(page.lines.map((line) => [line.number, line]));
  const lineOf = new Map(
    [...lines].flatMap(([place, number]): [FieldPlace, Line][] => {
      const line = byNumber.get(number);
      return line ? [[place, line]] : [];
    }),
  );
  const rendered = {
    fields: facts.fields,
    children: childrenOf(facts.fields.keys()),
    lines: lineOf,
  };
  let descriptions = 0;
  for (const { group, root } of roots) {
    const [first] = group.lists;
    if (!first) continue;
    const listed = page.lines
      .slice(first.start, group.lists.at(-1)?.end)
      .filter(({ text }) => text.trim() !== '');
    const text = listed.map((line) => `\n${line.text}`).join('') + END;
    const pieces = new Pieces();
    layout.render(pieces, rendered, root, group.lists.length > 1);
    pieces.write(END);
    const comparison = match(text, pieces.all());
    if (!('texts' in comparison)) {
      const index = text.slice(0, comparison.position).split('\n').length - 2;
      const [expected = ''] = comparison.expected.trimStart().split('\n');
      throw page.fault(
        listed[Math.min(Math.max(index, 0), listed.length - 1)]?.number ?? 1,
        `What was read here (${comparison.place ?? root}) doesn't give the page's lines again: expected "${expected}" next. Please report this page.`,
      );
    }
    for (const words of comparison.texts.values()) {
      descriptions += Math.max(1, words.split('\n').length - 1);
    }
  }
  return descriptions;
}
