import { Source } from '../../spec/source.ts';
import { compare, type Difference, type Tolerance } from '../../spec/comparison.ts';
import { newestPage, readFactsFiles, type FactsFile } from '../../spec/facts-file.ts';
import {
  isUnstated,
  type FactKind,
  type Facts,
  type FieldFacts,
  type OperationFacts,
} from '../../spec/facts.ts';
import { sameType, shownField, shows, unseen, type Layout } from '../read/layouts.ts';
import { findMoves, moveBack, renumber, type Move } from './moves.ts';
import type { Page } from '../read/page.ts';
import type { FieldPlace } from '../../spec/place.ts';
import { specFacts, type SpecFacts } from '../../spec/as-documented.ts';

/** What the project has of the operation of a page. */
export interface Known {
  readonly spec: SpecFacts;
  readonly documented: FactsFile;
}

/** A page held against what the project has of its operation. */
export interface Check {
  readonly known: Known;
  /** How many fields both have. */
  readonly compared: number;
  readonly moves: readonly Move[];
  /** Where they differ, places as the spec has them. */
  readonly differences: readonly Difference[];
  /** Where the page and the spec agree and the documented facts don't. */
  readonly behind: readonly Difference[];
  /** Fields, or the operation, whose text the page words otherwise than the accepted page. */
  readonly reworded: readonly FieldPlace[];
  /** What the page states and the accepted page's layout could not have shown. */
  readonly firstShown: readonly {
    place: FieldPlace;
    kind: FactKind;
    value: unknown;
    says: unknown;
  }[];
  /** What this page's layout cannot show. */
  readonly unseen: ReadonlyMap<FactKind, readonly FieldPlace[]>;
  /** The page's facts with every field at its place in the spec. */
  readonly facts: Facts;
  /** The place in the spec of each field of the page. */
  readonly origins: ReadonlyMap<FieldPlace, FieldPlace>;
  /** The line of the page for a place in the spec. */
  readonly lines: ReadonlyMap<FieldPlace, number>;
}

/** The operation of a page as far as the project has it: by method and path, else by title. */
export function findKnown(root: string, operation: OperationFacts): Partial<Known> {
  const { title, method, path } = operation;
  const isSame = ({ operation: other }: Facts) => other.method === method && other.path === path;
  const specs = specFacts(new Source(root));
  const all = readFactsFiles(root);
  const spec = specs.find(isSame) ?? specs.find((one) => one.operation.title === title);
  const documented =
    all.find(({ facts }) => isSame(facts)) ??
    all.find(({ facts }) => facts.operation.title === (spec?.operation.title ?? title));
  return { ...(spec && { spec }), ...(documented && { documented }) };
}

/** Holds a page against the documented facts and the spec. */
export function check(page: Page, known: Known): Check {
  const { spec, documented } = known;
  const { layout } = page;
  const { layout: documentedLayout } = newestPage(documented);
  const view = (field: FieldFacts) => shownField(layout, shownField(documentedLayout, field));
  const renumbered = renumber(page.facts, documented.facts, view);
  const ordered = { ...page.facts, fields: moveBack(page.facts.fields, renumbered) };
  const moves = findMoves(ordered, documented.facts, view);
  const facts = { ...ordered, fields: moveBack(ordered.fields, moves) };
  const places = [...facts.fields.keys()];

  const firstShown = findFirstShown(facts, known);
  const tolerates: Tolerance = (kind, place, theirs, ours) => {
    if (isUnstated(kind)) return false;
    if (kind === 'type') return sameType(layout, theirs.type, ours.type);
    if (theirs[kind] === undefined) return !shows(layout, kind, theirs.type);
    return firstShown.some(
      (fact) => fact.place === place && fact.kind === kind && !contradicts(fact),
    );
  };
  const differences = compare(facts, spec, tolerates);
  const here = () => ({ file: documented.file });
  const behind = compare(facts, { ...documented.facts, origin: here, inside: here }, tolerates);
  const isKnown = (one: Difference) =>
    differences.some(({ place, kind }) => place === one.place && kind === one.kind);
  return {
    known,
    compared: [...facts.fields.keys()].filter((place) => spec.fields.has(place)).length,
    moves,
    differences,
    behind: behind.filter((one) => !isKnown(one)),
    reworded: findReworded(facts, documented.facts, layout),
    firstShown: firstShown.filter((fact) => !contradicts(fact)),
    unseen: unseen(layout, facts, documented.facts),
    facts,
    origins: new Map(
      [...page.facts.fields.keys()].map((place, index) => [place, places[index] ?? place]),
    ),
    lines: moveBack(moveBack(page.lines, renumbered), moves),
  };
}

function contradicts({ value, says }: { value: unknown; says: unknown }): boolean {
  return says !== undefined && JSON.stringify(says) !== JSON.stringify(value);
}

function findFirstShown(page: Facts, { spec, documented }: Known): Check['firstShown'] {
  return [...page.fields].flatMap(([place, field]) => {
    const known = documented.facts.fields.get(place);
    if (!known) return [];
    const kinds = (Object.keys(field) as FactKind[]).filter(
      (kind) =>
        kind !== 'text' &&
        known[kind] === undefined &&
        !shows(newestPage(documented).layout, kind, known.type),
    );
    return kinds.map((kind) => ({
      place,
      kind,
      value: field[kind],
      says: spec.says(place, kind),
    }));
  });
}

function findReworded(page: Facts, known: Facts, layout: Layout): FieldPlace[] {
  const isReworded = (theirs?: string, ours?: string) => theirs !== ours;
  const fields = [...page.fields].filter(([place, field]) => {
    const ours = known.fields.get(place);
    const isHidden = field.text === undefined && !shows(layout, 'text', field.type);
    return ours && !isHidden && isReworded(field.text, ours.text);
  });
  const operation = isReworded(page.operation.text, known.operation.text) ? ['operation'] : [];
  return [...operation, ...fields.map(([place]) => place)];
}
