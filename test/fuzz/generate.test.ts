import { expect, test } from '@jest/globals';
import { kills } from '../../scripts/fuzz/kills.ts';
import { MUTATIONS } from '../../scripts/fuzz/mutations.ts';
import { mutants } from '../../scripts/fuzz/mutants.ts';
import { ROOT } from '../support/project.ts';

/*
 * A share of `npm run fuzz -- generate`, the same each time.
 */

test('a mutated spec is generated rightly, or refused with file and line', async () => {
  const kinds = Object.keys(MUTATIONS).length;
  const numbers = Array.from({ length: kinds }, (_, number) => number);
  const { failures, generated, refused } = await mutants(ROOT, 2, numbers);
  expect(failures).toEqual([]);
  expect(generated + refused).toBe(kinds);
  expect(generated).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}, 120_000);

test('a command killed at any moment leaves no mixture that passes for done', async () => {
  const { failures, old, fresh, damaged } = await kills(ROOT, 2, 4);
  expect(failures).toEqual([]);
  expect(old + fresh + damaged).toBe(4);
}, 120_000);
