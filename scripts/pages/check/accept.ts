import { isDeepStrictEqual } from 'node:util';
import { isSamePage } from './check.ts';
import { combine } from './combined.ts';
import { showOrigin } from './report.ts';
import type { Page } from '../read/page.ts';
import { Fault } from '../../shared/fault.ts';
import type { Facts } from '../../spec/facts.ts';
import { newestPage, type FactsFile } from '../../spec/facts-file.ts';

/** What accepting pages changes in the documented facts. */
export interface Acceptance {
  readonly documented: FactsFile;
  readonly added: number;
  readonly lost: number;
  readonly changed: number;
}

/**
 * The documented facts of an operation with what its pages state taken over, oldest first.
 * @param file where they are kept
 */
export function accept(
  pages: readonly Page[],
  file: string,
  reference: FactsFile | undefined,
): Acceptance {
  const { record = false, facts: before } = reference ?? {};
  const combined = combine(pages, reference);
  if (!combined) throw new Error('Facts are accepted from at least one page.');
  const old: Facts['fields'] = before?.fields ?? new Map();
  const { fields } = combined.facts;
  const changed = [...fields].filter(
    ([place, field]) => old.has(place) && !isDeepStrictEqual(old.get(place), field),
  );
  return {
    documented: { file, pages: combined.pages, record, facts: combined.facts },
    added: [...fields.keys()].filter((place) => !old.has(place)).length,
    lost: [...old.keys()].filter((place) => !fields.has(place)).length,
    changed: changed.length,
  };
}

/** @throws Fault where the facts are those of a document of record, and this page is another */
export function requireAcceptable(page: Page, reference: FactsFile | undefined): void {
  if (reference?.record !== true || reference.pages.some((each) => isSamePage(each, page))) return;
  throw new Fault(
    `${reference.file} has the facts of a document of record (${showOrigin(newestPage(reference))}), which no other page replaces. Write what this page shows besides into the spec, with x-documented and this page as the source.`,
    { file: page.file },
  );
}
