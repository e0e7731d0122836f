import { expect, test } from '@jest/globals';
import { specOf } from '../../bench/generate/spec.ts';
import { lint } from '../../scripts/lint/index.ts';
import { WIDGETS } from '../generate/tree.ts';

test.each([2, 6])('a spec of %i operations has so many, and no fault', async (count) => {
  const texts = specOf(WIDGETS, count);
  const ids = [...texts.values()].flatMap((text) => text.match(/operationId: \w+/g) ?? []);
  const files = [...texts].map(([file, text]) => [file, Buffer.from(text)] as const);
  expect(await lint('/nowhere', new Map(files))).toEqual([]);
  expect(new Set(ids).size).toBe(count);
});
