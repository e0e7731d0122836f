import type { Node } from './tree.ts';

/** Whether something fits two alternatives of a choice, so that `oneOf` would refuse it. */
export function overlap(
  alternatives: readonly Node[],
  required: (node: Node) => string[],
): boolean {
  return alternatives.some((one, index) =>
    alternatives.slice(index + 1).some((other) => bothFit(one, other, required)),
  );
}

function bothFit(one: Node, other: Node, required: (node: Node) => string[]): boolean {
  if (one.alternatives.length > 0) {
    return one.alternatives.some((inner) => bothFit(inner, other, required));
  }
  if (other.alternatives.length > 0) return bothFit(other, one, required);
  const types = [one.facts.type, other.facts.type].sort().join(' ');
  if (!types.includes('any') && types !== 'integer number' && one.facts.type !== other.facts.type) {
    return false;
  }
  if (areApart(one, other)) return false;
  if (one.facts.type !== 'object') return true;
  // Of two objects each may ask for what the other doesn't know, or a field may tell them apart.
  const asksMore = (asking: Node, asked: Node) =>
    required(asking).some((name) => !asked.properties.has(name));
  const isTold = [...one.properties].some(([name, node]) => {
    const twin = other.properties.get(name);
    const isRequired = required(one).includes(name) && required(other).includes(name);
    return twin !== undefined && isRequired && areApart(node, twin);
  });
  return !isTold && !(asksMore(one, other) && asksMore(other, one));
}

/** Whether the lists of values have none in common. */
function areApart({ facts: one }: Node, { facts: other }: Node): boolean {
  if (!one.enum || !other.enum) return false;
  return !one.enum.some((value) => other.enum?.includes(value));
}
