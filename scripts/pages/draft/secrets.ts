import { speaksOfSecrets } from '../../shared/sensitive.ts';
import { isChoice } from '../../spec/facts.ts';
import type { Schema } from './provenance.ts';
import { partsOf, type Node } from './tree.ts';

/**
 * Whether a value is a secret, where its name or text speaks of one. An object with fields is asked
 * for each of them.
 */
export function sensitiveMark(nodes: readonly Node[], name: string): Schema {
  if (!nodes.some(carriesText)) return {};
  const speaks = (node: Node) =>
    [node, ...partsOf(node)].every(({ text }) => speaksOfSecrets(name, text));
  const isListed = nodes.some(({ facts, items }) => (items?.facts ?? facts).enum !== undefined);
  if (!isListed && nodes.some((node) => speaks(node))) return { 'x-sensitive': true };
  return speaksOfSecrets(name) ? { 'x-sensitive': false } : {};
}

function carriesText({ facts, properties, values, items }: Node): boolean {
  if (facts.type === 'object') return properties.size === 0 && values === undefined;
  if (facts.type === 'array') return !items || carriesText(items);
  return facts.type === 'string' || facts.type === 'any' || isChoice(facts.type);
}
