import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { escapeHtml } from '../../scripts/site/markdown.ts';
import { anchor } from '../../scripts/site/place.ts';
import { saysOf, type SpecField } from '../../scripts/spec/fields.ts';
import { operations } from '../../scripts/spec/operations.ts';
import { Source } from '../../scripts/spec/source.ts';
import { ROOT, run } from '../support/project.ts';
import { build, filesOf } from './built.ts';

/* The site's files, without a browser: of the project, and of a copy with a third operation. */

const OVERLAY = path.join(ROOT, 'test/fixtures/third-operation/openapi');
const OPERATION = 'createAddon';

let scratch: string;
let copy: string;
let made: string;
let added: string;
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'northflank-site-'));
  [copy, made, added] = [
    path.join(scratch, 'copy'),
    path.join(scratch, 'made'),
    path.join(scratch, 'added'),
  ];
  for (const name of ['openapi', 'docs', 'redocly.yaml', 'package.json', 'CHANGELOG.md']) {
    await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  }
  await cp(OVERLAY, path.join(copy, 'openapi'), { recursive: true });
  const file = path.join(copy, 'openapi/openapi.yaml');
  const text = await readFile(file, 'utf8');
  const entry = `paths:\n  /v1/projects/{projectId}/addons:\n    $ref: paths/v1_projects_{projectId}_addons.yaml\n`;
  await writeFile(file, text.replace(/^paths:\n/m, entry));
  const { stderr } = await run('generate.ts', '--root', copy);
  if (stderr !== '') throw new Error(stderr);
  await Promise.all([build(made), build(added, '--root', copy)]);
}, 60_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

const read = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8');

/** A tag's attribute with its entities resolved. */
function attributes(html: string, name: string): string[] {
  const found = [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))];
  return found.map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
}

/** What the spec says of a field and its HTML doesn't. */
function lacks(field: SpecField, { html, item }: { html: string; item: boolean }): string[] {
  const found: string[] = [];
  const type = saysOf(field, 'type');
  if (item && typeof type === 'string' && !/oneOf|anyOf/.test(type)) {
    const words = type.replaceAll(' | ', ', ').replace(/, (?=[^,]*$)/, ' or ');
    const pattern = `class="type">${type === 'object' ? '(object|map)' : words}`;
    if (!new RegExp(pattern).test(html)) found.push(type);
  }
  const values = ['pattern', 'format', 'default'].map((keyword) => saysOf(field, keyword));
  const listed = (saysOf(field, 'enum') as unknown[] | undefined) ?? [];
  for (const value of [...values, ...listed]) {
    if (value === undefined) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (!html.includes(`<code>${escapeHtml(text)}</code>`)) found.push(text);
  }
  for (const keyword of ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems']) {
    const value = saysOf(field, keyword);
    if (value !== undefined && !html.includes(JSON.stringify(value))) found.push(keyword);
  }
  const marks = {
    required: field.required,
    deprecated: saysOf(field, 'deprecated') === true,
  };
  for (const [mark, is] of Object.entries(marks)) {
    if (html.includes(`${mark}</span>`) !== is) found.push(mark);
  }
  return found;
}

