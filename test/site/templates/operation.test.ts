import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildAssets } from '../../../scripts/site/assets.ts';
import { readSite } from '../../../scripts/site/model/site.ts';
import { renderPages, renderTexts } from '../../../scripts/site/templates/render.ts';
import { makeSmallProject } from '../small-project.ts';

/* The pages of operations that have one of each kind of thing. */

let pages: ReadonlyMap<string, string>;
let texts: ReadonlyMap<string, string>;
let root: string;
beforeAll(async () => {
  root = await makeSmallProject();
  const site = readSite(root);
  pages = renderPages(site, await buildAssets());
  texts = renderTexts(site);
});
afterAll(() => rm(root, { recursive: true, force: true }));

function html(address: string): string {
  return pages.get(address) ?? '';
}

test('a page has its path, its samples and its place in the navigation', () => {
  const created = html('/reference/create-thing.html');
  expect(created).toContain('<h1>Create thing</h1>');
  expect(created.replaceAll('<wbr>', '')).toContain(
    '/v1/teams/{teamId}/projects/{projectId}/things',
  );
  expect(created.replace(/<[^>]*>/g, '')).toContain(
    'https://api.example.com/v1/projects/example-project/things?dry+run=false',
  );
  expect(created).toContain('createThing');
  expect(html('/index.html')).toContain('href="families/things.html">Things</a>');
  expect(html('/families/things.html')).toContain('href="../reference/create-thing.html"');
});

test('a page shows each media type of a body, an example for each, and headers with theirs', () => {
  const created = html('/reference/create-thing.html');
  expect(created).toContain('<code>text/plain</code>');
  expect(created).toContain('Bad request');
  expect(created).toContain('Another thing');
  expect(created).toMatch(/x-ratelimit-limit[^]*?Example <code>1000<\/code>/);
});

test('a page says what is deprecated, secret and without authorization', () => {
  const created = html('/reference/create-thing.html');
  const deleted = html('/reference/delete-thing.html');
  expect(created).toContain('<span class="mark secret">secret</span>');
  expect(created).toContain('<dt>Authorization</dt>');
  expect(deleted).toContain(
    '<h1>Delete thing <span class="mark deprecated">deprecated</span></h1>',
  );
  expect(deleted).toMatch(/<code>force<\/code>.*<span class="mark deprecated">/);
  expect(deleted).not.toMatch(/<code>thingId<\/code>.*<span class="mark deprecated">/);
  expect(deleted).not.toContain('<dt>Authorization</dt>');
});

test('what is deprecated is marked wherever it is listed', () => {
  const family = html('/families/things.html');
  const mark = '<span class="mark deprecated">deprecated</span>';
  expect(family.split(mark)).toHaveLength(3);
  expect(family).toContain(`Delete thing ${mark}</a>`);
  expect(family).toContain(`Delete thing</a> ${mark}`);
  const text = texts.get('/reference/delete-thing.html.md');
  expect(text).toContain('\n\nThis operation is deprecated.\n\n');
  expect(text).toMatch(/`force`.*deprecated/);
  expect(texts.get('/reference/create-thing.html.md')).not.toContain('operation is deprecated');
  expect(texts.get('/llms.txt')).toContain('`DELETE /v1/things/{thingId}` (deprecated). Deletes');
});

test('a page has a note of each kind at its field', () => {
  const created = html('/reference/create-thing.html');
  const notes = Array.from(
    created.matchAll(/<p class="note(?: quiet)?">([^]*?)<\/p>/g),
    ([, note = '']) => note.replace(/<[^>]*>/g, ''),
  );
  expect(notes).toContain(
    'Differs. Documentation: maximum: 2. Here: no maximum. The example of the page has 4.',
  );
  expect(notes).toContain('Unclear: The page calls it a list of numbers elsewhere.');
  expect(notes).toContain('Not in the documentation: The platform returns it. (source)');
});

test('a page has the text of the spec as text', () => {
  const created = html('/reference/create-thing.html');
  expect(created).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
