import { WRITTEN_KINDS, type FieldFacts } from '../../spec/facts.ts';
import type { FieldPlace } from '../../spec/place.ts';
import type { Layout } from '../../spec/layouts.ts';
import { sameType, shows } from '../../spec/layouts.ts';
import type { Page } from '../read/page.ts';

/** Pages in the order in which they were saved; those without a date are taken for the newest. */
export function oldestFirst(pages: readonly Page[]): Page[] {
  const date = ({ origin }: Page) => origin.saved ?? '9999';
  return [...pages].sort((a, b) => compare(date(a), date(b)) || compare(a.file, b.file));
}

/**
 * What several pages of an operation state together: what a newer one shows replaces what an older
 * one showed, and what its layout cannot show stays.
 *
 * @param pages oldest first
 */
export function mergedFields(pages: readonly Page[]): ReadonlyMap<FieldPlace, FieldFacts> {
  let merged: ReadonlyMap<FieldPlace, FieldFacts> = new Map();
  for (const { layout, facts } of pages) {
    const older = merged;
    merged = new Map(
      [...facts.fields].map(([place, field]) => {
        const before = older.get(place);
        return [place, before ? mergedField(layout, field, before) : field];
      }),
    );
  }
  return merged;
}

function mergedField(layout: Layout, newer: FieldFacts, older: FieldFacts): FieldFacts {
  if (!sameType(layout, newer.type, older.type)) return newer;
  const kept = WRITTEN_KINDS.flatMap((kind) => {
    const value = newer[kind] ?? (shows(layout, kind, newer.type) ? undefined : older[kind]);
    return value === undefined ? [] : [[kind, value] as const];
  });
  return { ...Object.fromEntries(kept), type: older.type };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
