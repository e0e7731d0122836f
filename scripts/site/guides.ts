import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../shared/fault.ts';
import { page, type Rendered } from './markdown.ts';

/** A page written by hand: its source file, where the site has it, and what it holds. */
export interface Guide extends Rendered {
  readonly file: string;
  readonly url: string;
  /** The part of the navigation that lists it. */
  readonly group: '' | 'Guides' | 'About';
  readonly text: string;
}

/** Pages that the site makes itself from what the file is made from. */
const MADE: Readonly<Record<string, string>> = {
  'docs/contradictions.md': '/contradictions.html',
  'generated/openapi.json': '/openapi.json',
  'generated/openapi.yaml': '/openapi.yaml',
};

/** Where the site has a file of the project; undefined: nowhere. */
function urlOf(file: string): string | undefined {
  if (file === 'docs/index.md') return '/index.html';
  if (file === 'CHANGELOG.md') return '/changelog.html';
  if (Object.hasOwn(MADE, file)) return MADE[file];
  const [, name] = /^docs\/([^/]+)\.md$/.exec(file) ?? [];
  return name === undefined ? undefined : `/guides/${name}.html`;
}

/** Every page that is written by hand: those of `docs/`, and the changelog. */
export function guides(root: string): Guide[] {
  const names = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
  // The start page leads from one to the next; what it doesn't name comes last.
  const start = readFileSync(path.join(root, 'docs/index.md'), 'utf8');
  const rank = (name: string) => `${start}(${name})`.indexOf(`(${name})`);
  const ordered = names.sort().toSorted((a, b) => rank(a) - rank(b));
  const files = ['CHANGELOG.md', ...ordered.map((name) => `docs/${name}`)];
  return files.flatMap((file) => {
    const url = urlOf(file);
    if (url === undefined || Object.hasOwn(MADE, file)) return [];
    const text = readFileSync(path.join(root, file), 'utf8');
    const rendered = page(text, (address) => linked(file, address));
    if (rendered.title === '') {
      throw new Fault('The page needs a title: a first line such as "# Errors".', { file });
    }
    return [{ ...rendered, file, url, group: groupOf(url), text: withLinks(file, text) }];
  });
}

function groupOf(url: string): Guide['group'] {
  if (url === '/index.html') return '';
  return url.startsWith('/guides/') ? 'Guides' : 'About';
}

/** The address for one in a page: another site's as it is, a file's where the site has it. */
function linked(file: string, address: string): string | undefined {
  if (/^(?:[a-z]+:|#)/.test(address)) return address;
  const [name = '', fragment] = address.split('#');
  const url = urlOf(path.posix.join(path.posix.dirname(file), name));
  // A page that the site makes itself may lie anywhere on it: it is named from the root.
  const site = url ?? (name.startsWith('/') ? name : undefined);
  return site === undefined || fragment === undefined ? site : `${site}#${fragment}`;
}

/** The text for programs: its links lead to the site's pages as Markdown. */
function withLinks(file: string, text: string): string {
  const from = path.posix.dirname(urlOf(file) ?? '/');
  return text.replace(/\]\(([^()\s]+)\)/g, (whole, address: string) => {
    const url = linked(file, address);
    if (!url?.startsWith('/')) return whole;
    const [name = '', fragment] = url.split('#');
    const target = path.posix.relative(from, name.endsWith('.html') ? `${name}.md` : name);
    return `](${target}${fragment === undefined ? '' : `#${fragment}`})`;
  });
}
