import { alignPage, isSamePage } from './check.ts';
import type { Page } from '../read/page.ts';
import { WRITTEN_KINDS, type FactKind, type FieldFacts } from '../../spec/facts.ts';
import type { FactsFile, SavedPage } from '../../spec/facts-file.ts';
import { hides, sameType, type Layout } from '../../spec/layouts.ts';
import type { FieldPlace } from '../../spec/place.ts';

/** Facts with the pages that they come from, oldest first. */
export type Combined = Pick<FactsFile, 'pages' | 'facts'>;

/** The day on which a page was saved; one that doesn't say it is taken for new. */
export function dayOf({ origin }: Page): string {
  return origin.saved ?? '9999';
}

/** The pages in the order in which they were saved. */
export function oldestFirst(pages: readonly Page[]): Page[] {
  return [...pages].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/** The facts of several pages of one operation, oldest first; undefined without a page. */
export function combine(pages: readonly Page[], before?: Combined): Combined | undefined {
  return oldestFirst(pages).reduce<Combined | undefined>(addPage, before);
}

/**
 * Facts with those of one more page. What a newer page shows replaces what an older one showed; what
 * its layout cannot show stays from the older. A page that shows no more than a newer one is left
 * out.
 */
export function addPage(before: Combined | undefined, page: Page): Combined {
  const { layout, origin } = page;
  const saved: SavedPage = { ...origin, layout };
  if (!before) return { pages: [saved], facts: page.facts };
  const others = before.pages.filter((each) => !isSamePage(each, page));
  const newer = others.filter((each) => (each.saved ?? '') > dayOf(page));
  const older = others.filter((each) => !newer.includes(each));
  const { facts, places } = alignPage(page, before);
  const reference = before.facts.fields;
  const fields =
    newer.length > 0
      ? [...reference].map(([place, field]): [FieldPlace, FieldFacts] => {
          const layouts = newer.map((each) => each.layout);
          return [place, merged(layouts, field, facts.fields.get(place))];
        })
      : [...page.facts.fields].map(([place, field]): [FieldPlace, FieldFacts] => {
          return [place, merged([layout], field, reference.get(places.get(place) ?? place))];
        });
  const isShown = newer.some((each) => each.layout === layout);
  return {
    pages: [
      ...older.filter((each) => each.layout !== layout),
      ...(isShown ? [] : [saved]),
      ...newer,
    ],
    facts: { ...(newer.length > 0 ? before : page).facts, fields: new Map(fields) },
  };
}

/** A field as newer pages have it, with what their layouts cannot show from an older one. */
function merged(
  layouts: readonly Layout[],
  newer: FieldFacts,
  older: FieldFacts | undefined,
): FieldFacts {
  if (!older || !sameType(layouts, newer.type, older.type)) return newer;
  const values = WRITTEN_KINDS.map((kind): [FactKind, unknown] => {
    if (kind === 'type') return [kind, older.type];
    return [kind, newer[kind] ?? (hides(layouts, kind, newer.type) ? older[kind] : undefined)];
  });
  const stated = values.filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(stated), type: older.type };
}
