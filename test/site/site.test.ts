import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSite, type BuiltSite } from '../../scripts/site/build.ts';
import type { SearchEngine } from '../../scripts/site/browser/engine.ts';
import { escapeHtml } from '../../scripts/site/model/html.ts';
import { allFields } from '../../scripts/site/model/operation.ts';
import { readSite } from '../../scripts/site/model/site.ts';
import { saysOf, type SpecField } from '../../scripts/spec/fields.ts';
import { operations } from '../../scripts/spec/operations.ts';
import { Source } from '../../scripts/spec/source.ts';
import { ROOT } from '../support/project.ts';
import { makeSmallProject } from './small-project.ts';
import { bytesUntilReadable } from './weight.ts';

/* The files of the site: the project's own, and those of a small project with each kind of thing. */

let small: { root: string; site: BuiltSite };
let whole: { root: string; site: BuiltSite };
beforeAll(async () => {
  const root = await makeSmallProject();
  small = { root, site: await buildSite(root) };
  whole = { root: ROOT, site: await buildSite(ROOT) };
}, 60_000);
afterAll(() => rm(small.root, { recursive: true, force: true }));

function textOf({ files }: BuiltSite, address: string): string {
  const content = files.get(address);
  if (typeof content !== 'string') throw new Error(`The site has no ${address}.`);
  return content;
}

function addresses({ files }: BuiltSite, ending: string): string[] {
  return [...files.keys()].filter((address) => address.endsWith(ending));
}

