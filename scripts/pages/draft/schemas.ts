import { isChoice, without } from '../../spec/facts.ts';
import { isObject } from '../../spec/instances.ts';
import { inferred, mapValues, undocumented } from './inferred.ts';
import { overlap } from './overlap.ts';
import { Provenance, type Pages, type Schema } from './provenance.ts';
import { requiredState, type Required } from './required.ts';
import { sensitiveMark } from './secrets.ts';
import { scalarSchema, settledFacts, typeSchema } from './settled.ts';
import { hasType, type Node } from './tree.ts';

/** Where schemas stand that are files of their own. */
export interface Files {
  /** All fields that are one thing with this one. */
  nodesOf(node: Node): readonly Node[];
  /** The file of its schema, if it has one: of the spec, or a new one. */
  fileOf(node: Node): string | undefined;
}

/** How a schema is used. */
interface Use {
  /** The name of the field; for items and alternatives, that of what is around them. */
  readonly name: string;
  readonly isNamed: boolean;
  /** Whether the object around it requires it. */
  readonly required: Required;
  /** The operations whose pages have what is around it and not the field. */
  readonly absent: readonly string[];
  /** The example of a key by which the pages show it. */
  readonly key: string;
}

/** Writes schemas, from what all pages state of a field. */
export class Schemas {
  readonly #files: Files;
  readonly #pages: Pages;

  constructor(files: Files, pages: Pages) {
    this.#files = files;
    this.#pages = pages;
  }

