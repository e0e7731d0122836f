import { rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Check } from './check.ts';
import { newestPage, writeFactsFile, type FactsFile } from '../../spec/facts-file.ts';
import { WRITTEN_KINDS, type FactKind, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { sameType, shows, type Layout } from '../read/layouts.ts';
import type { Page } from '../read/page.ts';
import type { FieldPlace } from '../../spec/place.ts';

/** What accepting a page changes in the documented facts. */
export interface Acceptance {
  readonly documented: FactsFile;
  readonly added: number;
  readonly lost: number;
  readonly changed: number;
}

/**
 * The documented facts with what a page states taken over. What its layout cannot show is kept,
 * also for a field that was renamed or moved.
 */
export function accept(
  page: Page,
  file: string,
  known: FactsFile | undefined,
  check?: Check,
): Acceptance {
  const old = known?.facts.fields ?? new Map<FieldPlace, FieldFacts>();
  const fields = [...page.facts.fields].map(([place, field]): [FieldPlace, FieldFacts] => {
    const before = old.get(check?.origins.get(place) ?? place);
    return [place, before ? merged(page.layout, field, before) : field];
  });
  const facts: Facts = { ...page.facts, fields: new Map(fields) };
  const { source = known && newestPage(known).source, saved } = page.origin;
  const origin = {
    ...(source !== undefined && { source }),
    ...(saved !== undefined && { saved }),
    layout: page.layout,
  };
  const added = fields.filter(([place]) => !old.has(place)).length;
  const changed = fields.filter(
    ([place, field]) => old.has(place) && !isDeepStrictEqual(old.get(place), field),
  );
  return {
    documented: { file, pages: [origin], record: known?.record ?? false, facts },
    added,
    lost: [...old.keys()].filter((place) => !facts.fields.has(place)).length,
    changed: changed.length,
  };
}

/** Writes them; a file with the name of an earlier id of the operation goes. */
export function writeAcceptance(root: string, { documented }: Acceptance, known?: FactsFile): void {
  writeFactsFile(root, documented);
  if (known && known.file !== documented.file) rmSync(path.join(root, known.file));
}

function merged(layout: Layout, page: FieldFacts, old: FieldFacts): FieldFacts {
  const values = WRITTEN_KINDS.map((kind): [FactKind, unknown] => {
    if (kind === 'type')
      return [kind, sameType(layout, page.type, old.type) ? old.type : page.type];
    return [kind, page[kind] ?? (shows(layout, kind, page.type) ? undefined : old[kind])];
  });
  const stated = values.filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated) as unknown as FieldFacts;
}
