import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  alternative,
  isWithin,
  items,
  parent,
  parse,
  property,
  values,
  type FieldPlace,
  type Step,
} from '../../scripts/spec/place.ts';

const part = fc.constantFrom('path', 'query', 'request', 'response/200');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('property' as const), name: fc.string({ maxLength: 6 }) }),
  fc.record({ kind: fc.constantFrom('items' as const, 'values' as const) }),
  fc.record({ kind: fc.constant('alternative' as const), number: fc.integer({ min: 1, max: 12 }) }),
);

function place(root: FieldPlace, steps: readonly Step[]): FieldPlace {
  return steps.reduce((at, next) => {
    switch (next.kind) {
      case 'property':
        return property(at, next.name);
      case 'items':
        return items(at);
      case 'values':
        return values(at);
      case 'alternative':
        return alternative(at, next.number);
    }
  }, root);
}

test('a place is taken apart into the steps that it was built from', () => {
  fc.assert(
    fc.property(part, fc.array(step), (root, steps) => {
      expect(parse(place(root, steps))).toEqual({ part: root, steps });
    }),
    { seed: 1 },
  );
});

test('the place around one is that without its last step', () => {
  fc.assert(
    fc.property(part, fc.array(step), step, (root, steps, last) => {
      const around = place(root, steps);
      const inner = place(around, [last]);
      expect(parent(inner)).toBe(around);
      expect([isWithin(inner, around), isWithin(around, inner)]).toEqual([true, false]);
    }),
    { seed: 1 },
  );
  expect(['path', 'request', 'response/200'].map(parent)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
