import { noCase } from 'change-case';
import { operationIdOf, singular } from '../../shared/names.ts';
import { grouped } from '../../shared/order.ts';
import type { Page } from '../read/page.ts';

/**
 * A summary for each operation, its title where that is its own. Where others have the same title,
 * it says what tells them apart.
 *
 * @param taken the ids that the spec has
 */
export function distinctSummaries(pages: readonly Page[], taken: ReadonlySet<string>): string[] {
  const titles = pages.map(({ facts }) => facts.operation.title);
  const byId = grouped(titles.keys(), (index) => operationIdOf(titles[index] ?? ''));
  const summaries = [...titles];
  const used = new Set([...taken, ...byId.keys()]);
  for (const [id, indices] of byId) {
    if (indices.length === 1 && !taken.has(id)) continue;
    const alike = indices.flatMap((index) => pages[index] ?? []);
    const distinct = WAYS.map((way) => alike.map((page) => way(page, alike))).find((candidates) => {
      const ids = candidates.map(operationIdOf);
      return new Set(ids).size === ids.length && !ids.some((one) => used.has(one));
    });
    for (const [at, index] of indices.entries()) {
      const summary = distinct?.[at] ?? titles[index] ?? '';
      summaries[index] = summary;
      used.add(operationIdOf(summary));
    }
  }
  return summaries;
}

type Way = (page: Page, alike: readonly Page[]) => string;

/** What operations of one title can be told apart by, the plainest first. */
const WAYS: readonly Way[] = [
  // By what only this one's path is about: `Get backup of addon`.
  (page, alike) => {
    const others = alike.filter((other) => other !== page).flatMap(collections);
    const own = collections(page).filter((name) => !others.includes(name));
    const title = page.facts.operation.title;
    const [name] = own.filter((word) => !noCase(title).split(' ').includes(word));
    return name === undefined ? title : `${title} of ${name}`;
  },
  // By the last parameter: `Get backup by backup ID`.
  (page) => {
    const last = [...page.facts.operation.path.matchAll(/\{([^}]+)\}/g)].at(-1)?.[1];
    const { title } = page.facts.operation;
    return last === undefined ? title : `${title} by ${noCase(last).replace(/ id$/, ' ID')}`;
  },
  (page) => `${page.facts.operation.title} by ${page.facts.operation.method}`,
  // By all of the path, which nothing shares but another method.
  (page) => {
    const { title, method, path } = page.facts.operation;
    return `${title} by ${method} ${noCase(path.replace(/[{}]/g, ''))}`;
  },
];

function collections(page: Page): string[] {
  const steps = page.facts.operation.path.split('/').filter((step) => /^[a-z]/.test(step));
  return steps.filter((step) => !/^v\d+$/.test(step)).map((step) => noCase(singular(step)));
}
