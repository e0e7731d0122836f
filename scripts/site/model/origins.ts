import path from 'node:path';
import { readFactsFiles } from '../../spec/facts-file.ts';
import type { Note, SavedPage } from './notes.ts';

/** The pages of the vendor's documentation that an operation was described from. */
export interface Origins {
  /** The page itself; undefined where the facts don't say where it was saved from. */
  readonly page: SavedPage | undefined;
  /** Later pages, which newer fields come from. */
  readonly later: readonly SavedPage[];
}

/** The saved pages of each operation, oldest first, by its file of facts. */
export function savedPages(root: string): ReadonlyMap<string, readonly SavedPage[]> {
  return new Map(
    readFactsFiles(root).map(({ file, pages }) => [
      file,
      pages.flatMap(({ source, saved }) =>
        // The Markdown form of a page has its address with `.md` after it.
        source === undefined || saved === undefined
          ? []
          : [{ url: source.replace(/\.md$/, ''), saved }],
      ),
    ]),
  );
}

/**
 * @param pages the operation's own pages, oldest first
 * @param notes the notes on it; some cite a later page of the same name
 */
export function originsOf(pages: readonly SavedPage[], notes: readonly Note[]): Origins {
  const [page, ...others] = pages;
  if (page === undefined) return { page, later: [] };
  const name = nameOf(page);
  const cited = notes
    .flatMap((note) => note.pages)
    .filter((cite) => cite.saved > page.saved && nameOf(cite) === name);
  const later = new Map([...others, ...cited].map((each) => [`${each.url} ${each.saved}`, each]));
  return { page, later: [...later.values()] };
}

function nameOf({ url }: SavedPage): string {
  return path.posix.basename(url, '.md');
}
