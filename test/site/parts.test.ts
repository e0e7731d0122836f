import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { items, property, values } from '../../scripts/spec/place.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { guides } from '../../scripts/site/guides.ts';
import { block, page } from '../../scripts/site/markdown.ts';
import { anchor } from '../../scripts/site/place.ts';
import { relative } from '../../scripts/site/relative.ts';
import { field, flat } from '../../scripts/site/schema.ts';
import { words } from '../../scripts/site/words.ts';

describe('the id of a place', () => {
  test('has only what a link carries unchanged', () => {
    const place = property(
      values(property(items('response/200/ports'), "it's 100% <a> [b]")),
      '日本',
    );
    const url = new URL(`#${anchor(place)}`, 'http://localhost/');
    expect(url.hash).toBe(`#${anchor(place)}`);
    expect(anchor('response/200/data/ports[]/headers[]/name|2')).toBe(
      'response/200/data/ports/-/headers/-/name/(2)',
    );
  });

  test('is that of no other place', () => {
    const names = ['-', '*', '(2)', '~-', '', 'a/b', 'a', 'b', '%41', '~41', "'", '~q', '~_'];
    const places = names.flatMap((name) => [
      property('request', name),
      items(property('request', name)),
    ]);
    expect(
      new Set([...places, items('request'), values('request'), 'request|2'].map(anchor)).size,
    ).toBe(places.length + 3);
  });
});

describe('a schema', () => {
  const document = (schemas: object): Document =>
    ({ openapi: '3.1.1', paths: {}, components: { schemas } }) as Document;

  test('that contains itself is shown once, with a link to where', () => {
    const tree = {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    };
    const found = flat(
      field(
        document({ Tree: tree }),
        { $ref: '#/components/schemas/Tree' },
        { place: 'request', name: 'body' },
      ),
    );
    expect(found.map(({ id, above }) => [id, above])).toEqual([
      ['request', undefined],
      ['request/children', undefined],
      ['request/children/-', 'request'],
    ]);
  });

  test.each([
    [{ type: ['string', 'null'] }, 'string or null'],
    [
      { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
      'array of array of integer',
    ],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'map of string'],
    [
      { oneOf: [{ type: 'string' }, { type: 'object' }] },
      'one of 2 alternatives (string or object)',
    ],
    [{}, 'any'],
  ] as const)('%j has a type in words', (schema, type) => {
    expect(field(document({}), schema, { place: 'request', name: 'a' }).type).toBe(type);
  });
});

describe('links', () => {
  test('from the root become links from the page', () => {
    const html =
      '<a href="/index.html#a"></a><a href="/reference/a.html#b"></a><img src="/x/y.png"><a href="https://a/b">';
    expect(relative(html, '/reference/a.html')).toBe(
      '<a href="../index.html#a"></a><a href="#b"></a><img src="../x/y.png"><a href="https://a/b">',
    );
  });

  test('to what the site has not are only text, and headings have the ids that GitHub gives', () => {
    const { title, html, headings } = page(
      '# A\n\n[b](b.md) and [c](c.md)\n\n## `x-y` & Z!\n\n## Z\n\n## Z\n',
      (address) => (address === 'b.md' ? '/b.html' : undefined),
    );
    expect(title).toBe('A');
    expect(html).toContain('<a href="/b.html">b</a> and <a>c</a>');
    expect(headings.map(({ id }) => id)).toEqual(['x-y--z', 'z', 'z-1']);
  });
});

test('text of the spec is never markup', () => {
  expect(block('<script>alert(1)</script> `<b>` [x](javascript:alert(1))')).not.toMatch(
    /<script|<b>|href/,
  );
});

test('a column of figures stands on the right without a style, which the policy refuses', () => {
  const { html } = page('# A\n\n| a | b |\n| :-- | --: |\n| one | 2 |\n', () => '');
  expect(html).toContain('<td>one</td>');
  expect(html).toContain('<td class="figure">2</td>');
  expect(html).not.toContain('style=');
});

describe('code', () => {
  test('breaks behind the slashes of an address, and nowhere in its marks', () => {
    const { html } = page(
      "# A\n\n```sh\ncurl 'https://a.b/c/d' # 1 / 2\n```\n\n`src/index.ts`\n",
      () => '',
    );
    expect(html).toContain('https://a.b/<wbr>c/<wbr>d');
    expect(html).toContain('1 / 2');
    expect(html).toContain('<code>src/<wbr>index.ts</code>');
    expect(html).not.toMatch(/<\/<wbr>/);
  });

  test('that is text in columns keeps its lines, and the keyboard reaches it', () => {
    const { html } = page('# A\n\n```text\na   b <c>\n```\n\n```\nd\n```\n', () => '');
    expect(html).toMatch(/<pre tabindex="0"[^>]*><code>a {3}b &lt;c&gt;</);
    expect(html.match(/tabindex="0"/g)).toHaveLength(2);
  });
});

test('a list in words', () => {
  expect([words([], 'or'), words(['a'], 'or'), words(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a, b or c',
  ]);
});

test('the guides come in the order in which the start page names them, others last', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'northflank-guides-'));
  try {
    await mkdir(path.join(root, 'docs'));
    const pages = { index: 'See [two](two.md), then [one](one.md).', one: '', two: '', also: '' };
    for (const [name, text] of Object.entries(pages)) {
      await writeFile(path.join(root, `docs/${name}.md`), `# ${name}\n\n${text}\n`);
    }
    await writeFile(path.join(root, 'CHANGELOG.md'), '# Changelog\n');
    const titles = guides(root).flatMap(({ group, title }) => (group === 'Guides' ? [title] : []));
    expect(titles).toEqual(['two', 'one', 'also']);
  } finally {
    await rm(root, { recursive: true });
  }
});
