import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { notJson } from '../../scripts/shared/json.ts';

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
      expect(notJson(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});

test('all JSON is, and none with a sign taken out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const text = JSON.stringify(value, null, 1);
      expect(notJson(text)).toBeUndefined();
      const index = at % text.length;
      const cut = text.slice(0, index) + text.slice(index + 1);
      expect(notJson(cut) === undefined).toBe(isJson(cut));
    }),
    { numRuns: 1000 },
  );
});

test('the place is where the first thing stands that cannot', () => {
  expect(notJson('{"a": [1, 2,]}')).toEqual({ offset: 12, expected: 'a value' });
  expect(notJson('{"a": 1,}')).toEqual({ offset: 8, expected: 'a name in double quotes' });
  expect(notJson('[1')).toEqual({ offset: 2, expected: '`,` or `]`' });
});
