import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from '../../scripts/shared/json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const PARTS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\n',
  '"a"',
  '"',
  "'a'",
  '\\u00e9',
  '-',
  '01',
  '1.5e3',
  'true',
  'nul',
  '#',
];

test('what is JSON, and what is not, is what JSON.parse says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(jsonFault('x.json', text) === undefined).toBe(isJson(text));
    }),
    { seed: 1, numRuns: 5000 },
  );
});

test('all JSON is, and none with a character taken out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const text = JSON.stringify(value, null, 1);
      expect(jsonFault('x.json', text)).toBeUndefined();
      const index = at % text.length;
      const cut = text.slice(0, index) + text.slice(index + 1);
      expect(jsonFault('x.json', cut) === undefined).toBe(isJson(cut));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test.each([
  ['{"a": [1, 2,]}', 1, 13, 'a value'],
  ['{"a": 1,}', 1, 9, 'a name in double quotes'],
  ['[1', 1, 3, '`,` or `]`'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '`,` or `}`'],
  ['{\r\n  "a" 1\r\n}', 2, 7, '`:`'],
  ["{\n  'a': 1\n}", 2, 3, 'a name in double quotes or `}`'],
  ['[tru]', 1, 2, 'a value or `]`'],
  ['// why\n1', 1, 1, 'a value'],
  ['{}\n}', 2, 1, 'the end'],
  ['', 1, 1, 'a value'],
])('%j is not JSON from line %d, column %d', (text, line, column, expected) => {
  expect(jsonFault('a/b.json', text)).toEqual({
    place: { file: 'a/b.json', line, column },
    reason: `This is not JSON; expected ${expected}.`,
  });
});
