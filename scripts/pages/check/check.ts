import { isDeepStrictEqual } from 'node:util';
import { align, type Alignment, type Move } from './alignment.ts';
import { Settled } from './settled.ts';
import { shownField, unseen } from './visible.ts';
import type { Page } from '../read/page.ts';
import type { SpecFacts } from '../../spec/as-documented.ts';
import { compare, type Difference, type Tolerance } from '../../spec/comparison.ts';
import { isUnstated, type FactKind, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { newestPage, type FactsFile, type SavedPage } from '../../spec/facts-file.ts';
import { sameType, shows } from '../../spec/layouts.ts';
import type { SpecOperation } from '../../spec/operations.ts';
import { parent, type FieldPlace } from '../../spec/place.ts';

/** What the project has of the operation of a page. */
export interface Known {
  readonly operation: SpecOperation;
  readonly spec: SpecFacts;
  readonly documented: FactsFile;
}

/** All in which one field of a page differs, or the operation, a status, an example. */
export interface Item {
  /** Where the page has it; where the facts have it, if the page hasn't. */
  readonly place: FieldPlace;
  /** Where the facts have it, or would. */
  readonly documentedAt: FieldPlace;
  readonly line: number | undefined;
  /** How it came to be elsewhere than in the facts. */
  readonly move: Move | undefined;
  /** What differs from the spec; with what is below a field that came or went or has another type. */
  readonly differences: readonly Difference[];
  /** Where the page and the spec agree and the documented facts don't. */
  readonly behind: readonly Difference[];
  /** Whether its description has other words than the accepted page had. */
  readonly isReworded: boolean;
  /** Whether the spec has it already, with this page as the source. */
  readonly isSettled: boolean;
}

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
  readonly known: Known;
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
  return align(facts, documented.facts, (field) => {
    const kinds = Object.entries(shownField(layout, field)).filter(([kind]) =>
      documented.pages.some((page) => shows(page.layout, kind as FactKind, field.type)),
    );
    const isChoice = [layout, ...documented.pages.map((page) => page.layout)].some((each) =>
      sameType(each, field.type, 'oneOf'),
    );
    return { ...Object.fromEntries(kinds), type: isChoice ? 'oneOf' : field.type };
  });
}

