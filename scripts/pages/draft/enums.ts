import type { EnumValue } from '../../spec/facts.ts';
import type { Node } from './tree.ts';

/** An enum in a schema, by the keywords and names that lead to it: `['properties', 'kind']`. */
export interface EnumField {
  readonly node: Node;
  readonly path: readonly string[];
  readonly values: readonly EnumValue[];
  /** The alternatives of which it is one. */
  readonly siblings: readonly Node[];
}

/**
 * The enums that are written into one schema.
 *
 * @param nodes the fields that have the schema
 * @param ends whether a field has a file of its own, so that its enums are not in this one
 */
export function enumsIn(nodes: readonly Node[], ends: (node: Node) => boolean): EnumField[] {
  const found = new Map<string, EnumField>();
  for (const node of nodes) visit(node, [], [], true);
  return [...found.values()];

  function visit(
    node: Node,
    path: readonly string[],
    siblings: readonly Node[],
    isRoot = false,
  ): void {
    if (!isRoot && ends(node)) return;
    const values = node.facts.enum;
    const key = path.join(' ');
    if (values && !found.has(key)) found.set(key, { node, path, values, siblings });
    for (const [name, child] of node.properties) visit(child, [...path, 'properties', name], []);
    if (node.values) visit(node.values.node, [...path, 'additionalProperties'], []);
    if (node.items) visit(node.items, [...path, 'items'], []);
    for (const [index, child] of node.alternatives.entries()) {
      visit(child, [...path, 'oneOf', String(index)], node.alternatives);
    }
  }
}
