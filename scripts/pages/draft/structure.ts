import { isChoice, isCompound } from '../../spec/facts.ts';
import { partsOf, type Node } from './tree.ts';

/** The kinds of facts that every layout shows of every field, but for `required` of a compound one. */
const SHOWN = ['enum', 'minLength', 'maxLength', 'pattern'] as const;

/**
 * Tells structures apart: two fields have the same number if all that every layout shows of them and
 * of what is below them is the same. Whether a field is required, and whether it is deprecated, is
 * said where it is used.
 */
export class Structures {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<Node, number>();

  numberOf(node: Node): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const key = this.#keyOf(node);
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known.set(node, number);
    return number;
  }

  #keyOf({ facts, properties, items, values, alternatives }: Node): string {
    const listed = [...properties].sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([
      isChoice(facts.type) ? 'choice' : facts.type,
      SHOWN.map((kind) => facts[kind] ?? null),
      listed.map(([name, child]) => [name, ...this.#edgeOf(child)]),
      items ? this.#edgeOf(items) : null,
      values ? [values.key, ...this.#edgeOf(values.node)] : null,
      alternatives.map((child) => this.#edgeOf(child)),
    ]);
  }

  #edgeOf(child: Node): unknown[] {
    const isRequired = !isCompound(child.facts.type) && child.facts.required === true;
    return [isRequired, child.choice !== undefined, this.numberOf(child)];
  }
}

/** What is known of a field that some layout doesn't show; null: that the page doesn't state it. */
export interface Hidden {
  readonly type: string | undefined;
  readonly minimum: number | null | undefined;
  readonly maximum: number | null | undefined;
  /** Never known to be absent: pages of the same layout leave it out as they like. */
  readonly format: string | undefined;
}

export function hiddenOf({ facts, layouts }: Node): Hidden {
  // Markdown hides all of these but the format.
  const isAllShown = layouts.some((layout) => layout !== 'markdown');
  const limit = (value: number | undefined) => value ?? (isAllShown ? null : undefined);
  return {
    type: isChoice(facts.type) && !isAllShown ? undefined : facts.type,
    minimum: limit(facts.minimum),
    maximum: limit(facts.maximum),
    format: facts.format,
  };
}

/** Whether the page says that the field is required; undefined where it can't. */
export function requiredIn({ facts, layouts }: Node): boolean | undefined {
  if (facts.required === true) return true;
  const isShown = !isCompound(facts.type) || layouts.some((layout) => layout !== 'markdown');
  return isShown ? false : undefined;
}

/** How many levels of fields stand below. */
export function heightOf(node: Node, known: Map<Node, number>): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  const height = partsOf(node).reduce(
    (most, child) => Math.max(most, heightOf(child, known) + 1),
    0,
  );
  known.set(node, height);
  return height;
}

/** How many scalars an object may have and still stay where it is used. */
export const SMALL = 3;

/** Whether a reader of the types would want a name for it: more than so many scalars. */
export function isLarge({ properties, alternatives }: Node, scalars: number): boolean {
  if (alternatives.length > 0) return alternatives.some((node) => isLarge(node, 0));
  const isFlat = [...properties.values()].every(({ facts }) => !isCompound(facts.type));
  return properties.size > (isFlat ? scalars : 0);
}