/** Holds a page against the documented facts and the spec. */
export function check(page: Page, known: Known): Check {
  const { spec, documented } = known;
  const alignment = alignPage(page, documented);
  const { facts } = alignment;
  const firstShown = findFirstShown(facts, known).filter((fact) => !contradicts(fact));
  const shownFirst = new Set(firstShown.map(({ place, kind }) => `${kind} ${place}`));
  const tolerates: Tolerance = (kind, place, theirs, ours) => {
    if (isUnstated(kind)) return false;
    if (kind === 'type' && sameType(page.layout, theirs.type, ours.type)) return true;
    if (theirs[kind] === undefined) return !shows(page.layout, kind, theirs.type);
    return shownFirst.has(`${kind} ${place}`);
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
    known,
    compared: [...facts.fields.keys()].filter((place) => spec.fields.has(place)).length,
    items: itemsOf(page, known, alignment, {
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

/** What was found to differ, fact by fact. */
interface Found {
  readonly differences: readonly Difference[];
  readonly behind: readonly Difference[];
  readonly reworded: ReadonlySet<FieldPlace>;
}

/** Brings together by field what differs, in the page's order. */
function itemsOf(
  page: Page,
  known: Known,
  { facts, places, moves }: Alignment,
  found: Found,
): Item[] {
  const settled = new Settled(known.operation, page.origin);
  const pagePlaces = new Map([...places].map(([at, place]) => [place, at]));
  const moved = new Map(moves.map((move) => [move.from, move]));
  const differences = grouped(found.differences);
  const behind = grouped(found.behind);
  const order = orderOf(facts, known);
  const rank = (place: FieldPlace) => order.get(place) ?? order.size;
  const all = [...differences.keys(), ...behind.keys(), ...found.reworded, ...moved.keys()];
  return [...new Set(all)]
    .sort((a, b) => rank(a) - rank(b))
    .map((place): Item => {
      const at = pagePlaces.get(place) ?? place;
      const [own, others] = [differences.get(place) ?? [], behind.get(place) ?? []];
      const isSettled = own.every((each) => settled.has(each, facts.fields.get(each.place)));
      return {
        place: at,
        documentedAt: place,
        line: page.lines.get(at),
        move: moved.get(place),
        differences: own,
        behind: others,
        isReworded: found.reworded.has(place),
        isSettled: isSettled && own.length > 0 && others.length === 0 && !moved.has(place),
      };
    });
}

/** Differences by field; those of fields that came or went with one above them, by that one. */
function grouped(differences: readonly Difference[]): Map<FieldPlace, Difference[]> {
  const groups = new Map<FieldPlace, Difference[]>();
  const side = ({ page }: Difference) => (page === undefined ? 'lost' : 'added');
  const whole = new Set<string>();
  for (const difference of differences) {
    const { place, kind } = difference;
    let root = place;
    if (kind === 'field') {
      for (let up = parent(place); up !== undefined; up = parent(up)) {
        if (whole.has(`${side(difference)} ${up}`)) root = up;
      }
      whole.add(`${side(difference)} ${place}`);
    } else if (kind === 'type') whole.add(`lost ${place}`).add(`added ${place}`);
    groups.set(root, [...(groups.get(root) ?? []), difference]);
  }
  return groups;
}

/** The rank of each field: the page's order, and behind its neighbour what the page hasn't got. */
function orderOf(page: Facts, { spec, documented }: Known): ReadonlyMap<FieldPlace, number> {
  const order = new Map<FieldPlace, number>([['operation', -1]]);
  for (const place of page.fields.keys()) order.set(place, order.size);
  for (const known of [documented.facts, spec]) {
    let last = 0;
    for (const place of known.fields.keys()) {
      last = order.get(place) ?? last + 1e-6;
      order.set(place, last);
    }
  }
  return order;
}

/** A choice that was accepted from pages that don't tell its kind is contradicted by neither kind. */
function contradicts({ kind, value, says }: FirstShown): boolean {
  return kind !== 'type' && says !== undefined && !isDeepStrictEqual(says, value);
}

function findFirstShown(page: Facts, { spec, documented }: Known): FirstShown[] {
  const layouts = documented.pages.map(({ layout }) => layout);
  return [...page.fields].flatMap(([place, field]) => {
    const known = documented.facts.fields.get(place);
    if (!known) return [];
    const kinds = (Object.keys(field) as FactKind[]).filter((kind) => {
      if (kind === 'text' || isDeepStrictEqual(field[kind], known[kind])) return false;
      if (kind === 'type') return layouts.every((each) => sameType(each, field.type, known.type));
      return known[kind] === undefined && !layouts.some((each) => shows(each, kind, known.type));
    });
    return kinds.map((kind) => ({ place, kind, value: field[kind], says: spec.says(place, kind) }));
  });
}

/** Fields, or the operation, whose descriptions both pages can show and word differently. */
function findReworded(
  facts: Facts,
  page: Page,
  { facts: known, pages }: FactsFile,
): Set<FieldPlace> {
  const isShown = ({ type }: FieldFacts) =>
    shows(page.layout, 'text', type) && pages.some(({ layout }) => shows(layout, 'text', type));
  const reworded = [...facts.fields].filter(([place, field]) => {
    const ours = known.fields.get(place);
    return ours && isShown(field) && isShown(ours) && field.text !== ours.text;
  });
  const operation = facts.operation.text === known.operation.text ? [] : ['operation'];
  return new Set([...operation, ...reworded.map(([place]) => place)]);
}
