import { without } from '../../spec/facts.ts';
import type { Node } from './tree.ts';

/** What tells an alternative from the others: the one value of a field, or a field of its own. */
export function labelOf(alternatives: readonly Node[], index: number): string {
  const node = alternatives[index];
  const others = alternatives.filter((_, other) => other !== index);
  const [own, ...more] = node?.facts.enum ?? [];
  if (typeof own === 'string' && more.length === 0) return own;
  const properties = [...(node?.properties ?? [])];
  const tags = properties.flatMap(([name, { facts }]) => {
    const [value, ...more] = facts.enum ?? [];
    const isTag = typeof value === 'string' && more.length === 0;
    const isOwn = others.every(
      ({ properties: theirs }) => theirs.get(name)?.facts.enum?.includes(value ?? '') !== true,
    );
    return isTag && isOwn ? [value] : [];
  });
  const unique = properties.filter(([name]) => !others.some((other) => other.properties.has(name)));
  const required = unique.find(([, { facts }]) => facts.required === true);
  const name = tags[0] ?? (required ?? unique[0])?.[0];
  if (name !== undefined) return name;
  // One with the fields of another is the plain one, or the strict one if it says more of them.
  const narrower = (theirs: Node) =>
    properties.every(([key]) => theirs.properties.has(key)) &&
    properties.some(([key, { facts }]) => {
      const other = theirs.properties.get(key)?.facts;
      return (
        other &&
        Object.keys(without(facts, 'text')).length > Object.keys(without(other, 'text')).length
      );
    });
  return others.some((other) => other.properties.size === properties.length && narrower(other))
    ? 'strict'
    : 'plain';
}
