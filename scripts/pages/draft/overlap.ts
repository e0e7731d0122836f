import type { FieldFacts } from '../../spec/facts.ts';
import { draftPattern } from './pattern.ts';
import type { Node } from './tree.ts';

/** Whether a value can fit two alternatives of a choice, so that `oneOf` would refuse it. */
export function overlap(
  alternatives: readonly Node[],
  required: (node: Node) => readonly string[],
): boolean {
  return alternatives.some((ours, index) =>
    alternatives.slice(index + 1).some((theirs) => bothFit(ours, theirs, required)),
  );
}

function bothFit(ours: Node, theirs: Node, required: (node: Node) => readonly string[]): boolean {
  if (ours.alternatives.length > 0) {
    return ours.alternatives.some((inner) => bothFit(inner, theirs, required));
  }
  if (theirs.alternatives.length > 0) return bothFit(theirs, ours, required);
  const types = [ours.facts.type, theirs.facts.type].sort().join(' ');
  const isSameType = ours.facts.type === theirs.facts.type || types === 'integer number';
  if (!types.includes('any') && !isSameType) return false;
  if (areApart(ours, theirs)) return false;
  if (ours.facts.type !== 'object') return true;
  // Of two objects each may ask for what the other doesn't have, or a field may tell them apart.
  const asksMore = (asking: Node, asked: Node) =>
    required(asking).some((name) => !asked.properties.has(name));
  const isTold = [...ours.properties].some(([name, node]) => {
    const twin = theirs.properties.get(name);
    const isRequired = required(ours).includes(name) && required(theirs).includes(name);
    return twin !== undefined && isRequired && areApart(node, twin);
  });
  return !isTold && !(asksMore(ours, theirs) && asksMore(theirs, ours));
}

/** Whether no value of the one's list is in the other's list, or within its limits. */
function areApart(ours: Node, theirs: Node): boolean {
  if (!ours.facts.enum) return theirs.facts.enum !== undefined && areApart(theirs, ours);
  return !ours.facts.enum.some((value) => fits(value, theirs.facts));
}

function fits(
  value: unknown,
  { enum: values, minLength, maxLength, pattern: stated }: FieldFacts,
): boolean {
  if (values) return (values as readonly unknown[]).includes(value);
  if (typeof value !== 'string') return true;
  if (value.length < (minLength ?? 0) || value.length > (maxLength ?? Infinity)) return false;
  const { pattern } = stated === undefined ? {} : draftPattern(stated);
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}
