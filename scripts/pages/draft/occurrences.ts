import { singular } from '../../shared/names.ts';
import { labelOf } from './labels.ts';
import { isLarge, SMALL } from './structure.ts';
import type { Node } from './tree.ts';

/**
 * What a schema is to the body in which it stands: the whole of it; an option, where the whole is a
 * choice; what is beside the `data` of lists (`pagination`); an alternative of a choice further in;
 * or any other part of it.
 */
export type Role = 'whole' | 'option' | 'beside' | 'alternative' | 'part';

/** Where a schema that could have a name stands: in a body of an operation, or in a parameter. */
export interface Occurrence {
  readonly node: Node;
  /** The body or parameter. */
  readonly part: string;
  /** Whether that is an answer besides the first success. */
  readonly isFurther: boolean;
  /** The names of the fields that lead there from the outermost schema; of items, in the singular. */
  readonly chain: readonly string[];
  /** The last of them; of the whole, what the operation is about: `service`. */
  readonly name: string;
  readonly role: Role;
  readonly parent: Node | undefined;
}

/** Objects with fewer fields are never files of their own, however often they are used. */
const LEAST = 2;

/** How many scalars an object may have and still stay where it is used, by what it is there. */
export function smallest(role: Role): number {
  return role === 'part' ? SMALL : 0;
}

/** Whether a body is the envelope of an answer: what is in its `data` has the name. */
export function isEnvelope(body: Node, part: string): boolean {
  return part.startsWith('response/') && body.properties.has('data');
}

/** A body or parameter, with what names come from. */
export interface Whole {
  readonly root: Node;
  readonly part: string;
  /** What the operation is about. */
  readonly thing: string;
  /** Whether it is an answer besides the first success. */
  readonly isFurther: boolean;
}

/**
 * Everything in a body or parameter that could be a schema of its own.
 *
 * @param isFixed whether the spec has a schema for it, so that neither it nor what is in it gets one
 */
export function occurrencesIn(
  { root, part, thing, isFurther }: Whole,
  isFixed: (node: Node, name: string) => boolean,
): Occurrence[] {
  const occurrences: Occurrence[] = [];
  if (!isEnvelope(root, part)) visit(root, [], 'whole', undefined);
  else {
    for (const [name, node] of root.properties) {
      if (name === 'data') visit(node, [], 'whole', root);
      else visit(node, [name], name === 'pagination' ? 'beside' : 'part', root);
    }
  }
  return occurrences;

  function visit(node: Node, chain: readonly string[], role: Role, parent: Node | undefined): void {
    const last = chain.at(-1);
    const name = last ?? thing;
    if (isFixed(node, name)) return;
    if (node.properties.size >= LEAST || isLarge(node, smallest(role))) {
      occurrences.push({ node, part, isFurther, chain, name, role, parent });
    }
    const around = chain.slice(0, -1);
    for (const [name, child] of node.properties) visit(child, [...chain, name], 'part', node);
    if (node.items) {
      // Without an object around the list, its items are the whole answer.
      if (last === undefined) visit(node.items, [], 'whole', node);
      else visit(node.items, [...around, singular(last)], 'part', node);
    }
    if (node.values) {
      const held =
        last === undefined || singular(last) === last ? `${last ?? ''} value` : singular(last);
      visit(node.values.node, [...around, held.trim()], 'part', node);
    }
    for (const [index, child] of node.alternatives.entries()) {
      const label = labelOf(node.alternatives, index);
      const option = role === 'whole' ? 'option' : 'alternative';
      visit(child, [...around, `${label} ${last ?? ''}`.trim()], option, node);
    }
  }
}
