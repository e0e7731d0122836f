import type { Alignment, Move } from './alignment.ts';
import { Settled } from './settled.ts';
import type { Page } from '../read/page.ts';
import type { SpecFacts } from '../../spec/as-documented.ts';
import type { Difference } from '../../spec/comparison.ts';
import type { Facts } from '../../spec/facts.ts';
import type { FactsFile } from '../../spec/facts-file.ts';
import type { SpecOperation } from '../../spec/operations.ts';
import { parent, type FieldPlace } from '../../spec/place.ts';

/** What the project has of the operation of a page. */
export interface Reference {
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

/** What differs, fact by fact. */
interface Changes {
  readonly differences: readonly Difference[];
  readonly behind: readonly Difference[];
  readonly reworded: ReadonlySet<FieldPlace>;
}

/** Brings together by field what differs, in the page's order. */
export function itemsOf(
  page: Page,
  reference: Reference,
  { facts, places, moves }: Alignment,
  changes: Changes,
): Item[] {
  const settled = new Settled(reference.operation, page.origin);
  const pagePlaces = new Map([...places].map(([at, place]) => [place, at]));
  const moved = new Map(moves.map((move) => [move.from, move]));
  const differences = byField(changes.differences);
  const behind = byField(changes.behind);
  const order = orderOf(facts, reference);
  const rank = (place: FieldPlace) => order.get(place) ?? order.size;
  const all = [...differences.keys(), ...behind.keys(), ...changes.reworded, ...moved.keys()];
  return [...new Set(all)]
    .sort((a, b) => rank(a) - rank(b))
    .map((place): Item => {
      const at = pagePlaces.get(place) ?? place;
      const [changed, lagging] = [differences.get(place) ?? [], behind.get(place) ?? []];
      const isSettled = changed.every((each) => settled.has(each, facts.fields.get(each.place)));
      return {
        place: at,
        documentedAt: place,
        line: page.lines.get(at),
        move: moved.get(place),
        differences: changed,
        behind: lagging,
        isReworded: changes.reworded.has(place),
        isSettled: isSettled && changed.length > 0 && lagging.length === 0 && !moved.has(place),
      };
    });
}

/** Differences by field; those of fields that came or went with one above them, by that one. */
function byField(differences: readonly Difference[]): Map<FieldPlace, Difference[]> {
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
function orderOf(page: Facts, { spec, documented }: Reference): ReadonlyMap<FieldPlace, number> {
  const order = new Map<FieldPlace, number>([['operation', -1]]);
  for (const place of page.fields.keys()) order.set(place, order.size);
  for (const reference of [documented.facts, spec]) {
    let last = 0;
    for (const place of reference.fields.keys()) {
      last = order.get(place) ?? last + 1e-6;
      order.set(place, last);
    }
  }
  return order;
}