  /** A schema that is a file of its own. */
  whole(node: Node): Schema {
    const nodes = this.#sorted(this.#files.nodesOf(node));
    const provenance = new Provenance(nodes.map(withoutChoice), this.#pages);
    const schema = this.#keywords(nodes, '', provenance);
    return { ...schema, ...provenance.toSchema(schema) };
  }

  /** A schema as it stands where it is used: a reference, if it is a file. */
  use(node: Node, name: string): Schema {
    return this.#use([node], { name });
  }

  /** The schema of a parameter, as the pages of all operations state it that have it. */
  of(nodes: readonly Node[], name: string): Schema {
    return this.#use(this.#sorted(nodes), { name, isNamed: true });
  }

  /** The same for one that can be given several times: each page shows the schema of one. */
  repeated(nodes: readonly Node[], name: string): Schema {
    const { deprecated, ...item } = this.of(nodes, name);
    const provenance = new Provenance(nodes, this.#pages);
    provenance.because("By the page's text it can be given several times.");
    return {
      type: 'array',
      ...(deprecated === true && { deprecated }),
      items: {
        ...item,
        'x-documented': false,
        'x-why': 'The page says this of the parameter itself.',
      },
      ...provenance.toSchema({ type: 'array' }),
    };
  }

  /** The schema of an answer around `data`, which it requires. */
  envelope(node: Node): Schema {
    const provenance = new Provenance([node], this.#pages);
    const schema = this.#object([node], provenance, 'data');
    return { ...schema, ...provenance.toSchema(schema) };
  }

  #use(
    nodes: readonly Node[],
    { name, isNamed, required, absent, key }: { readonly name: string } & Partial<Use>,
  ): Schema {
    const [first] = nodes;
    if (!first) throw new Error('A field is stated by a page.');
    const file = this.#files.fileOf(first);
    const isDeprecated = nodes.some(({ facts }) => facts.deprecated === true);
    const provenance = new Provenance(nodes, this.#pages, absent);
    if (required) provenance.say('required', required.is || undefined);
    if (required?.why !== undefined) provenance.because(required.why);
    const isChoiceKept = first.choice !== undefined && nodes.some(isContradicted);
    if (first.choice !== undefined && !isChoiceKept) {
      provenance.because('The page shows a choice with a single alternative.');
      provenance.say('type', first.facts.type);
    }
    if (isDeprecated) provenance.say('deprecated', true);
    if (key !== undefined) provenance.add('property', key, 'The key is an example.');
    const schema = isChoiceKept
      ? { [first.choice]: [this.#use(nodes.map(withoutEdge), { name })] }
      : file === undefined
        ? this.#keywords(nodes, name, provenance)
        : { $ref: file };
    return {
      ...schema,
      ...(isDeprecated && { deprecated: true }),
      ...(isNamed && sensitiveMark(nodes, name)),
      ...provenance.toSchema(schema),
    };
  }

  #keywords(nodes: readonly Node[], name: string, provenance: Provenance): Schema {
    const facts = settledFacts(nodes);
    const instances = nodes.flatMap((node) => node.instances);
    if (facts.type === 'object' && nodes.some(({ properties }) => properties.size > 0)) {
      return this.#object(nodes, provenance);
    }
    const held = nodes.flatMap(({ values }) => values ?? []);
    if (held.length > 0) return this.#map(nodes, held, provenance);
    if (facts.type === 'object') {
      return {
        ...typeSchema('object', instances, provenance),
        ...mapValues(instances, provenance),
      };
    }
    if (facts.type === 'array') {
      const items = nodes.flatMap((node) => node.items ?? []);
      const schema = typeSchema('array', instances, provenance);
      return { ...schema, items: items.length > 0 ? this.#use(items, { name }) : true };
    }
    if (isChoice(facts.type)) return this.#choice(nodes, facts.type, name, provenance);
    return scalarSchema(facts, instances, provenance);
  }

  /** A map that the pages show by the property that one of its keys would be. */
  #map(
    nodes: readonly Node[],
    held: readonly NonNullable<Node['values']>[],
    provenance: Provenance,
  ): Schema {
    const instances = nodes.flatMap((node) => node.instances);
    provenance.because('The page shows the map by one of its keys.');
    const values = held.map(({ node }) => node);
    const key = held[0]?.key ?? '';
    return {
      ...typeSchema('object', instances, provenance),
      // No name in a map is required, whatever the page marks the example as.
      additionalProperties: this.#use(values, { name: '', required: { is: false }, key }),
    };
  }

  #choice(nodes: readonly Node[], type: string, name: string, provenance: Provenance): Schema {
    const [first] = nodes;
    const alternatives = (first?.alternatives ?? []).map((_, index) =>
      nodes.flatMap((node) => node.alternatives[index] ?? []),
    );
    const firsts = alternatives.flatMap(([node]) => node ?? []);
    const isOpen = type === 'oneOf' && overlap(firsts, this.#requiredNames);
    const why = 'A value can fit several of the alternatives, which oneOf would refuse.';
    if (isOpen) provenance.settle('type', why);
    return { [isOpen ? 'anyOf' : type]: alternatives.map((own) => this.#use(own, { name })) };
  }

  /** @param envelope the name of the field that every answer has */
  #object(nodes: readonly Node[], provenance: Provenance, envelope?: string): Schema {
    const instances = nodes.flatMap((node) => node.instances);
    const schema = typeSchema('object', instances, provenance);
    const names = [...new Set(nodes.flatMap(({ properties }) => [...properties.keys()]))];
    const required: string[] = [];
    const properties = names.map((name): [string, Schema] => {
      const own = nodes.flatMap((node) => node.properties.get(name) ?? []);
      const absent = nodes.flatMap(({ properties, operation }) =>
        properties.has(name) ? [] : [operation],
      );
      const state = requiredState(nodes, name, name === envelope);
      if (state.is) required.push(name);
      return [name, this.#use(own, { name, isNamed: true, required: state, absent })];
    });
    const extra = [...new Set(instances.filter(isObject).flatMap(Object.keys))]
      .filter((name) => !names.includes(name))
      .map((name): [string, Schema] => [name, undocumented(inferred(valuesOf(instances, name)))]);
    return {
      ...schema,
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries([...properties, ...extra]),
    };
  }

  /** The names that the schema of a field will require, of all its pages. */
  readonly #requiredNames = (node: Node): string[] => {
    const nodes = this.#files.nodesOf(node);
    return [...node.properties.keys()].filter((name) => requiredState(nodes, name).is);
  };

  #sorted(nodes: readonly Node[]): Node[] {
    const date = ({ operation }: Node) => this.#pages.dateOf(operation) ?? '';
    return [...nodes].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
  }
}

/** Whether an example isn't of the type, so that what is said of the type isn't that of a choice. */
function isContradicted({ facts, instances }: Node): boolean {
  return instances.some((value) => !hasType(value, facts.type));
}

/** A field without what is said where it is used. */
function withoutEdge(node: Node): Node {
  return { ...withoutChoice(node), facts: without(node.facts, 'required', 'deprecated') };
}

/** A field as its own schema has it; that the page has a choice of it alone is said where it is used. */
function withoutChoice(node: Node): Node {
  return { ...node, choice: undefined };
}

function valuesOf(instances: readonly unknown[], name: string): unknown[] {
  return instances.flatMap((value) =>
    isObject(value) && Object.hasOwn(value, name) ? [value[name]] : [],
  );
}
