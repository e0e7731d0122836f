import { kebab, operationIdOf } from '../../shared/names.ts';
import { byText, grouped } from '../../shared/order.ts';
import type { Facts } from '../../spec/facts.ts';
import type { SavedPage } from '../../spec/facts-file.ts';
import type { FieldPlace } from '../../spec/place.ts';
import type { Layout } from '../../spec/layouts.ts';
import type { Page } from '../read/page.ts';
import { distinctSummaries } from './ids.ts';
import { combine, dayOf, oldestFirst } from '../check/combined.ts';
import { tagsOf } from './tags.ts';
import { treesOf, type Node } from './tree.ts';
import { thingOf, titleWords, withFamily, type TitleWords } from './words.ts';

/** An operation that is drafted, with what its pages state. */
export interface Subject {
  readonly id: string;
  /** The title, or what tells the operation from others of the same title. */
  readonly summary: string;
  readonly tag: string;
  /** The folder of its family: `services` */
  readonly family: string;
  readonly words: TitleWords;
  /** The pages that the facts come from, oldest first. */
  readonly pages: readonly SavedPage[];
  readonly facts: Facts;
  readonly bodies: ReadonlyMap<string, unknown>;
  readonly teamPath: string | undefined;
  readonly layouts: readonly Layout[];
  /** The day on which the newest page was saved. */
  readonly saved: string;
  /** The status of its first success. */
  readonly success: string | undefined;
  /** The trees of its parameters and bodies, by their place. */
  readonly trees: ReadonlyMap<FieldPlace, Node>;
}

/** What of the spec as it stands names what is new. */
export interface Standing {
  /** The ids of all operations. */
  readonly ids: ReadonlySet<string>;
  /** The tags by the folder of their family. */
  readonly tags: ReadonlyMap<string, string>;
  /** The tags by path. */
  readonly paths: ReadonlyMap<string, string>;
  /** The titles of all operations. */
  readonly titles: readonly { readonly family: string; readonly title: string }[];
}

/** Takes pages as operations, in an order that doesn't depend on that of the pages. */
export function subjectsOf(all: readonly Page[], standing: Standing): Subject[] {
  const byOperation = grouped(oldestFirst(all), ({ facts }) => {
    return `${facts.operation.path} ${facts.operation.method}`;
  });
  const groups = [...byOperation].sort(([a], [b]) => byText(a, b)).map(([, pages]) => pages);
  const newest = groups.flatMap((pages) => pages.at(-1) ?? []);
  const summaries = distinctSummaries(newest, standing.ids);
  const tags = tagsOf(newest, standing);
  const titles = newest.map(({ facts }, index) => {
    return { family: kebab(tags[index] ?? ''), title: facts.operation.title };
  });
  const families = grouped([...standing.titles, ...titles], ({ family }) => family);
  return groups.map((pages, index) => {
    const summary = summaries[index] ?? '';
    const tag = tags[index] ?? '';
    const family = kebab(tag);
    const thing = thingOf(
      family,
      (families.get(family) ?? []).map(({ title }) => title),
    );
    return subjectOf(pages, { summary, tag, family, thing });
  });
}

function subjectOf(
  pages: readonly Page[],
  named: { summary: string; tag: string; family: string; thing: readonly string[] },
): Subject {
  const [newest, combined] = [pages.at(-1), combine(pages)];
  if (!newest || !combined) throw new Error('An operation has a page.');
  const { summary, tag, family, thing } = named;
  const id = operationIdOf(summary);
  const { facts } = combined;
  const trees = treesOf({
    operation: id,
    facts: facts.fields,
    texts: new Map(pages.flatMap(({ texts }) => [...texts])),
    bodies: newest.bodies,
    layoutsOf: (place) =>
      pages.filter((page) => page.facts.fields.has(place)).map(({ layout }) => layout),
  });
  const words = titleWords(facts.operation.title, listsOf(trees));
  return {
    id,
    summary,
    tag,
    family,
    words: { ...words, nouns: withFamily(words.nouns, thing) },
    pages: combined.pages,
    facts,
    bodies: newest.bodies,
    teamPath: newest.teamPath,
    layouts: [...new Set(combined.pages.map(({ layout }) => layout))],
    saved: dayOf(newest),
    success: statusesOf(trees)
      .filter((status) => status.startsWith('2'))
      .sort()[0],
    trees,
  };
}

/** The statuses whose bodies are stated. */
export function statusesOf(trees: ReadonlyMap<FieldPlace, Node>): string[] {
  return [...trees.keys()].flatMap((place) => /^response\/(\w+)$/.exec(place)?.[1] ?? []);
}

/** The names of the arrays with which an operation answers. */
function listsOf(trees: ReadonlyMap<FieldPlace, Node>): string[] {
  return [...trees].flatMap(([place, root]) => {
    if (!place.startsWith('response/2')) return [];
    const data = root.properties.get('data');
    const body = data ?? root;
    if (body.facts.type === 'array') return [''];
    const names = [...body.properties];
    return names.flatMap(([name, { facts }]) => (facts.type === 'array' ? [name] : []));
  });
}
