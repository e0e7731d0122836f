import type { FieldFacts } from '../../spec/facts.ts';
import { childrenOf, parent, parse, type FieldPlace } from '../../spec/place.ts';

/** A field with those below it. */
export interface Node {
  readonly place: FieldPlace;
  /** The step to it: `/name`, `[]`, `|1`; the whole place where nothing is above it. */
  readonly step: string;
  readonly kind: 'property' | 'items' | 'alternative';
  /** Its facts, as far as two layouts can both show them. */
  readonly view: string;
  /** Whether these say more than a type. */
  readonly isDistinct: boolean;
  readonly children: readonly Node[];
  /** How many fields it is with all below. */
  readonly size: number;
}

/** The fields of some facts as trees, one for each part. */
export function treesOf(
  fields: ReadonlyMap<FieldPlace, FieldFacts>,
  view: (field: FieldFacts) => FieldFacts,
): readonly Node[] {
  const below = childrenOf(fields.keys());
  const roots = [...fields.keys()].filter((place) => !fields.has(parent(place) ?? ''));
  return roots.map((place) => build(place, ''));

  function build(place: FieldPlace, around: FieldPlace): Node {
    const shown = view(fields.get(place) ?? { type: 'any' });
    const kind = parse(place).steps.at(-1)?.kind;
    const children = (below.get(place) ?? []).map((child) => build(child, place));
    return {
      place,
      step: place.slice(around.length),
      kind: kind === 'items' || kind === 'alternative' ? kind : 'property',
      view: JSON.stringify(Object.entries(shown).sort()),
      isDistinct: Object.keys(shown).some((key) => key !== 'type' && key !== 'required'),
      children,
      size: children.reduce((sum, { size }) => sum + size, 1),
    };
  }
}

/**
 * How much of two trees is stated alike, from 0 to 1: the share of all their fields that both have at
 * the same place with equal facts.
 */
export function likeness(node: Node, other: Node): number {
  const both = alike(node, other);
  return both / (node.size + other.size - both);
}

function alike(node: Node, other: Node): number {
  const steps = new Map(other.children.map((child) => [child.step, child]));
  let count = node.view === other.view ? 1 : 0;
  for (const child of node.children) {
    const twin = steps.get(child.step);
    if (twin) count += alike(child, twin);
  }
  return count;
}
