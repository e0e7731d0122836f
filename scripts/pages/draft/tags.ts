import { noCase } from 'change-case';
import { kebab } from '../../shared/names.ts';
import type { Page } from '../read/page.ts';

/**
 * The tag of each operation: the vendor's own group, which is the folder of the page's address. All
 * operations of a path have one, as their files stand in one folder.
 *
 * @param standing the tags of the spec, by the folder of their family and by path
 */
export function tagsOf(
  pages: readonly Page[],
  standing: {
    readonly tags: ReadonlyMap<string, string>;
    readonly paths: ReadonlyMap<string, string>;
  },
): string[] {
  const capitals = capitalsIn(pages);
  const byPath = new Map(standing.paths);
  return pages.map((page) => {
    const { path } = page.facts.operation;
    const words = groupOf(page)
      .split(' ')
      .map((word) => capitals.get(word) ?? word)
      .join(' ');
    const tag = words.charAt(0).toUpperCase() + words.slice(1);
    const own = byPath.get(path) ?? standing.tags.get(kebab(tag)) ?? tag;
    byPath.set(path, own);
    return own;
  });
}

/** `…/api/project/services/get-service` is of the services; without an address, the permission or path tells it. */
function groupOf({ origin, facts }: Page): string {
  const { permission, path } = facts.operation;
  const folder = origin.source === undefined ? undefined : folderOf(origin.source);
  const collection = path.split('/').findLast((step) => /^[a-z]/.test(step));
  return noCase(folder ?? permission?.split(' > ')[1] ?? collection ?? 'general');
}

function folderOf(address: string): string | undefined {
  const steps = address.split(/[?#]/)[0]?.split('/') ?? [];
  return steps.length > 4 ? steps.at(-2) : undefined;
}

/** Words that the titles write in capitals: `AI`. */
function capitalsIn(pages: readonly Page[]): ReadonlyMap<string, string> {
  const words = pages.flatMap(({ facts }) => facts.operation.title.match(/\b[A-Z]{2,}\b/g) ?? []);
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}
