import { isDeepStrictEqual } from 'node:util';
import { align, type Alignment } from './alignment.ts';
import { itemsOf, type Item, type Reference } from './items.ts';
import { shownField, unseen } from './visible.ts';
import type { Page } from '../read/page.ts';
import type { SpecFacts } from '../../spec/as-documented.ts';
import { compare, type Difference, type Tolerance } from '../../spec/comparison.ts';
import { isUnstated, type FactKind, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { newestPage, type FactsFile, type SavedPage } from '../../spec/facts-file.ts';
import { allows, hides, sameType } from '../../spec/layouts.ts';
import type { FieldPlace } from '../../spec/place.ts';

/** What the page states and no accepted page's layout could have shown. */
interface FirstShown {
  readonly place: FieldPlace;
  readonly kind: FactKind;
  readonly value: unknown;
  /** What the spec itself says there. */
  readonly says: unknown;
}

/** A page held against what the project has of its operation. */
export interface Check {
  readonly reference: Reference;
  /** How many fields both have. */
  readonly compared: number;
  /** In the page's order. */
  readonly items: readonly Item[];
  readonly firstShown: readonly FirstShown[];
  /** How many descriptions are not those of the document of record, which keeps its own. */
  readonly rewordedRecord: number;
  /** What this page's layout cannot show. */
  readonly unseen: ReadonlyMap<FactKind, readonly FieldPlace[]>;
  /** The page's facts with every field at its place in the spec. */
  readonly facts: Facts;
  /** The newer page that the facts come from, where there is one. */
  readonly newer: SavedPage | undefined;
}

/** Whether a page is one that facts come from. */
export function isSamePage({ source, saved, layout }: SavedPage, page: Page): boolean {
  return layout === page.layout && source === page.origin.source && saved === page.origin.saved;
}

/** Lays the fields of a page beside the documented ones. */
export function alignPage(
  { facts, layout }: Page,
  documented: Pick<FactsFile, 'facts' | 'pages'>,
): Alignment {
  const layouts = documented.pages.map((page) => page.layout);
  return align(facts, documented.facts, (field) => {
    const kinds = Object.entries(shownField(layout, field)).filter(
      ([kind]) => !hides(layouts, kind as FactKind, field.type),
    );
    const isKindHidden = [layout, ...layouts].some((each) => sameType([each], field.type, 'oneOf'));
    return { ...Object.fromEntries(kinds), type: isKindHidden ? 'oneOf' : field.type };
  });
}

/** Holds a page against the documented facts and the spec. */
export function check(page: Page, reference: Reference): Check {
  const { spec, documented } = reference;
  const alignment = alignPage(page, documented);
  const { facts } = alignment;
  const firstShown = findFirstShown(facts, reference).filter((fact) => !contradicts(fact));
  const shownFirst = new Set(firstShown.map(({ place, kind }) => `${kind} ${place}`));
  const tolerates: Tolerance = (kind, place, theirs, ours) => {
    if (isUnstated(kind)) return false;
    return allows([page.layout], kind, theirs, ours) || shownFirst.has(`${kind} ${place}`);
  };
  const isReal = (difference: Difference) => !isReordered(difference, page, spec);
  const differences = compare(facts, spec, tolerates).filter(isReal);
  const different = new Set(differences.map(({ place, kind }) => `${kind} ${place}`));
  const here = () => ({ file: documented.file });
  const behind = compare(facts, { ...documented.facts, origin: here, inside: here }, tolerates);
  const reworded = findReworded(facts, page, documented);
  // The words of a document of record stay, whatever later pages say.
  const isOther = documented.record && !documented.pages.some((each) => isSamePage(each, page));
  const { saved } = page.origin;
  const newest = newestPage(documented);
  return {
    reference,
    compared: [...facts.fields.keys()].filter((place) => spec.fields.has(place)).length,
    items: itemsOf(page, reference, alignment, {
      differences,
      behind: behind.filter((each) => isReal(each) && !different.has(`${each.kind} ${each.place}`)),
      reworded: isOther ? new Set() : reworded,
    }),
    firstShown,
    rewordedRecord: isOther ? reworded.size : 0,
    unseen: unseen(page.layout, facts, documented.facts),
    facts,
    newer: saved !== undefined && (newest.saved ?? '') > saved ? newest : undefined,
  };
}

/** Whether two examples have the same values, and the order of properties alone differs. */
function isReordered({ place, kind }: Difference, { bodies }: Page, spec: SpecFacts): boolean {
  const name = place.replace(/^example /, '');
  const [theirs, ours] = [bodies.get(name), spec.bodies.get(name)?.value];
  return kind === 'example' && theirs !== undefined && isDeepStrictEqual(theirs, ours);
}

/** A choice that was accepted from pages that don't tell its kind is contradicted by neither kind. */
function contradicts({ kind, value, says }: FirstShown): boolean {
  return kind !== 'type' && says !== undefined && !isDeepStrictEqual(says, value);
}

function findFirstShown(page: Facts, { spec, documented }: Reference): FirstShown[] {
  const layouts = documented.pages.map(({ layout }) => layout);
  return [...page.fields].flatMap(([place, field]) => {
    const reference = documented.facts.fields.get(place);
    if (!reference) return [];
    const kinds = (Object.keys(field) as FactKind[]).filter(
      (kind) =>
        kind !== 'text' &&
        !isDeepStrictEqual(field[kind], reference[kind]) &&
        allows(layouts, kind, reference, field),
    );
    return kinds.map((kind) => ({ place, kind, value: field[kind], says: spec.says(place, kind) }));
  });
}

/** Fields, or the operation, whose descriptions both pages can show and word differently. */
function findReworded(
  facts: Facts,
  page: Page,
  { facts: reference, pages }: FactsFile,
): Set<FieldPlace> {
  const layouts = pages.map(({ layout }) => layout);
  const isShown = ({ type }: FieldFacts) =>
    !hides([page.layout], 'text', type) && !hides(layouts, 'text', type);
  const reworded = [...facts.fields].filter(([place, field]) => {
    const ours = reference.fields.get(place);
    return ours && isShown(field) && isShown(ours) && field.text !== ours.text;
  });
  const operation = facts.operation.text === reference.operation.text ? [] : ['operation'];
  return new Set([...operation, ...reworded.map(([place]) => place)]);
}
