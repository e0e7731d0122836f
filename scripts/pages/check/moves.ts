import type { Facts, FieldFacts } from '../../spec/facts.ts';
import { alternative, isWithin, parent, parse, type FieldPlace } from '../../spec/place.ts';

/** A field, with all below it, that a page has at another place than the facts at hand. */
export interface Move {
  readonly from: FieldPlace;
  readonly to: FieldPlace;
}

type Subtree = ReadonlyMap<string, string>;

/** How much of two objects must be stated alike for them to be taken for one that moved. */
const ALIKE = 0.6;

/**
 * Pairs fields that only the facts at hand have with fields that only the page has, where they and
 * what is below them are stated alike; whatever could be paired in two ways is left as it is.
 *
 * @param view a field's facts as both sides can show them
 */
export function findMoves(
  page: Facts,
  known: Facts,
  view: (field: FieldFacts) => FieldFacts,
): Move[] {
  const lost = [...known.fields.keys()].filter((place) => !page.fields.has(place));
  const added = [...page.fields.keys()].filter((place) => !known.fields.has(place));
  const trees = new Map([
    ...lost.map((place): [FieldPlace, Subtree] => [place, subtree(known, place, view)]),
    ...added.map((place): [FieldPlace, Subtree] => [place, subtree(page, place, view)]),
  ]);
  const candidates = lost
    .flatMap((from) => added.map((to) => ({ from, to })))
    .map((move) => ({ ...move, score: score(move, trees, known) }))
    .filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score);

  const moves: Move[] = [];
  const isTaken = ({ from, to }: Move) =>
    moves.some((move) => isWithin(from, move.from) || isWithin(to, move.to));
  for (const candidate of candidates) {
    if (isTaken(candidate)) continue;
    const rivals = candidates.filter(
      (other) =>
        other !== candidate &&
        other.score === candidate.score &&
        (other.from === candidate.from || other.to === candidate.to) &&
        !isTaken(other),
    );
    if (rivals.length === 0) moves.push({ from: candidate.from, to: candidate.to });
  }
  return moves;
}

/**
 * Alternatives that only stand in another order, as one added in front makes them: the numbers that
 * the facts at hand give to those stated alike.
 */
export function renumber(
  page: Facts,
  known: Facts,
  view: (field: FieldFacts) => FieldFacts,
): Move[] {
  const choices = [...known.fields].filter(([, { type }]) => /^(?:oneOf|anyOf)$/.test(type));
  return choices.flatMap(([choice]) => {
    const numbers = (facts: Facts) => {
      const count = [...facts.fields.keys()].filter(
        (place) => parse(place).steps.at(-1)?.kind === 'alternative' && parent(place) === choice,
      ).length;
      return Array.from({ length: count }, (_, index) => alternative(choice, index + 1));
    };
    const free = numbers(known);
    const theirs = numbers(page);
    const show = (facts: Facts, place: FieldPlace) =>
      JSON.stringify([...subtree(facts, place, view)]);
    const found = new Map<FieldPlace, FieldPlace>();
    for (const to of theirs) {
      const from = free.find((place) => show(known, place) === show(page, to));
      if (from === undefined) continue;
      found.set(to, from);
      free.splice(free.indexOf(from), 1);
    }
    const more = theirs.map((_, index) => alternative(choice, numbers(known).length + index + 1));
    return theirs
      .map((to) => ({ to, from: found.get(to) ?? free.shift() ?? more.shift() ?? to }))
      .filter(({ from, to }) => from !== to);
  });
}

/** The page's facts with what moved back at the place where the facts at hand have it. */
export function moveBack<T>(
  entries: ReadonlyMap<FieldPlace, T>,
  moves: readonly Move[],
): Map<FieldPlace, T> {
  return new Map(
    [...entries].map(([place, value]) => {
      const move = moves.find(({ to }) => isWithin(place, to));
      return [move ? move.from + place.slice(move.to.length) : place, value];
    }),
  );
}

/** The fields at and below a place, by their place relative to it. */
function subtree(facts: Facts, root: FieldPlace, view: (field: FieldFacts) => FieldFacts): Subtree {
  const fields = [...facts.fields].filter(([place]) => isWithin(place, root));
  return new Map(
    fields.map(([place, field]) => [place.slice(root.length), JSON.stringify(view(field))]),
  );
}

/** How well two fields pair: zero for not at all; the nearer they stand, the better. */
function score({ from, to }: Move, trees: ReadonlyMap<FieldPlace, Subtree>, known: Facts): number {
  const [ours, theirs] = [trees.get(from), trees.get(to)];
  const last = { ours: parse(from).steps.at(-1), theirs: parse(to).steps.at(-1) };
  if (!ours || !theirs || last.ours?.kind !== last.theirs?.kind) return 0;
  const alike = [...ours].filter(([place, field]) => theirs.get(place) === field).length;
  const share = alike / Math.max(ours.size, theirs.size);
  const isSibling = parent(from) === parent(to);
  const isNamesake = JSON.stringify(last.ours) === JSON.stringify(last.theirs);
  // A field on its own says too little, unless its text does or it has not gone far.
  const isDistinct = ours.size > 1 || known.fields.get(from)?.text !== undefined || isSibling;
  if (share < (Math.min(ours.size, theirs.size) > 2 ? ALIKE : 1) || !isDistinct) return 0;
  // A whole object goes before what is in it, so that the number of fields weighs most.
  return alike + share / 2 + (isNamesake ? 0.2 : 0) + (isSibling ? 0.1 : 0);
}
