import type { ListLayout } from './list-layout.ts';
import { isTabLabel, partOf, type Part } from './head.ts';
import { METHOD_AND_PATH, type PageText } from './page.ts';
import { STATUS } from './examples.ts';

/** What a line of a page is, or the lines of a list, by index. */
export type Token = { readonly at: number } & (
  | { readonly kind: 'heading'; readonly part: Part }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'list'; readonly end: number }
  | { readonly kind: 'or' | 'label' | 'request' | 'text' }
);

/**
 * The lines of a page up to its method and path, blank ones left out. A status, `OR` and a list are
 * such where they can be: right behind a heading, another of them, or a list.
 */
export function tokenize(page: PageText, layout: ListLayout, from: number): Token[] {
  const tokens: Token[] = [];
  let at = page.nextText(from);
  while (at < page.lines.length && tokens.at(-1)?.kind !== 'request') {
    const token = read(page, layout, at, tokens.at(-1)?.kind);
    tokens.push(token);
    at = page.nextText(token.kind === 'list' ? token.end : at + 1);
  }
  return tokens;
}

function read(
  page: PageText,
  layout: ListLayout,
  at: number,
  before: Token['kind'] | undefined,
): Token {
  const text = page.trimmed(at);
  if (METHOD_AND_PATH.test(text)) return { kind: 'request', at };
  const part = partOf(text);
  if (part) return { kind: 'heading', part, at };
  if (isTabLabel(text)) return { kind: 'label', at };
  const isListed = before !== undefined && /^(?:heading|status|or|list)$/.test(before);
  const status = isListed ? STATUS.exec(text)?.[1] : undefined;
  if (status !== undefined) return { kind: 'status', status, at };
  if (isListed && text === 'OR') return { kind: 'or', at };
  const end = isListed || layout.isField(page, at) ? layout.end(page, at) : undefined;
  return end === undefined ? { kind: 'text', at } : { kind: 'list', at, end };
}
