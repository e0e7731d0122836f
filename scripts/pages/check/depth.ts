import type { Facts } from '../../spec/facts.ts';
import { instancesAt } from '../../spec/instances.ts';
import { parent, parse, type FieldPlace } from '../../spec/place.ts';

/**
 * The fields of a flattened page whose depth is taken from the reference alone: those behind
 * the beginning or the end of an object, where no example shows them. What follows such a field
 * stands beside it.
 */
export function unconfirmedDepth(facts: Facts, bodies: ReadonlyMap<string, unknown>): FieldPlace[] {
  const places = [...facts.fields.keys()];
  return places.filter((place, index) => {
    const before = places[index - 1];
    const isNamed = parse(place).steps.at(-1)?.kind === 'property';
    if (!isNamed || before === undefined || parse(before).part !== parse(place).part) return false;
    const isBeside = parent(place) === parent(before);
    const isFirstOfBullet =
      parent(place) === before && parse(before).steps.at(-1)?.kind !== 'property';
    if (isFirstOfBullet || (isBeside && facts.fields.get(before)?.type !== 'object')) return false;
    return instancesAt(bodies, place).length === 0;
  });
}
