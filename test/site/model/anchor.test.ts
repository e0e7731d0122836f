import { expect, test } from '@jest/globals';
import { anchor } from '../../../scripts/site/model/anchor.ts';
import { items, property, values } from '../../../scripts/spec/place.ts';

test('an id consists of characters that a link carries unchanged', () => {
  const list = items('response/200/ports');
  const place = property(values(property(list, "it's 100% <a> [b]")), '日本');
  expect(new URL(`#${anchor(place)}`, 'http://localhost/').hash).toBe(`#${anchor(place)}`);
  expect(anchor('response/200/data/ports[]/headers[]/name|2')).toBe(
    'response/200/data/ports/-/headers/-/name/(2)',
  );
});

test('no two places have the same id', () => {
  const names = ['-', '*', '(2)', '~-', '', 'a/b', 'a', 'b', '%41', '~41', "'", '~q', '~_'];
  const places = [
    items('request'),
    values('request'),
    'request|2',
    ...names.flatMap((name) => [property('request', name), items(property('request', name))]),
  ];
  expect(new Set(places.map(anchor)).size).toBe(places.length);
});