function attributes(html: string, name: string): string[] {
  const matches = html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'));
  return Array.from(matches, ([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  );
}

/** The links of a page that don't lead to a page or file of the site, or to a place in it. */
function brokenLinks(site: BuiltSite): { broken: string[]; checked: number } {
  const ids = new Map(
    addresses(site, '.html').map((page) => [page, new Set(attributes(textOf(site, page), 'id'))]),
  );
  const broken: string[] = [];
  let checked = 0;
  for (const page of ids.keys()) {
    const html = textOf(site, page);
    for (const address of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      if (/^(?:https?|data):/.test(address)) continue;
      // The page for a missing one is served at any address.
      const link = page === '/404.html' ? address.replace(/^\//, '') : address;
      const [file = '', fragment] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      const resolves = fragment === undefined || ids.get(target)?.has(fragment) === true;
      if (!site.files.has(target) || !resolves) broken.push(`${page}: ${link}`);
      checked += 1;
    }
  }
  return { broken, checked };
}

/** What the spec says of a field and its HTML doesn't. */
function missing(field: SpecField, html: string, isItem: boolean): string[] {
  const lacks: string[] = [];
  const type = saysOf(field, 'type');
  if (isItem && typeof type === 'string' && !['oneOf', 'anyOf'].includes(type)) {
    const inWords = type.replaceAll(' | ', ', ').replace(/, (?=[^,]*$)/, ' or ');
    const pattern = `class="type">${type === 'object' ? '(object|map)' : inWords}`;
    if (!new RegExp(pattern).test(html)) lacks.push(type);
  }
  const listed = (saysOf(field, 'enum') as unknown[] | undefined) ?? [];
  const values = ['pattern', 'format', 'default'].map((keyword) => saysOf(field, keyword));
  for (const value of [...values, ...listed].filter((item) => item !== undefined)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (!html.includes(`<code>${escapeHtml(text)}</code>`)) lacks.push(text);
  }
  for (const keyword of ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems']) {
    const value = saysOf(field, keyword);
    if (value !== undefined && !html.includes(JSON.stringify(value))) lacks.push(keyword);
  }
  const marks = { required: field.required, deprecated: saysOf(field, 'deprecated') === true };
  for (const [mark, expected] of Object.entries(marks)) {
    if (html.includes(`${mark}</span>`) !== expected) lacks.push(mark);
  }
  return lacks;
}

describe.each([
  ['the site of the project', () => whole],
  ['the site of a small project', () => small],
])('%s', (_, of) => {
  test('has no id twice in a page, and no link that leads nowhere', () => {
    const { site } = of();
    for (const page of addresses(site, '.html')) {
      const ids = attributes(textOf(site, page), 'id');
      expect([page, ids.length]).toEqual([page, new Set(ids).size]);
    }
    const { broken, checked } = brokenLinks(site);
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(0);
  });

  test('shows each field of the spec with all that the spec says of it', () => {
    const { root, site } = of();
    const lacking: string[] = [];
    const { addressOf } = readSite(root);
    for (const operation of operations(new Source(root))) {
      const slug = operation.id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const html = textOf(site, `/reference/${slug}.html`);
      const permission = operation.cursor.get('x-required-permission')?.value ?? operation.method;
      expect(html).toContain(escapeHtml(permission as string));
      // `items: true` has nothing to show.
      const fields = operation.fields.filter(
        ({ schema: [first] }) => first !== undefined && first.value !== true,
      );
      for (const field of fields) {
        // What operations share is on another page.
        const [address = '', id = ''] = addressOf(operation.id, field.specPlace).split('#');
        const page = textOf(site, address);
        const start = page.indexOf(` id="${id}"`);
        const rest = page.slice(start);
        const end = rest.slice(1).search(/<li id="|<section|<details class="response"/);
        const part = end < 0 ? rest : rest.slice(0, end + 1);
        const isItem = page.slice(start - 3, start) === '<li';
        const lacks = start < 0 ? ['itself'] : missing(field, part, isItem);
        lacking.push(...lacks.map((what) => `${operation.id} ${field.specPlace}: ${what}`));
      }
      expect(fields.length).toBeGreaterThan(0);
    }
    expect(lacking).toEqual([]);
  });

  test('has each page as Markdown, with links that resolve, and a list of them for programs', () => {
    const { site } = of();
    const list = textOf(site, '/llms.txt');
    expect(list).toMatch(/^# .+\n\n> .+\n\n## (?!Reference).+\n\n- \[/);
    const pages = addresses(site, '.html').filter((page) => page !== '/404.html');
    for (const page of pages) {
      expect(textOf(site, `${page}.md`)).toMatch(/^# \S/);
    }
    const listed = pages.filter((page) => list.includes(`(${page.slice(1)}.md)`));
    // The list names the document itself instead of the page that offers it.
    expect(listed).toEqual(pages.filter((page) => page !== '/downloads.html'));
    expect(list).toContain('(openapi.json)');
    for (const address of [...addresses(site, '.html.md'), '/llms.txt']) {
      const text = textOf(site, address)
        .replace(/^```[^]*?^```/gm, '')
        .replace(/`[^`\n]*`/g, '');
      for (const [, link = ''] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
        // The small project links to a file that the site doesn't have.
        if (/^https?:|elsewhere/.test(link)) continue;
        const [file = ''] = link.split('#');
        const target = path.posix.join(path.posix.dirname(address), file);
        expect([address, link, site.files.has(target)]).toEqual([address, link, true]);
      }
    }
  });

  test('has a policy on each page, under which nothing but its own scripts runs', () => {
    const { site } = of();
    for (const page of addresses(site, '.html')) {
      const html = textOf(site, page);
      const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0] ?? '';
      const [policy = ''] = attributes(meta, 'content');
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' /);
      // A reader can send a request to the mock server on the same machine.
      const [rest = '', sources = ''] = policy.split("; connect-src 'self' ");
      expect(sources).toMatch(/^http:\/\/127\.0\.0\.1:4010;/);
      const others = rest + sources.slice(sources.indexOf(';'));
      expect(others).not.toMatch(/unsafe|https?:|\*/);
      expect(html).not.toMatch(/<[^>]* (?:on[a-z]+|style)="/);
    }
  });

  test('needs at most 25 KB before a page can be read', () => {
    const { site } = of();
    const pages = addresses(site, '.html');
    const heavy = pages.filter((page) => bytesUntilReadable(site, page) > 25_000);
    expect(heavy).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });

  test('counts the contradictions, and leads from each to its fields', () => {
    const { site } = of();
    const html = textOf(site, '/contradictions.html');
    const families = [
      ...html.matchAll(
        /<a href="(contradictions\/[^"]+)">[^<]+<\/a>.*?>(\d+)<.*?>(\d+)<.*?>(\d+)</g,
      ),
    ];
    expect(families.length).toBeGreaterThan(0);
    for (const [, address = '', ...counts] of families) {
      const page = textOf(site, `/${address}`);
      const notes = [...page.matchAll(/<li id="[^"]+">\s*<p class="where">([^]*?)<\/p>/g)];
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(notes.length);
      for (const [, where = ''] of notes) {
        expect(where).toMatch(
          /<a href="\.\.\/(?:reference\/[\w-]+|errors)\.html[#"]|in all operations$/,
        );
      }
    }
  });

  test('offers what was generated for download', async () => {
    const { root, site } = of();
    for (const name of ['openapi.yaml', 'openapi.json']) {
      expect(textOf(site, `/${name}`)).toBe(
        await readFile(path.join(root, 'generated', name), 'utf8'),
      );
    }
  });

  test('has a record in the search for each operation, guide and named field', () => {
    const { site, root } = of();
    const { search } = loadSearch(site);
    const { search: byName } = loadSearch(site, { indexed: false });
    const { operations: all, guides } = readSite(root);
    for (const { id, method, path: form, slug } of all) {
      for (const query of [id, `${method} ${form}`]) {
        const address = `reference/${slug}.html`;
        expect([query, search(query)[0]?.at[0]?.[0]]).toEqual([query, address]);
        expect([query, byName(query)[0]?.at[0]?.[0]]).toEqual([query, address]);
      }
    }
    for (const { title, url } of guides) {
      expect(search(title).map(({ at }) => at[0]?.[0])).toContain(url.slice(1));
    }
    const named = all.flatMap((operation) => allFields(operation)).filter((field) => field.named);
    const names = new Set(named.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(0);
    for (const name of names) {
      for (const find of [search, byName]) {
        expect([name, find(name).map(({ title }) => title)]).toEqual([
          name,
          expect.arrayContaining([name]),
        ]);
      }
    }
  });
});

/** The search as a browser has it after all of its parts are loaded, and indexed unless told not to. */
function loadSearch(site: BuiltSite, { indexed = true } = {}): SearchEngine {
  const context = createContext({});
  const run = (address: string) => runInContext(textOf(site, address), context) as unknown;
  run('/search.js');
  run('/search/operations.js');
  const { siteSearch } = context as unknown as { siteSearch: SearchEngine };
  for (const address of siteSearch.parts) run(`/${address}`);
  while (indexed && siteSearch.index());
  return siteSearch;
}

test('the search shows operations, then sections and statuses, then fields of requests before those of responses', () => {
  const { search } = loadSearch(whole.site);
  const ranks = ['operation', 'section', 'request', 'response', 'about'];
  for (const query of ['service', 'vcsData', '429']) {
    const kinds = search(query).map(({ kind }) => ranks.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(kinds.length).toBeGreaterThan(0);
  }
  expect(search('429')[0]?.title).toMatch(/^429 /);
  expect(search('vcsData').map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['request', 'response']),
  );
  expect(Array.from(search('qqqqzzzz'))).toEqual([]);
});

test('the search says of which fields the documentation says something else', () => {
  const { search } = loadSearch(small.site);
  const differing = (query: string) => search(query).map(({ differs }) => differs === true);
  expect(differing('size')).toContain(true);
  // The page is unclear about this one.
  expect(differing('ports')).not.toContain(true);
});

test('the search shows what is deprecated after what is not', () => {
  const { add, index, search } = loadSearch(small.site);
  const record = { kind: 'operation', title: 'Shrink thing', of: '', text: '', keys: '' } as const;
  add([['old', 'Old']], [{ ...record, deprecated: true, at: [['', 0]] }], []);
  add([['new', 'New']], [{ ...record, at: [['', 0]] }], []);
  while (index());
  expect(search('shrink').map(({ at }) => at[0]?.[0])).toEqual(['new', 'old']);
  expect(search('deleteThing')[0]).toMatchObject({ deprecated: true });
});

test('what holds up the display of a page would be seen', () => {
  const address = '/index.html';
  const html = textOf(small.site, address);
  const noise = randomBytes(15_000).toString('base64');
  const weightWith = (file: string, text: string) =>
    bytesUntilReadable(
      { ...small.site, files: new Map(small.site.files).set(file, text) },
      address,
    );
  const weight = weightWith(address, html);
  const before = (part: string) => weightWith(address, html.replace('<h1>', `${part}<h1>`));
  expect(weightWith('/site.css', noise)).toBeGreaterThan(weight + 10_000);
  expect(before('<script src="site.js"></script>')).toBeGreaterThan(weight + 1_000);
  // A closed fold takes no room on the screen, but must have come before what is below it.
  expect(before(`<details><summary>Fold</summary>${noise}</details>`)).toBeGreaterThan(
    weight + 10_000,
  );
  // What is below the first screen may come later.
  const below = html.replace('</main>', `<p>${'Read. '.repeat(1_000)}</p><p>${noise}</p></main>`);
  expect(weightWith(address, below)).toBeLessThan(weight + 1_000);
});

test('a broken link, a field without its facts and a missing mark would be seen', () => {
  const files = new Map(small.site.files);
  files.delete('/downloads.html');
  expect(brokenLinks({ ...small.site, files }).broken).toContain('/index.html: downloads.html');
  const [operation] = operations(new Source(small.root));
  const name = operation?.fields.find(({ place }) => place === 'request/name');
  if (name === undefined) throw new Error('The small project has no such field.');
  expect(missing(name, '', true)).toEqual(['string', '^[^<>&]+$', 'minLength', 'required']);
});

test('each command and each file that a page names exists', async () => {
  const manifest = await readFile(path.join(ROOT, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(manifest) as { scripts: Readonly<Record<string, string>> };
  const wrong: string[] = [];
  for (const page of addresses(whole.site, '.html.md')) {
    const text = textOf(whole.site, page);
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) {
      if (!(script in scripts)) wrong.push(`${page}: npm run ${script}`);
    }
    const files =
      /`((?:openapi|scripts|docs|generated|src|test|bench)\/[\w./{}-]*|[\w-]+\.(?:yaml|json|md))`/g;
    for (const [, file = ''] of text.matchAll(files)) {
      const folders = ['', 'generated/', 'openapi/', 'docs/'];
      const exists = folders.some((folder) => existsSync(path.join(ROOT, folder, file)));
      if (!exists) wrong.push(`${page}: ${file}`);
    }
  }
  expect(wrong).toEqual([]);
});
