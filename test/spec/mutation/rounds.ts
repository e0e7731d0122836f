import { asDocumented, type FieldKind } from '../../../scripts/spec/as-documented.ts';
import { compare, tolerance, type Difference } from '../../../scripts/spec/comparison.ts';
import type { DocumentedOperation } from '../../../scripts/spec/fidelity.ts';
import { parent, type FieldPlace } from '../../../scripts/spec/place.ts';
import { apply, type Change } from './change.ts';

/*
 * A change costs reading its operation anew, so that changes which cannot meet are made together.
 * Each must be named where it was made, as the kind of difference that it is: what another change
 * of the same round causes never counts for it.
 */

/** Changes of one operation, made together. */
class Round {
  readonly changes: Change[] = [];
  readonly #altered = new Set<string>();
  readonly #unsettled = new Set<FieldPlace>();
  /** The places of all these, and all around them. */
  readonly #around = new Set<FieldPlace>();

  /** Takes a change, unless one of those that are in it can alter what the change alters. */
  take(change: Change): boolean {
    const { alters, unsettles } = change;
    const isMet =
      unsettles.some((place) => this.#around.has(place) || this.#isUnsettled(place)) ||
      alters.some(({ place, kind }) => {
        return this.#altered.has(`${place} ${kind}`) || this.#isUnsettled(place);
      });
    if (isMet) return false;
    this.changes.push(change);
    for (const { place, kind } of alters) this.#altered.add(`${place} ${kind}`);
    for (const place of unsettles) this.#unsettled.add(place);
    for (const place of [...unsettles, ...alters.map((altered) => altered.place)]) {
      for (const around of upwards(place)) this.#around.add(around);
    }
    return true;
  }

  #isUnsettled(place: FieldPlace): boolean {
    for (const around of upwards(place)) if (this.#unsettled.has(around)) return true;
    return false;
  }
}

/** Puts changes into as few rounds as it can in one go. */
export function roundsOf(changes: Iterable<Change>): (readonly Change[])[] {
  const rounds: Round[] = [];
  for (const change of changes) {
    if (rounds.some((round) => round.take(change))) continue;
    const round = new Round();
    round.take(change);
    rounds.push(round);
  }
  return rounds.map((round) => round.changes);
}

/** Changes that the operation's pages can show: those of the others nobody can tell. */
export function* visible(
  { facts }: DocumentedOperation,
  changes: Iterable<Change>,
): Generator<Change> {
  const tolerates = tolerance(facts);
  for (const change of changes) {
    const { place, kind, to } = change;
    const field = facts.facts.fields.get(place);
    const isHidden = field && tolerates(kind as FieldKind, place, field, { ...field, [kind]: to });
    if (isHidden !== true) yield change;
  }
}

/** What the comparison says while all changes of a round are made. */
export interface Trial {
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
}

/** Makes changes, round by round, and compares the operation with its pages each time. */
export function trials(
  { operation, facts }: DocumentedOperation,
  changes: Iterable<Change>,
): Trial[] {
  const tolerates = tolerance(facts);
  return roundsOf(changes).map((round) => {
    const undo = round.map(apply);
    const spec = asDocumented(operation.again());
    const differences = compare(facts.facts, spec, tolerates);
    undo.toReversed().forEach((step) => {
      step();
    });
    return { changes: round, differences };
  });
}

/**
 * The changes that aren't named where they were made.
 * @param isSeen leaves differences out, as a comparison that is blind to them would
 */
export function missed(
  made: readonly Trial[],
  isSeen: (difference: Difference) => boolean = () => true,
): Change[] {
  return made.flatMap(({ changes, differences }) => {
    const seen = differences.filter(isSeen);
    const named = new Set(seen.map(({ place, kind }) => `${place} ${kind}`));
    return changes.filter(({ place, kind }) => !named.has(`${place} ${kind}`));
  });
}

/** A place and all that are around it. */
function* upwards(place: FieldPlace): Generator<FieldPlace> {
  let at: FieldPlace | undefined = place;
  while (at !== undefined) {
    yield at;
    at = parent(at);
  }
}
