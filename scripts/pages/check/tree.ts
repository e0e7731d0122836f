import type { FieldFacts } from '../../spec/facts.ts';
import { parent, parse, type FieldPlace } from '../../spec/place.ts';

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
  readonly children: Node[];
  /** How many fields it is with all below. */
  size: number;
}

/** The fields of some facts as trees, one for each part. */
export function treesOf(
  fields: ReadonlyMap<FieldPlace, FieldFacts>,
  view: (field: FieldFacts) => FieldFacts,
): readonly Node[] {
  const roots: Node[] = [];
  const nodes = new Map<FieldPlace, Node>();
  for (const [place, field] of fields) {
    const around = parent(place);
    const above = around === undefined ? undefined : nodes.get(around);
    const shown = view(field);
    const kind = parse(place).steps.at(-1)?.kind;
    const node: Node = {
      place,
      step: place.slice(above?.place.length ?? 0),
      kind: kind === 'items' || kind === 'alternative' ? kind : 'property',
      view: JSON.stringify(Object.entries(shown).sort()),
      isDistinct: Object.keys(shown).some((key) => key !== 'type' && key !== 'required'),
      children: [],
      size: 1,
    };
    nodes.set(place, node);
    (above?.children ?? roots).push(node);
    for (let up = around; up !== undefined; up = parent(up)) {
      const ancestor = nodes.get(up);
      if (ancestor) ancestor.size += 1;
    }
  }
  return roots;
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
