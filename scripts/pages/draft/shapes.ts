import { without } from '../../spec/facts.ts';
import { hiddenOf, requiredIn, type Hidden } from './structure.ts';
import type { Node } from './tree.ts';

/** A field of a shape, as far as it is said where it is used. */
interface Edge {
  readonly node: Node;
  readonly required: boolean | undefined;
  /** What each operation states of it. */
  readonly stated: ReadonlyMap<string, string>;
}

/** Fields that are one thing, wherever they stand: they can have one schema. */
class Shape {
  readonly nodes: Node[];
  readonly file: string | undefined;
  hidden: Hidden;
  readonly below: Map<string, Edge>;
  /** What each operation states of it, so that none states two different things of one schema. */
  readonly stated: Map<string, string>;
  joined: Shape | undefined;

  constructor(node: Node, file: string | undefined) {
    this.file = file;
    this.nodes = [node];
    this.hidden = hiddenOf(node);
    this.below = new Map([...stepsOf(node)].map(([step, child]) => [step, edgeOf(child)]));
    const stated = without(node.facts, 'required', 'deprecated', 'text');
    const steps = [...this.below.keys()].sort();
    this.stated = new Map([[node.operation, JSON.stringify([stated, steps])]]);
  }
}

/** The shapes of all fields; at first, each field is one of its own. */
export class Shapes {
  readonly #shapes = new Map<Node, Shape>();
  readonly #fileOf: (node: Node) => string | undefined;

  /** @param fileOf the file of the spec that a field has for its schema: all that are one thing have it */
  constructor(fileOf: (node: Node) => string | undefined) {
    this.#fileOf = fileOf;
  }

  /** All fields that are one thing with this one. */
  nodesOf(node: Node): readonly Node[] {
    return this.#shapeOf(node).nodes;
  }

  /** The field that stands for all that are one thing with this one. */
  firstOf(node: Node): Node {
    return this.nodesOf(node)[0] ?? node;
  }

  /** Makes two fields one thing, with all that is below them, if nothing that they state says otherwise. */
  join(node: Node, other: Node): boolean {
    const [ours, theirs] = [this.#shapeOf(node), this.#shapeOf(other)];
    if (ours === theirs) return true;
    if (!this.#agree(ours, theirs) || !this.#isConsistent(ours, theirs)) return false;
    this.#merge(ours, theirs);
    return true;
  }

  /** The same for two that may differ, as long as each operation states the same of both. */
  joinVersions(node: Node, other: Node): boolean {
    const [ours, theirs] = [this.#shapeOf(node), this.#shapeOf(other)];
    if (!this.#isConsistent(ours, theirs)) return false;
    this.#merge(ours, theirs);
    return true;
  }

  #shapeOf(node: Node): Shape {
    let shape = this.#shapes.get(node);
    if (shape === undefined) {
      shape = new Shape(node, this.#fileOf(node));
      this.#shapes.set(node, shape);
      return shape;
    }
    while (shape.joined) shape = shape.joined;
    this.#shapes.set(node, shape);
    return shape;
  }

  /** Whether nothing that is known of the one is known to be otherwise with the other. */
  #agree(ours: Shape, theirs: Shape): boolean {
    if (ours.file !== theirs.file || clash(ours.hidden, theirs.hidden)) return false;
    const isRequiredAlike = [...ours.below].every(([step, { required }]) => {
      const other = theirs.below.get(step)?.required;
      return required === undefined || other === undefined || required === other;
    });
    return isRequiredAlike && this.#below(ours, theirs, (one, two) => this.#agree(one, two));
  }

  /** Whether no operation states one thing of the one, and another of the other. */
  #isConsistent(ours: Shape, theirs: Shape): boolean {
    if (ours.file !== theirs.file || contradict(ours.stated, theirs.stated)) return false;
    const isSaidAlike = [...ours.below].every(([step, { stated }]) => {
      const other = theirs.below.get(step);
      return !other || !contradict(stated, other.stated);
    });
    return isSaidAlike && this.#below(ours, theirs, (one, two) => this.#isConsistent(one, two));
  }

  #below(ours: Shape, theirs: Shape, isSound: (one: Shape, two: Shape) => boolean): boolean {
    return [...ours.below].every(([step, { node }]) => {
      const other = theirs.below.get(step);
      const [one, two] = [this.#shapeOf(node), other && this.#shapeOf(other.node)];
      return !two || one === two || isSound(one, two);
    });
  }

  #merge(one: Shape, two: Shape): void {
    if (one === two) return;
    // The smaller joins the larger, so that each node moves seldom.
    const [kept, gone] = one.nodes.length < two.nodes.length ? [two, one] : [one, two];
    gone.joined = kept;
    kept.nodes.push(...gone.nodes);
    // What one of them doesn't know, the other may.
    const knowing = Object.entries(kept.hidden).filter(([, value]) => value !== undefined);
    kept.hidden = { ...gone.hidden, ...Object.fromEntries(knowing) };
    for (const [operation, stated] of gone.stated) kept.stated.set(operation, stated);
    for (const [step, edge] of gone.below) {
      const other = kept.below.get(step);
      if (!other) kept.below.set(step, edge);
      else {
        const required = other.required ?? edge.required;
        const stated = new Map([...other.stated, ...edge.stated]);
        kept.below.set(step, { node: other.node, required, stated });
        this.#merge(this.#shapeOf(other.node), this.#shapeOf(edge.node));
      }
    }
  }
}

/** The fields right below one, by the step that leads to each. */
export function stepsOf({
  properties,
  items,
  values,
  alternatives,
}: Node): ReadonlyMap<string, Node> {
  return new Map([
    ...[...properties].map(([name, node]) => [`/${name}`, node] as const),
    ...(items ? ([['[]', items]] as const) : []),
    ...(values ? ([[`{${values.key}}`, values.node]] as const) : []),
    ...alternatives.map((node, index) => [`|${index}`, node] as const),
  ]);
}

function edgeOf(node: Node): Edge {
  const { required, deprecated } = node.facts;
  return {
    node,
    required: requiredIn(node),
    stated: new Map([[node.operation, JSON.stringify([required, deprecated, node.choice])]]),
  };
}

function clash(ours: Hidden, theirs: Hidden): boolean {
  return (['type', 'minimum', 'maximum', 'format'] as const).some((kind) => {
    return ours[kind] !== undefined && theirs[kind] !== undefined && ours[kind] !== theirs[kind];
  });
}

/** Whether an operation states two different things. */
function contradict(
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): boolean {
  const [few, many] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours];
  return [...few].some(([operation, stated]) => {
    const other = many.get(operation);
    return other !== undefined && other !== stated;
  });
}
