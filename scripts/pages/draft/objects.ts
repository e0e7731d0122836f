import { without } from '../../spec/facts.ts';
import { isObject } from '../../spec/instances.ts';
import { Provenance, scalarSchema } from './settled.ts';
import type { Node } from './tree.ts';

/** An object of no more scalars than this stays where it is used. */
export const SMALL = 3;

/** What the page states of an object; the same for two that can be one schema. */
export function signature({ facts, properties, items, alternatives }: Node): string {
  const own = without(facts, 'required', 'text', 'deprecated');
  const part = (node: Node) => [node.facts, signature(node)];
  return JSON.stringify([
    own,
    [...properties].map(([name, node]) => [name, part(node)]),
    items && part(items),
    alternatives.map(part),
  ]);
}

/** The properties that the page requires and its own examples don't lack. */
export function requiredOf(node: Node): string[] {
  return [...node.properties].flatMap(([name, { facts }]) => {
    const isLacking = node.instances.some(
      (value) => isObject(value) && !Object.hasOwn(value, name),
    );
    return facts.required === true && !isLacking ? [name] : [];
  });
}

/** The properties that only the page's examples have. */
export function extraNames({ properties, instances }: Node): string[] {
  const names = instances.flatMap((value) => (isObject(value) ? Object.keys(value) : []));
  return [...new Set(names)].filter((name) => !properties.has(name));
}

/** Whether the page's example refuses what its list states, so that a schema of others won't do. */
export function isContradicted(node: Node): boolean {
  const isScalar =
    node.properties.size + node.alternatives.length === 0 &&
    !node.items &&
    !/^(?:object|array)$/.test(node.facts.type);
  const required = [...node.properties].filter(([, { facts }]) => facts.required === true);
  return (
    (isScalar && settledOf(node).length > settledOf({ ...node, instances: [] }).length) ||
    required.length > requiredOf(node).length ||
    (node.properties.size > 0 && extraNames(node).length > 0) ||
    [...node.properties.values(), ...node.alternatives, ...(node.items ? [node.items] : [])].some(
      isContradicted,
    )
  );
}

/** What is settled at a scalar; a format that the example shows refuses nothing. */
function settledOf(node: Node): string[] {
  const provenance = new Provenance();
  scalarSchema(node, provenance);
  return provenance.keywords.filter((keyword) => keyword !== 'format');
}

/** Whether a reader of the types would want a name for it: more than so many scalars. */
export function isLarge({ properties, alternatives }: Node, scalars: number): boolean {
  if (alternatives.length > 0) return alternatives.some((node) => isLarge(node, 0));
  const isFlat = [...properties.values()].every(
    ({ facts }) => !/^(?:object|array|oneOf|anyOf)$/.test(facts.type),
  );
  return properties.size > (isFlat ? scalars : 0);
}

/** What tells an alternative from the others: the one value of a field, or a field of its own. */
export function labelOf(alternatives: readonly Node[], index: number): string {
  const own = alternatives[index];
  const others = alternatives.filter((_, other) => other !== index);
  const properties = [...(own?.properties ?? [])];
  const value = properties.find(([, { facts }]) => facts.enum?.length === 1)?.[1].facts.enum?.[0];
  if (value !== undefined && properties.length > 0) return String(value);
  const unique = properties.filter(([name]) => !others.some((node) => node.properties.has(name)));
  const required = unique.find(([, { facts }]) => facts.required === true);
  return (
    (required ?? unique[0])?.[0] ?? ['first', 'second', 'third'][index] ?? `other ${index + 1}`
  );
}
