import { expect, test } from '@jest/globals';
import {
  anchor,
  exactPathOf,
  partInWords,
  pathInComponent,
  pathOf,
} from '../../../scripts/site/model/anchor.ts';
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

test.each([
  ['operation', 'The operation', ''],
  ['path/projectId', 'Path parameter', 'projectId'],
  ['request/ports[]|2/name', 'Request', 'ports[]|2.name'],
  ['response/200/data{}', 'Response 200', 'data{}'],
])('the place %s in words', (place, part, way) => {
  expect([partInWords(place), exactPathOf(place)]).toEqual([part, way]);
});

test('a way to a field as people write it, and one in a component', () => {
  expect(pathOf('request/ports[]|2/name')).toBe('ports[].name');
  expect(pathInComponent('Port/headers[]|2/name')).toBe('Port.headers[]|2.name');
  expect(pathInComponent('Port')).toBe('Port');
});
