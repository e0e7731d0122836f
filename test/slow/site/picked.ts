import { createHash } from 'node:crypto';

/**
 * Picks the operations that are tried, and stands in the titles of tests. Another seed tries others:
 * `SITE_SEED=7 npm run test:all -- test/slow/site`.
 */
export const SEED = process.env['SITE_SEED'] ?? '20261126';

/** At most so many items of a list, picked by the seed and the name of each. */
export function picked<T>(list: readonly T[], count: number, nameOf: (item: T) => string): T[] {
  const rank = (item: T) =>
    createHash('sha256')
      .update(`${SEED} ${nameOf(item)}`)
      .digest('hex');
  return list
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}