describe.each([
  ['the site', () => ({ root: ROOT, folder: made })],
  ['the site with a third operation', () => ({ root: copy, folder: added })],
])('%s', (_, of) => {
  test('every link and every anchor resolves', async () => {
    const { folder } = of();
    const pages = await filesOf(folder, '.html');
    const ids = new Map<string, Set<string>>();
    const htmls = new Map<string, string>();
    for (const name of pages) {
      const html = await read(folder, name);
      htmls.set(name, html);
      const own = attributes(html, 'id');
      expect([name, own.length]).toEqual([name, new Set(own).size]);
      ids.set(name, new Set(own));
    }
    let links = 0;
    for (const [name, html] of htmls) {
      // Redoc's own links are its program's business.
      const text = html.replace(/<div id="redoc">[^]*/, '');
      for (const address of [...attributes(text, 'href'), ...attributes(text, 'src')]) {
        if (/^(?:https?|data):/.test(address)) continue;
        const [file = '', fragment] = address.split('#');
        const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file);
        expect([name, address, existsSync(path.join(folder, target))]).toEqual([
          name,
          address,
          true,
        ]);
        if (fragment === undefined) continue;
        expect([name, address, ids.get(target)?.has(fragment)]).toEqual([name, address, true]);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(500);
    for (const name of [...(await filesOf(folder, '.html.md')), 'llms.txt']) {
      const text = (await read(folder, name))
        .replace(/^```[^]*?^```/gm, '')
        .replace(/`[^`\n]*`/g, '');
      for (const [, address = ''] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
        if (/^https?:/.test(address)) continue;
        const [file = ''] = address.split('#');
        const target = path.join(folder, path.dirname(name), file);
        expect([name, address, existsSync(target)]).toEqual([name, address, true]);
      }
    }
  });

  test('every field of the spec stands on its page with all that the spec says of it', async () => {
    const { root, folder } = of();
    const lacking: string[] = [];
    let count = 0;
    for (const operation of operations(new Source(root))) {
      const slug = operation.id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const html = await read(folder, `reference/${slug}.html`);
      const permission = operation.cursor.get('x-required-permission')?.value ?? operation.method;
      expect(html).toContain(escapeHtml(permission as string));
      // Of `items: true` there is nothing to show.
      const fields = operation.fields.filter(({ schema: [first] }) => first?.value !== true);
      for (const field of fields) {
        const start = html.indexOf(` id="${anchor(field.place)}"`);
        const rest = html.slice(start);
        const end = rest.slice(1).search(/<li id="|<section|<details class="response"/);
        const own = end < 0 ? rest : rest.slice(0, end + 1);
        const shown = { html: own, item: html.slice(start - 3, start) === '<li' };
        const wanted = start < 0 ? ['itself'] : lacks(field, shown);
        lacking.push(...wanted.map((what) => `${operation.id} ${field.place}: ${what}`));
        count += 1;
      }
    }
    expect(lacking).toEqual([]);
    expect(count).toBeGreaterThan(400);
  });

  test('programs find each page as Markdown, and the list of them', async () => {
    const { folder } = of();
    const list = await read(folder, 'llms.txt');
    expect(list).toMatch(/^# .+\n\n> .+\n\n## Reference\n\n- \[/);
    for (const name of await filesOf(folder, '.html')) {
      if (name === 'explorer.html') continue;
      const text = await read(folder, `${name}.md`);
      expect(text).toMatch(/^# \S/);
      expect(list + name).toContain(name === 'downloads.html' ? name : `(${name}.md)`);
    }
  });
});

test('a new operation has its page, its samples, its search and its place in the navigation', async () => {
  const html = await read(added, 'reference/create-addon.html');
  expect(html).toMatch(/<h1>Create addon<\/h1>/);
  expect(html).toContain(OPERATION);
  expect(html.replaceAll('<wbr>', '')).toContain(
    'https://api.northflank.com/v1/projects/example-project/addons',
  );
  expect(await read(added, 'index.html')).toContain('href="reference/create-addon.html"');
  expect(await read(added, 'contradictions.html')).toContain(`id="${OPERATION}"`);
  expect(await read(made, 'index.html')).not.toContain('create-addon');
});

test('a policy stands on every page: nothing is evaluated, no script of a page runs unknown', async () => {
  for (const name of await filesOf(made, '.html')) {
    const html = await read(made, name);
    const [policy = ''] = attributes(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0] ?? '',
      'content',
    );
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' /);
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(policy.replace(/style-src[^;]*/, '')).not.toContain('unsafe-inline');
    const styled = name === 'explorer.html';
    expect([name, policy.includes('unsafe-inline')]).toEqual([name, styled]);
    expect(html.replace(/<div id="redoc">[^]*?<script type/, '')).not.toMatch(/ on[a-z]+="/);
  }
});

test('each command and each path that a page names exists', async () => {
  const { scripts } = JSON.parse(await read(ROOT, 'package.json')) as {
    scripts: Readonly<Record<string, string>>;
  };
  let named = 0;
  for (const name of await filesOf(made, '.html.md')) {
    const text = await read(made, name);
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) {
      expect([name, script, script in scripts]).toEqual([name, script, true]);
      named += 1;
    }
    const files =
      /`((?:openapi|scripts|docs|generated|src|test|bench)\/[\w./{}-]*|[\w-]+\.(?:yaml|json|md))`/g;
    for (const [, file = ''] of text.matchAll(files)) {
      const places = ['', 'generated/', 'openapi/', 'docs/'];
      const exists = places.some((folder) => existsSync(path.join(ROOT, folder, file)));
      expect([name, file, exists]).toEqual([name, file, true]);
      named += 1;
    }
  }
  expect(named).toBeGreaterThan(5);
});

test('the page of contradictions says how many there are, and leads from each to its fields', async () => {
  const html = await read(made, 'contradictions.html');
  const notes = [...html.matchAll(/<li id="[^"]+">\s*<p class="where">([^]*?)<\/p>/g)];
  const said = [/(\d+) settled</, /(\d+) left</, /and (\d+) things/].map((pattern) =>
    Number(pattern.exec(html)?.[1]),
  );
  expect(said.reduce((sum, count) => sum + count)).toBe(notes.length);
  for (const [, links = ''] of notes) {
    expect(links).toMatch(/^<a href="reference\/[\w-]+\.html#/);
  }
});

test('what is downloaded is what was generated', async () => {
  for (const name of ['openapi.yaml', 'openapi.json']) {
    expect(await read(made, name)).toBe(await read(ROOT, `generated/${name}`));
  }
});

test('a folder that holds something else is not emptied', async () => {
  const folder = path.join(scratch, 'other');
  await mkdir(folder);
  await writeFile(path.join(folder, 'thesis.txt'), 'years of work');
  const { code, stderr } = await run('docs.ts', '--output', folder);
  expect([code, stderr]).toEqual([1, expect.stringContaining('holds something else')]);
  expect(await read(folder, 'thesis.txt')).toBe('years of work');
});

test('a page without a title is a fault with its place', async () => {
  await writeFile(path.join(copy, 'docs/untitled.md'), 'Only text.\n');
  const { code, stderr } = await run(
    'docs.ts',
    '--root',
    copy,
    '--output',
    path.join(scratch, 'none'),
  );
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^docs\/untitled\.md The page needs a title/),
  ]);
});
