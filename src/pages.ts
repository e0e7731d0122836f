import { UnexpectedBodyError } from './errors/classes.ts';
import type { Report } from './errors/report.ts';
import type { CallOptions } from './options.ts';
import { own } from './own.ts';
import type { Call, WithResponse } from './response.ts';

/** The method of an operation whose items are on several pages. */
export interface ListMethod<Args extends readonly unknown[], Data, Item> {
  /** Gets one page. */
  (...args: [...args: Args, options?: CallOptions]): Call<Data>;
  /**
   * The items of all pages, each of which is asked for when its first item is. The options hold for
   * each page; the timeouts too.
   */
  all(...args: [...args: Args, options?: CallOptions]): AsyncGenerator<Item, void, undefined>;
}

/** The items of a page: those of the data, or of the only list in it. */
export type Items<Data> = Data extends readonly (infer Item)[]
  ? Item
  : {
      [Key in keyof Data]-?: NonNullable<Data[Key]> extends readonly (infer Item)[] ? Item : never;
    }[keyof Data];

/** The part of a page that leads to the next one. */
interface Pagination {
  readonly hasNextPage?: unknown;
  readonly cursor?: unknown;
}

/**
 * The items of a list, page by page. A page is asked for when its first item is.
 * @param first the cursor to begin at; without one, at the first page
 * @param reportOf begins the report of a page
 * @param ask gets one page
 * @throws what `ask` throws, and UnexpectedBodyError if the pages go round in a circle
 */
export async function* itemsOf(
  first: unknown,
  reportOf: () => Report,
  ask: (report: Report, cursor: unknown) => Promise<WithResponse<unknown>>,
): AsyncGenerator<unknown, void, undefined> {
  const seen = new Set([first]);
  for (let cursor = first; ;) {
    const report = reportOf();
    const { data, body } = await ask(report, cursor);
    yield* listIn(data);
    const { pagination } = own(body as { readonly pagination?: Pagination } | undefined);
    const { hasNextPage, cursor: next } = own(pagination);
    if (hasNextPage !== true) return;
    if (!next || seen.has(next)) {
      const what = !next ? 'lacks the cursor of the next one' : 'repeats a cursor';
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
