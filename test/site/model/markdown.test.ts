import { expect, test } from '@jest/globals';
import { block, page } from '../../../scripts/site/model/markdown.ts';

function htmlOf(text: string): string {
  return page(`# A\n\n${text}`, () => undefined).html;
}

test('a link to a page that the site does not have is plain text, and headings get the ids of GitHub', () => {
  const { title, html, headings } = page(
    '# A\n\n[b](b.md) and [c](c.md)\n\n## `x-y` & Z!\n\n## Z\n\n## Z\n',
    (address) => (address === 'b.md' ? '/b.html' : undefined),
  );
  expect(title).toBe('A');
  expect(html).toContain('<a href="/b.html">b</a> and <a>c</a>');
  expect(headings.map(({ id }) => id)).toEqual(['x-y--z', 'z', 'z-1']);
});

test('text of the spec is never markup', () => {
  expect(block('<script>alert(1)</script> `<b>` [x](javascript:alert(1))')).not.toMatch(
    /<script|<b>|href/,
  );
});

test('a column of figures is aligned by a class, since the policy refuses styles', () => {
  const html = htmlOf('| a | b |\n| :-- | --: |\n| one | 2 |\n');
  expect(html).toContain('<td>one</td>');
  expect(html).toContain('<td class="figure">2</td>');
  expect(html).not.toContain('style=');
});

test('code within a line may break where a reader would break it; a block keeps its lines', () => {
  const html = htmlOf("```sh\ncurl 'https://a.b/c/d' # 1 / 2\n```\n\n`src/index.ts`, `<aName>`\n");
  expect(html).toContain('https://a.b/c/d');
  expect(html).toContain('<code>src/<wbr>index.ts</code>');
  expect(html).toContain('<code>&lt;a<wbr>Name&gt;</code>');
  expect(html).not.toMatch(/<\/<wbr>/);
});

test('text in columns keeps its lines, and the keyboard reaches it', () => {
  const html = htmlOf('```text\na   b <c>\n```\n\n```\nd\n```\n');
  expect(html).toMatch(/<pre tabindex="0"[^>]*><code>a {3}b &lt;c&gt;</);
  expect(html.match(/tabindex="0"/g)).toHaveLength(2);
});

test('a command has its button beside it, code above it, and output has none', () => {
  const html = htmlOf('```sh\na\n```\n\n```ts\na;\nb;\n```\n\n```text\na\n```\n');
  const classes = Array.from(html.matchAll(/<div class="(code[^"]*)"/g), ([, kind]) => kind);
  expect(classes).toEqual(['code line', 'code', 'code output']);
});

test('labels tell the blocks of code and the tables of a page apart', () => {
  const table = '| a |\n| - |\n| b |\n';
  const html = htmlOf(`\`\`\`ts\na\n\`\`\`\n\n## B\n\n${table}\n## C\n\n${table}\n\n${table}`);
  expect(Array.from(html.matchAll(/aria-label="([^"]*)"/g), ([, label]) => label)).toEqual([
    'Code under “A”',
    'Table under “B”',
    'Table under “C”',
    'Table under “C”, 2',
  ]);
});

test('code scrolls within itself, by a fence as by indentation', () => {
  expect(htmlOf('    const a = 1;\n')).toBe(htmlOf('```text\nconst a = 1;\n```\n'));
});
