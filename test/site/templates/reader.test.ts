import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildAssets } from '../../../scripts/site/assets.ts';
import { originsOf } from '../../../scripts/site/model/origins.ts';
import { packageOf } from '../../../scripts/site/model/package.ts';
import { readSite } from '../../../scripts/site/model/site.ts';
import { renderPages, renderTexts } from '../../../scripts/site/templates/render.ts';
import { MOCK } from '../../../scripts/site/mock-server.ts';
import { ROOT } from '../../support/project.ts';
import { makeSmallProject } from '../small-project.ts';

/* What readers look for on the pages: origins, the way around, what operations share. */

let root: string;
/** The small project with two families, an address and a repository. */
let pages: ReadonlyMap<string, string>;
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  root = await makeSmallProject();
  const file = path.join(root, 'generated/openapi.json');
  const document = await readFile(file, 'utf8');
  await writeFile(file, document.replace(/("deleteThing".*?"tags":\[")Things/, '$1Old things'));
  const manifest = {
    version: '2.0.0',
    homepage: 'https://example.com/docs',
    repository: 'github:a/b',
  };
  await writeFile(path.join(root, 'package.json'), JSON.stringify(manifest));
  const site = readSite(root);
  pages = renderPages(site, await buildAssets());
  texts = renderTexts(site);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const html = (address: string) => pages.get(address) ?? '';
const created = () => html('/reference/create-thing.html');

test('each operation of the project links to its page of the documentation and says when it was saved', async () => {
  const site = readSite(ROOT);
  const rendered = renderPages(site, await buildAssets());
  const documented = site.operations.filter(({ origins }) => origins.page !== undefined);
  expect(documented.length).toBeGreaterThan(0);
  for (const { slug, origins } of documented) {
    const { url, saved } = origins.page ?? { url: '', saved: '' };
    const day = String(Number(saved.slice(8)));
    expect(rendered.get(`/reference/${slug}.html`)).toMatch(
      new RegExp(
        `<a href="${url}">The vendor&#39;s page</a>|<a href="${url}">The vendor's page</a>`,
      ),
    );
    expect(rendered.get(`/reference/${slug}.html`)).toContain(`as it was on ${day} `);
  }
});

test('later pages are those of the operation, and those of the same name that remarks cite', () => {
  const page = { url: 'https://example.com/old/get-thing', saved: '2025-07-29' };
  const own = { url: 'https://example.com/new/get-thing.md', saved: '2026-01-01' };
  const cited = { url: 'https://example.com/new/get-thing', saved: '2026-06-25' };
  const other = { url: 'https://example.com/new/put-thing', saved: '2026-06-25' };
  const note = { pages: [cited, other, page, cited] };
  const base = { url: '', id: '', kind: 'beyond', uses: [], component: undefined } as const;
  const notes = [{ ...base, ...note, stated: [], says: [], why: '' }];
  expect(originsOf([page, own], notes)).toEqual({ page, later: [own, cited] });
  expect(originsOf([], notes)).toEqual({ page: undefined, later: [] });
});

test('what operations share is described once, and linked from each', () => {
  const errors = html('/errors.html');
  expect(errors).toContain('id="Missing"');
  expect(errors).toContain('<li id="Missing/reason">');
  expect(errors).toMatch(/<li id="headers\/Limit">[^]*x-ratelimit-limit/);
  for (const page of [created(), html('/reference/delete-thing.html')]) {
    expect(page).toMatch(
      /id="response\/404">\s*<h3><a class="status" href="\.\.\/errors\.html#Missing">404/,
    );
    expect(page).not.toContain('id="response/404/reason"');
  }
  // An answer of one operation alone stays on its page.
  expect(created()).toContain('id="response/400/message"');
  expect(texts.get('/errors.html.md')).toContain('`reason`');
});

test('a field has its way from the body, and its parent names the way too', () => {
  expect(created()).toContain('<code><span class="way">ports[].<wbr></span>port</code>');
  expect(created()).toContain('2 fields of <code>ports[]</code>');
  expect(created()).toContain('<code>x-ratelimit-limit</code>');
});

test('a contradiction names its field in words', () => {
  const page = [...pages].find(([address]) => address.startsWith('/contradictions/'))?.[1] ?? '';
  expect(page).toMatch(/>Request <code>size<\/code><\/a> <a [^>]*>Response 200 <code>data\.size</);
  expect(page).not.toMatch(/>(?:request|response)\//);
});

test('an alternative is named after what tells it apart', () => {
  expect(created()).toMatch(/class="kind">with git /);
  expect(created()).not.toContain('alternative 1');
});

test('the form of the path for teams has a row for its parameter', () => {
  expect(created()).toMatch(/<li id="path\/teamId">[^]*?ID of the team/);
  expect(html('/reference/delete-thing.html')).not.toContain('id="path/teamId"');
});

test('an addition is told quietly, and a switch hides all remarks', () => {
  expect(created()).toMatch(/<p class="note quiet"><a [^>]*>Not in the documentation:/);
  expect(created()).toMatch(/<p class="note"><a [^>]*>Differs\./);
  expect(created()).toContain('data-remarks');
});

test('the menu has the operations of the family that is read, and a link to the others', () => {
  const side = /<nav class="side"[^]*?<\/nav>/.exec(created())?.[0] ?? '';
  expect(side).toMatch(/aria-current="page"><b class="method post">POST<\/b> Create thing/);
  expect(side).not.toContain('delete-thing.html');
  expect(side).toContain('href="../families/old-things.html"');
  expect(html('/families/old-things.html')).toContain('href="../reference/delete-thing.html"');
  expect(created()).toMatch(/aria-label="Breadcrumb">.*families\/things\.html">Things</);
});

test('neighbours are those of the family', async () => {
  expect(created()).not.toContain('rel="next"');
  const plain = await makeSmallProject();
  const rendered = renderPages(readSite(plain), await buildAssets());
  expect(rendered.get('/reference/create-thing.html')).toContain(
    'href="delete-thing.html" rel="next"',
  );
  expect(rendered.get('/reference/delete-thing.html')).toContain(
    'href="create-thing.html" rel="prev"',
  );
  // Without an address and a repository there are no absolute addresses.
  expect(rendered.get('/index.html')).not.toMatch(/canonical|og:|Edit this page/);
  expect(rendered.get('/404.html')).toContain('href="/site.css"');
  expect([...renderTexts(readSite(plain)).keys()]).not.toContain('/sitemap.xml');
  await rm(plain, { recursive: true });
});

test('with an address the pages have it, and so has the list for search engines', () => {
  expect(created()).toContain(
    '<link rel="canonical" href="https://example.com/docs/reference/create-thing.html">',
  );
  expect(created()).toContain('<meta property="og:title" content="Create thing">');
  expect(html('/index.html')).toContain('<link rel="canonical" href="https://example.com/docs/">');
  expect(html('/404.html')).not.toContain('canonical');
  expect(html('/404.html')).toContain('href="/docs/site.css"');
  expect(html('/404.html')).toContain('href="/docs/index.html"');
  const sitemap = texts.get('/sitemap.xml') ?? '';
  expect(sitemap).toContain('<loc>https://example.com/docs/reference/create-thing.html</loc>');
  expect(sitemap).not.toContain('404');
});

test('the footer has the version, the day and, for a known repository, a link to edit the page', () => {
  expect(created()).toMatch(/Version 2\.0\.0, built on \d+ \w+ \d{4}/);
  expect(created()).toContain('href="https://github.com/a/b/edit/main/openapi/things.yaml"');
  expect(html('/guides/guide.html')).toContain(
    'href="https://github.com/a/b/edit/main/docs/guide.md"',
  );
  expect(html('/errors.html')).not.toContain('Edit this page');
});

test('the changelog has a feed, and llms.txt lists the pages by family', () => {
  expect(texts.get('/changelog.xml')).toMatch(/<entry>\s*<title>/);
  expect(texts.get('/changelog.xml')).toContain('href="https://example.com/docs/changelog.html#');
  expect(texts.get('/llms.txt')).toMatch(
    /## Things\n\n- \[All of Things\][^#]*create-thing[^#]*## Old things\n/,
  );
});

test('a script can put the mock server and a token for it into each sample', () => {
  const swapped = Array.from(
    created().matchAll(/ data-mock="([^"]*)">([^<]*)</g),
    ([, mock = '', api = '']) => [api.replace(/[^]*(?=API_TOKEN)/, ''), mock],
  );
  // The smallest request and the documented one, by curl, this package and fetch.
  const server = ['https://api.example.com', MOCK];
  const curl = [server, ['API_TOKEN', 'example-token']];
  const ofPackage = [['API_TOKEN', `&#39;example-token&#39;, baseUrl: &#39;${MOCK}&#39;`]];
  const ofFetch = [server, ['API_TOKEN}', 'example-token']];
  const plain = (pairs: string[][]) =>
    pairs.map((pair) => pair.join().replace(/&#(?:39|x27);/g, "'"));
  expect(plain(swapped)).toEqual(
    plain([curl, ofPackage, ofFetch].flatMap((each) => [...each, ...each])),
  );
  expect(created()).toContain('data-path="/v1/projects/example-project/things?dry+run=false"');
  expect(created()).toContain('With the documented body');
});

test('while the package is not released, the README and the start page say how to install it all the same', async () => {
  const { private: unreleased } = packageOf(ROOT);
  for (const file of ['README.md', 'docs/index.md', 'docs/package.md']) {
    const text = await readFile(path.join(ROOT, file), 'utf8');
    expect([file, text.includes('npm pack')]).toEqual([file, unreleased]);
    // What doesn't work yet comes after what does.
    const [works, later] = [
      text.indexOf('npm pack'),
      text.indexOf('npm install northflank-openapi\n'),
    ];
    expect([file, unreleased && later >= 0 && later < works]).toEqual([file, false]);
  }
});
