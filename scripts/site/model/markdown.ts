import MarkdownIt from 'markdown-it';
import { codeBlock } from './code.ts';
import { breakableNames, escapeHtml } from './html.ts';

/** A heading of a page, as a table of contents needs it. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A Markdown page, rendered. */
export interface Rendered {
  /** The text of the first heading of level 1, which is left out of the HTML. */
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** For text of the spec, in which HTML is only text. */
const spec = renderer({ html: false });

/** For the project's pages, which may have HTML in them. */
const pages = renderer({ html: true });
pages.renderer.rules.code_inline = (tokens, index) =>
  `<code>${breakableNames(escapeHtml(tokens[index]?.content ?? ''))}</code>`;

function renderer(options: { readonly html: boolean }): MarkdownIt {
  const markdown = new MarkdownIt(options);
  const { rules } = markdown.renderer;
  rules.fence = (tokens, index) => {
    const { content = '', info = '' } = tokens[index] ?? {};
    return codeBlock(content.trimEnd(), info.trim(), labelOf(tokens[index], 'Code'));
  };
  rules.code_block = (tokens, index) => {
    const { content = '' } = tokens[index] ?? {};
    return codeBlock(content.trimEnd(), '', labelOf(tokens[index], 'Code'));
  };
  // A table that is wider than the screen scrolls within itself, and the keyboard reaches it.
  rules['table_open'] = (tokens, index) => {
    const label = escapeHtml(labelOf(tokens[index], 'Table'));
    return `<div class="table" tabindex="0" role="region" aria-label="${label}"><table>`;
  };
  rules['table_close'] = () => '</table></div>';
  // The Content-Security-Policy forbids the style attribute that markdown-it would write.
  for (const cell of ['th', 'td']) {
    rules[`${cell}_open`] = (tokens, index) =>
      tokens[index]?.attrGet('style') === 'text-align:right'
        ? `<${cell} class="figure">`
        : `<${cell}>`;
  }
  return markdown;
}

/** What a page calls the blocks of code and the tables under its headings. */
function labelOf(token: { readonly meta: unknown } | undefined, kind: string): string {
  const meta = token?.meta;
  return typeof meta === 'string' ? meta : kind;
}

/** Paragraphs, lists and code of the spec. */
export function block(text: string): string {
  return text === '' ? '' : spec.render(text);
}

/** Text of the spec within a line. */
export function inline(text: string): string {
  return spec.renderInline(text);
}

/** The text without its markup. */
export function plain(text: string): string {
  const [token] = spec.parseInline(text, {});
  return (token?.children ?? [])
    .map(({ content, type }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

/**
 * Renders a page of the project.
 * @param link the address on the site for one in the text; undefined where the site has no such page
 */
export function page(text: string, link: (address: string) => string | undefined): Rendered {
  const env = {};
  const tokens = pages.parse(text, env);
  const headings: Heading[] = [];
  const ids = new Set<string>();
  let title = '';
  let start = 0;
  // Labels that tell blocks and tables apart.
  const counts = new Map<string, number>();
  let under = '';
  tokens.forEach((token, index) => {
    if (/^(?:fence|code_block|table_open)$/.test(token.type)) {
      const label = `${token.type === 'table_open' ? 'Table' : 'Code'} under “${under}”`;
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      token.meta = count === 1 ? label : `${label}, ${count}`;
    }
    if (token.type !== 'heading_open') return;
    const content = plain(tokens[index + 1]?.content ?? '');
    const level = Number(token.tag.slice(1));
    under = content;
    if (level === 1 && title === '') {
      title = content;
      start = index + 3;
      return;
    }
    const id = unique(slug(content), ids);
    ids.add(id);
    token.attrSet('id', id);
    headings.push({ level, id, text: content });
  });
  for (const { children } of tokens) {
    for (const child of children ?? []) {
      const address = child.attrGet('href');
      if (child.type !== 'link_open' || address === null) continue;
      const target = link(address);
      // An anchor without an address is shown as plain text.
      child.attrs = target === undefined ? [] : [['href', target]];
    }
  }
  return { title, headings, html: pages.renderer.render(tokens.slice(start), pages.options, env) };
}

/** The id that GitHub gives a heading, so that a link to it works on both. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function unique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 1;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
