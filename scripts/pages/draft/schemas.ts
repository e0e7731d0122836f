import { isObject } from '../../spec/instances.ts';
import { singular } from '../../shared/names.ts';
import { assignNames, type Stem } from './names.ts';
import { overlap } from './overlap.ts';
import { Provenance, scalarSchema, typeSchema, type Schema } from './settled.ts';
import { inferred, mapValues, undocumented } from './inferred.ts';
import {
  extraNames,
  isContradicted,
  isLarge,
  labelOf,
  requiredOf,
  signature,
  SMALL,
} from './objects.ts';
import type { Node } from './tree.ts';

/** The named schemas that an operation can use or must not write again. */
export interface Shelf {
  /** The file of a schema of the spec that states the same. */
  shared(node: Node): string | undefined;
  isTaken(name: string): boolean;
  /** The file of a new schema. */
  file(name: string): string;
}

/** Drafts the schemas of one body; those with a name are collected, to be files of their own. */
export class Schemas {
  readonly named = new Map<string, Schema>();
  readonly #shelf: Shelf;
  readonly #firsts = new Map<string, Node>();
  readonly #twins = new Map<Node, Node>();
  #names = new Map<Node, string>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /**
   * The schema of a body or parameter, as it stands in a file of `openapi/paths` or the like. An
   * envelope, an object around `data`, stays there; what is in it has the name.
   */
  body(root: Node, stem: Stem): Schema {
    const data = root.properties.get('data');
    const chains = new Map<Node, readonly string[]>();
    for (const [name, node] of root.properties) {
      if (data) this.#collect(node, node === data ? [] : [name], node === data, chains);
    }
    if (!data) this.#collect(root, [], true, chains);
    const isTaken = (name: string) => this.#shelf.isTaken(name) || this.named.has(name);
    const names = assignNames(chains, stem, isTaken);
    this.#names = new Map([...this.#names, ...names]);
    return this.#schema(root);
  }

  /** Finds what is to be a schema of its own, with the names of the fields that lead there. */
  #collect(
    node: Node,
    chain: readonly string[],
    isNamed: boolean,
    chains: Map<Node, readonly string[]>,
  ): void {
    if (this.#sharedFile(node) !== undefined) return;
    if (isLarge(node, isNamed ? 0 : SMALL)) {
      const key = signature(node);
      const first = this.#firsts.get(key);
      if (first && !isContradicted(node)) {
        this.#twins.set(node, first);
        return;
      }
      if (!isContradicted(node)) this.#firsts.set(key, node);
      chains.set(node, chain);
    }
    for (const [name, child] of node.properties)
      this.#collect(child, [...chain, name], false, chains);
    if (node.items) {
      const last = chain.at(-1);
      const own = last === undefined ? ['Item'] : [...chain.slice(0, -1), singular(last)];
      this.#collect(node.items, own, false, chains);
    }
    for (const [index, child] of node.alternatives.entries()) {
      const label = labelOf(node.alternatives, index);
      const own = [...chain.slice(0, -1), `${label} ${chain.at(-1) ?? ''}`.trim()];
      this.#collect(child, own, true, chains);
    }
  }

  #sharedFile(node: Node): string | undefined {
    const isObjectWithParts = node.properties.size > 0 || node.alternatives.length > 0;
    return isObjectWithParts && !isContradicted(node) ? this.#shelf.shared(node) : undefined;
  }

  #schema(node: Node): Schema {
    const shared = this.#sharedFile(node);
    const name = this.#names.get(this.#twins.get(node) ?? node);
    const { deprecated } = node.facts;
    const beside = deprecated === true ? { deprecated } : {};
    if (shared !== undefined) return { $ref: shared, ...beside };
    if (name === undefined) return { ...this.#inline(node), ...beside };
    if (!this.named.has(name)) this.named.set(name, this.#inline(node));
    return { $ref: this.#shelf.file(name), ...beside };
  }

  #inline(node: Node): Schema {
    const provenance = new Provenance();
    const schema = this.#keywords(node, provenance);
    return { ...schema, ...provenance.toSchema() };
  }

  #keywords(node: Node, provenance: Provenance): Schema {
    const { facts, instances } = node;
    if (facts.type === 'object' && node.properties.size === 0) {
      return { ...typeSchema('object', instances, provenance), ...mapValues(node, provenance) };
    }
    if (facts.type === 'object') {
      const required = requiredOf(node);
      return {
        ...typeSchema('object', instances, provenance),
        ...(required.length > 0 && { required }),
        properties: this.#properties(node),
      };
    }
    if (facts.type === 'array') {
      const type = typeSchema('array', instances, provenance);
      return { ...type, items: node.items ? this.#schema(node.items) : true };
    }
    if (node.alternatives.length > 0) {
      const isOpen = facts.type === 'oneOf' && overlap(node.alternatives, requiredOf);
      if (isOpen) {
        const why = 'What fits one alternative can fit another as well, and oneOf would refuse it.';
        provenance.add('type', 'oneOf', why);
      }
      const members = node.alternatives.map((child) => this.#schema(child));
      return { [isOpen ? 'anyOf' : facts.type]: members };
    }
    return scalarSchema(node, provenance);
  }

  #properties(node: Node): Schema {
    const required = requiredOf(node);
    const listed = [...node.properties].map(([name, child]): [string, Schema] => {
      const schema = this.#schema(child);
      if (child.facts.required !== true || required.includes(name)) return [name, schema];
      return [name, lacking(schema)];
    });
    const more = extraNames(node).map((name): [string, Schema] => {
      const values = node.instances.flatMap((value) =>
        isObject(value) && Object.hasOwn(value, name) ? [value[name]] : [],
      );
      return [name, undocumented(inferred(values))];
    });
    return Object.fromEntries([...listed, ...more]);
  }
}

/** Marks a property that the page requires and its own example has not. */
function lacking(schema: Schema): Schema {
  const own = schema['x-documented'] as { why: string } | undefined;
  const reason = 'The page marks it as required and its own example lacks it.';
  const why = own ? `${own.why} ${reason}` : reason;
  return { ...schema, 'x-documented': { ...own, required: true, why } };
}
