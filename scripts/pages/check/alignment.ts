import type { Facts, FieldFacts } from '../../spec/facts.ts';
import { alternative, parent, type FieldPlace } from '../../spec/place.ts';
import { likeness, treesOf, type Node } from './tree.ts';

/** A field, with all below it, that a page has at another place than the reference. */
export interface Move {
  readonly from: FieldPlace;
  readonly to: FieldPlace;
  /** Whether it stays within the same object. */
  readonly isRenamed: boolean;
  /** How many fields are below it. */
  readonly below: number;
}

/** The fields of a page laid beside those of the reference. */
export interface Alignment {
  /** The page's facts, each field at its place in the reference, or where it would be there. */
  readonly facts: Facts;
  /** The same for the place of each field of the page. */
  readonly places: ReadonlyMap<FieldPlace, FieldPlace>;
  readonly moves: readonly Move[];
}

/** How much of two objects must be stated alike for them to be taken for one that moved. */
const ALIKE = 0.5;

/**
 * Pairs the fields of a page with those of the reference: by name; alternatives by how alike
 * they are, whatever their order; then what only the page has with what only the facts have, where
 * it is stated alike and can be nothing else.
 *
 * @param view a field's facts as both sides can show them
 */
export function align(
  page: Facts,
  reference: Facts,
  view: (field: FieldFacts) => FieldFacts,
): Alignment {
  const pairing = new Pairing();
  const [trees, referenceTrees] = [treesOf(page.fields, view), treesOf(reference.fields, view)];
  pairing.pairSiblings(trees, referenceTrees);
  pairing.pairMoved();

  const places = new Map<FieldPlace, FieldPlace>();
  const moves: Move[] = [];
  const place = (nodes: readonly Node[], around: FieldPlace) => {
    // Alternatives that are new count on behind those that the facts have.
    let last = pairing.referenceAlternatives.get(around) ?? 0;
    for (const node of nodes) {
      const pair = pairing.pairs.get(node);
      const isNew = !pair && node.kind === 'alternative';
      if (isNew) last += 1;
      const there = isNew ? alternative(around, last) : around + node.step;
      places.set(node.place, pair?.place ?? there);
      if (pair && pair.place !== there && node.kind !== 'alternative') {
        const isRenamed = around === parent(pair.place);
        moves.push({ from: pair.place, to: node.place, isRenamed, below: node.size - 1 });
      }
      place(node.children, pair?.place ?? there);
    }
  };
  place(trees, '');
  const fields = [...page.fields].map(([at, field]): [FieldPlace, FieldFacts] => [
    places.get(at) ?? at,
    field,
  ]);
  return { facts: { ...page, fields: new Map(fields) }, places, moves };
}

interface Candidate {
  readonly node: Node;
  readonly twin: Node;
  readonly score: number;
}

/** Finds the counterpart in the reference of each field of a page. */
class Pairing {
  readonly pairs = new Map<Node, Node>();
  /** How many alternatives the facts have at each place of a choice. */
  readonly referenceAlternatives = new Map<FieldPlace, number>();
  readonly #twins = new Set<Node>();
  readonly #added: Node[] = [];
  readonly #lost: Node[] = [];

  /** Pairs what stands right below the same field on both sides. */
  pairSiblings(nodes: readonly Node[], reference: readonly Node[]): void {
    const byStep = new Map(reference.map((node) => [node.step, node]));
    for (const node of nodes) {
      const twin = byStep.get(node.step);
      if (twin && node.kind !== 'alternative') this.#pair(node, twin);
    }
    this.#pairAlternatives(nodes, reference);
    const [added, lost] = [this.#unpaired(nodes), this.#untwinned(reference)];
    this.#pairBest(added, lost);
    this.#added.push(...this.#unpaired(added));
    this.#lost.push(...this.#untwinned(lost));
  }

  /** Pairs what is left over with its namesake elsewhere. */
  pairMoved(): void {
    const withBelow = (nodes: readonly Node[]): Node[] =>
      nodes.flatMap((node) => [node, ...withBelow(node.children)]);
    const names = new Map<string, [added: Node[], lost: Node[]]>();
    for (const [side, nodes] of [this.#added, this.#lost].entries()) {
      for (const node of withBelow(nodes)) {
        const namesakes = names.get(node.step) ?? [[], []];
        namesakes[side]?.push(node);
        names.set(node.step, namesakes);
      }
    }
    for (const [added, lost] of names.values()) this.#pairBest(added, lost);
  }

  #pair(node: Node, twin: Node): void {
    this.pairs.set(node, twin);
    this.#twins.add(twin);
    const alternatives = twin.children.filter(({ kind }) => kind === 'alternative');
    this.referenceAlternatives.set(twin.place, alternatives.length);
    this.pairSiblings(node.children, twin.children);
  }

  #unpaired(nodes: readonly Node[]): Node[] {
    return nodes.filter((node) => !this.pairs.has(node));
  }

  #untwinned(reference: readonly Node[]): Node[] {
    return reference.filter((node) => !this.#twins.has(node));
  }

  /** Pairs properties of other names or at other places, the likest first, unless there are rivals. */
  #pairBest(added: readonly Node[], lost: readonly Node[]): void {
    const candidates = added
      .flatMap((node) => lost.map((twin) => ({ node, twin, score: sameness(node, twin) })))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const isOpen = ({ node, twin }: Candidate) => !this.pairs.has(node) && !this.#twins.has(twin);
    for (const candidate of candidates) {
      const { node, twin, score } = candidate;
      const rivals = candidates.filter(
        (other) =>
          other.score === score && (other.node === node || other.twin === twin) && isOpen(other),
      );
      if (isOpen(candidate) && rivals.length === 1) this.#pair(node, twin);
    }
  }

  /** Pairs alternatives by how alike they are, then the rest in their order. */
  #pairAlternatives(nodes: readonly Node[], reference: readonly Node[]): void {
    const [ours, theirs] = [nodes, reference].map((list) =>
      list.filter(({ kind }) => kind === 'alternative'),
    );
    const candidates = (ours ?? [])
      .flatMap((node) =>
        (theirs ?? []).map((twin) => ({ node, twin, score: likeness(node, twin) })),
      )
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    for (const { node, twin } of candidates) {
      if (!this.pairs.has(node) && !this.#twins.has(twin)) this.#pair(node, twin);
    }
    const rest = this.#untwinned(theirs ?? []);
    for (const [index, node] of this.#unpaired(ours ?? []).entries()) {
      const twin = rest[index];
      if (twin) this.#pair(node, twin);
    }
  }
}

/** How well two properties pair: zero for not at all; the more is alike, the better. */
function sameness(node: Node, twin: Node): number {
  const share = likeness(node, twin);
  const isSmall = Math.min(node.size, twin.size) <= 2;
  // A field on its own says too little, unless it has a description or limits.
  const isDistinct = node.size > 1 || node.isDistinct;
  const isAlike = share >= (isSmall ? 1 : ALIKE) && isDistinct;
  return isAlike && node.kind === 'property' && twin.kind === 'property' ? share * node.size : 0;
}
