import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';
import { page, type Rendered } from './markdown.ts';
import { projectFile } from './project.ts';

/** A page written by hand. */
export interface Guide extends Rendered {
  readonly url: string;
  /** The part of the navigation that lists it. */
  readonly group: '' | 'Guides' | 'About';
  /** The page as Markdown, its links leading to Markdown too. */
  readonly text: string;
}

/** Files of the project that the site has in a form of its own. */
const SITE_URLS: Readonly<Record<string, string>> = {
  'docs/contradictions/index.md': '/contradictions.html',
  'generated/openapi.json': '/openapi.json',
  'generated/openapi.yaml': '/openapi.yaml',
};

/** The pages written by hand: the changelog, and those of `docs/`. */
export function readGuides(root: string): Guide[] {
  return ['CHANGELOG.md', ...docsFiles(root)].flatMap((file) => {
    const url = urlOf(file);
    if (url === undefined || Object.hasOwn(SITE_URLS, file)) return [];
    const text = projectFile(root, file);
    const rendered = page(text, (address) => siteAddress(file, address));
    if (rendered.title === '') {
      throw new Fault('The page has no title. Its first line is the title: "# Errors".', { file });
    }
    return [{ ...rendered, url, group: groupOf(url), text: withSiteLinks(file, url, text) }];
  });
}

/** The pages of `docs/`, in the order in which the start page links to them, then the others. */
function docsFiles(root: string): string[] {
  const start = projectFile(root, 'docs/index.md');
  const names = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const rank = (name: string) => `${start}(${name})`.indexOf(`(${name})`);
  return names
    .sort()
    .toSorted((a, b) => rank(a) - rank(b))
    .map((name) => `docs/${name}`);
}

/** Where the site has a file of the project; undefined: nowhere. */
function urlOf(file: string): string | undefined {
  if (file === 'docs/index.md') return '/index.html';
  if (file === 'CHANGELOG.md') return '/changelog.html';
  if (Object.hasOwn(SITE_URLS, file)) return SITE_URLS[file];
  const [, folder, name = ''] = /^docs\/(contradictions\/)?([^/]+)\.md$/.exec(file) ?? [];
  return name === '' ? undefined : `/${folder ?? 'guides/'}${name}.html`;
}

function groupOf(url: string): Guide['group'] {
  if (url === '/index.html') return '';
  return url.startsWith('/guides/') ? 'Guides' : 'About';
}

/** The address on the site for one in a file; undefined where the site doesn't have what it names. */
function siteAddress(file: string, address: string): string | undefined {
  if (/^(?:[a-z]+:|#)/.test(address)) return address;
  const [name = '', fragment] = address.split('#');
  // A page that no file is made into is named from the site's root.
  const url =
    urlOf(path.posix.join(path.posix.dirname(file), name)) ??
    (name.startsWith('/') ? name : undefined);
  return url === undefined || fragment === undefined ? url : `${url}#${fragment}`;
}

/** A page as Markdown, by its address. */
export function siteText(root: string, file: string): [string, string] {
  const url = urlOf(file) ?? '';
  return [`${url}.md`, withSiteLinks(file, url, projectFile(root, file))];
}

function withSiteLinks(file: string, url: string, text: string): string {
  return text.replace(/\]\(([^()\s]+)\)/g, (link, address: string) => {
    const target = siteAddress(file, address);
    if (!target?.startsWith('/')) return link;
    const [name = '', fragment] = target.split('#');
    const relative = path.posix.relative(
      path.posix.dirname(url),
      name.endsWith('.html') ? `${name}.md` : name,
    );
    return `](${relative}${fragment === undefined ? '' : `#${fragment}`})`;
  });
}
