import { expect, test } from '@jest/globals';
import { withRelativeLinks } from '../../../scripts/site/templates/relative.ts';

test('addresses from the root become relative to the page', () => {
  const html =
    '<a href="/index.html#a"></a><a href="/reference/a.html#b"></a><a href="/reference/a.html"></a>' +
    '<img src="/x/y.png"><a href="https://a/b">';
  expect(withRelativeLinks(html, '/reference/a.html')).toBe(
    '<a href="../index.html#a"></a><a href="#b"></a><a href="a.html"></a>' +
      '<img src="../x/y.png"><a href="https://a/b">',
  );
});
