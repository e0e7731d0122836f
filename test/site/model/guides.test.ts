import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readGuides } from '../../../scripts/site/model/guides.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'northflank-guides-'));
  await mkdir(path.join(root, 'docs'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(root, file), text);
}

test('the guides come in the order in which the start page links to them, then the others', async () => {
  await write({
    'CHANGELOG.md': '# Changelog\n',
    'docs/index.md': '# Start\n\nSee [two](two.md), then [one](one.md).\n',
    'docs/one.md': '# One\n',
    'docs/two.md': '# Two\n',
    'docs/also.md': '# Also\n',
  });
  const guides = readGuides(root).filter(({ group }) => group === 'Guides');
  expect(guides.map(({ title }) => title)).toEqual(['Two', 'One', 'Also']);
});

test('links lead to the pages of the site, and in the Markdown to its Markdown', async () => {
  await write({
    'CHANGELOG.md': '# Changelog\n\n[Start](docs/index.md), [one](docs/one.md#a).\n',
    'docs/index.md': '# Start\n\n[The document](../generated/openapi.json), [code](../src/a.ts).\n',
    'docs/one.md': '# One\n\n## A\n\n[Changelog](../CHANGELOG.md) <https://example.com/>\n',
  });
  const byUrl = new Map(readGuides(root).map((guide) => [guide.url, guide]));
  const changelog = byUrl.get('/changelog.html');
  const start = byUrl.get('/index.html');
  const one = byUrl.get('/guides/one.html');
  expect(changelog?.html).toContain('<a href="/index.html">Start</a>');
  expect(changelog?.text).toContain('[one](guides/one.html.md#a)');
  expect(start?.html).toContain('<a href="/openapi.json">The document</a>, <a>code</a>');
  expect(one?.text).toContain('[Changelog](../changelog.html.md)');
  expect(one?.html).toContain('<a href="https://example.com/">');
});

test('a page without a title is a fault with its place', async () => {
  await write({
    'CHANGELOG.md': '# Changelog\n',
    'docs/index.md': '# Start\n',
    'docs/untitled.md': 'Only text.\n',
  });
  expect(() => readGuides(root)).toThrow(/^docs\/untitled\.md The page has no title\. /);
});

test('a file that is missing is a fault with its place', async () => {
  await write({ 'docs/index.md': '# Start\n' });
  expect(() => readGuides(root)).toThrow('CHANGELOG.md The file is missing; the site needs it.');
});
