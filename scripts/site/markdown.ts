import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import MarkdownIt from 'markdown-it';

const LANGUAGES = { bash, json, typescript, yaml };
const ALIASES: Readonly<Record<string, string>> = { sh: 'bash', ts: 'typescript', yml: 'yaml' };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** A heading of a page: what a table of contents needs. */
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

/** Code as HTML with its parts in classes; in a language that isn't known it is only escaped. */
function highlight(text: string, language: string): string {
  const name = ALIASES[language] ?? language;
  if (!Object.hasOwn(LANGUAGES, name)) return escapeHtml(text);
  return hljs.highlight(text, { language: name }).value;
}

/**
 * A block of code, whose long lines the style sheet wraps.
 * @param label the name of a block that keeps its lines and scrolls, which the keyboard must reach
 */
export function codeBlock(text: string, language: string, label?: string): string {
  const region =
    label === undefined ? '' : ` tabindex="0" role="region" aria-label="${escapeHtml(label)}"`;
  return `<div class="code"><pre${region}><code>${breakable(highlight(text, language))}</code></pre></div>`;
}

/** Text in columns, such as what a command prints; the style sheet makes it scroll. */
function plainBlock(text: string): string {
  return `<div class="code"><pre tabindex="0" role="region" aria-label="Text"><code>${escapeHtml(text)}</code></pre></div>`;
}

/** HTML in which a long address breaks behind a slash and not within a word; what is copied stays. */
function breakable(html: string): string {
  return html.replace(/<[^>]*>|(?<=\w)\/(?=\w)/g, (part) => (part === '/' ? '/<wbr>' : part));
}

/** Text of the spec: Markdown, in which HTML is only text. */
const spec = new MarkdownIt({ html: false });

/** The project's own pages, comments in HTML included. */
const pages = new MarkdownIt({ html: true });
for (const md of [spec, pages]) {
  md.renderer.rules.fence = (tokens, index) => {
    const { content = '', info = '' } = tokens[index] ?? {};
    const language = info.trim();
    return /^(?:text)?$/.test(language)
      ? plainBlock(content.trimEnd())
      : codeBlock(content.trimEnd(), language);
  };
  // What is wider than a telephone scrolls within itself, and the keyboard reaches it.
  md.renderer.rules['table_open'] = () =>
    '<div class="table" tabindex="0" role="region" aria-label="Table"><table>';
  md.renderer.rules['table_close'] = () => '</table></div>';
  // A column of figures stands on the right, by a class: the site's policy takes no style here.
  for (const cell of ['th', 'td']) {
    md.renderer.rules[`${cell}_open`] = (tokens, index) =>
      tokens[index]?.attrGet('style') === 'text-align:right'
        ? `<${cell} class="figure">`
        : `<${cell}>`;
  }
}

pages.renderer.rules.code_inline = (tokens, index) =>
  `<code>${breakable(escapeHtml(tokens[index]?.content ?? ''))}</code>`;

/** Paragraphs, lists and code of the spec. */
export function block(text: string): string {
  return text === '' ? '' : spec.render(text);
}

/** Text of the spec within a line. */
export function inline(text: string): string {
  return spec.renderInline(text);
}

/** The text without its marks. */
export function plain(text: string): string {
  const [token] = spec.parseInline(text, {});
  return (token?.children ?? [])
    .map(({ content, type }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

/**
 * A page of the project.
 * @param link the address on the site for one in the text; undefined where the site has no such page
 */
export function page(text: string, link: (address: string) => string | undefined): Rendered {
  const env = {};
  const tokens = pages.parse(text, env);
  const headings: Heading[] = [];
  let title = '';
  let start = 0;
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const content = plain(tokens[index + 1]?.content ?? '');
    const level = Number(token.tag.slice(1));
    if (level === 1 && title === '') {
      title = content;
      start = index + 3;
      return;
    }
    const id = unused(slug(content), headings);
    token.attrSet('id', id);
    headings.push({ level, id, text: content });
  });
  for (const { children } of tokens) {
    for (const child of children ?? []) {
      const address = child.attrGet('href');
      if (child.type !== 'link_open' || address === null) continue;
      const target = link(address);
      // Without an address it is no link, only the text of one.
      child.attrs = target === undefined ? [] : [['href', target]];
    }
  }
  return { title, headings, html: pages.renderer.render(tokens.slice(start), pages.options, env) };
}

/** The id that GitHub gives a heading, so that a link to it leads there on both. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function unused(id: string, headings: readonly Heading[]): string {
  const taken = new Set(headings.map((heading) => heading.id));
  let number = 0;
  while (taken.has(number === 0 ? id : `${id}-${number}`)) number += 1;
  return number === 0 ? id : `${id}-${number}`;
}

export function escapeHtml(text: string): string {
  return spec.utils.escapeHtml(text);
}
