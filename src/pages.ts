import { UnexpectedBodyError } from './errors/classes.ts';
import type { Report } from './errors/report.ts';
import type { WithResponse } from './response.ts';

/** The part of a page that leads to the next one. */
interface Pagination {
  readonly hasNextPage?: unknown;
  readonly cursor?: unknown;
}

/**
 * The items of a list, page by page. A page is asked for when its first item is.
 * @param ask gets one page, from a cursor on; without one, the first
 * @throws what `ask` throws, and UnexpectedBodyError if the pages go round in a circle
 */
export async function* itemsOf(
  first: unknown,
  ask: (cursor: unknown) => Promise<WithResponse<unknown>>,
  report: Report,
): AsyncGenerator<unknown, void, undefined> {
  const seen = new Set([first]);
  for (let cursor = first; ;) {
    const { data, body } = await ask(cursor);
    yield* listIn(data);
    const { hasNextPage, cursor: next } = (body as { pagination?: Pagination }).pagination ?? {};
    if (hasNextPage !== true) return;
    if (next === undefined || seen.has(next)) {
      const what = next === undefined ? 'lacks the cursor of the next one' : 'repeats a cursor';
      throw report.error(UnexpectedBodyError, `a page ${what}`, { body: report.mask.value(body) });
    }
    seen.add((cursor = next));
  }
}

/** The items of a page: the data, or the only list in it. */
function listIn(data: unknown): readonly unknown[] {
  const values: unknown[] = Object.values(data ?? {});
  return [data, ...values].find((value) => Array.isArray(value)) ?? [];
}
