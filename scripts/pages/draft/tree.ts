import { grouped } from '../../shared/order.ts';
import { isChoice, type FieldFacts } from '../../spec/facts.ts';
import { isObject } from '../../spec/instances.ts';
import { childrenOf, parent, parse, type FieldPlace, type Step } from '../../spec/place.ts';
import type { Layout } from '../../spec/layouts.ts';

/** A field with what is below it, and with the values that the examples have for it. */
export interface Node {
  /** The id of the operation whose pages state it; empty for a schema that the spec has. */
  readonly operation: string;
  readonly place: FieldPlace;
  readonly facts: FieldFacts;
  /** The page's text on it. */
  readonly text: string;
  /** The layouts of the pages that have the field. */
  readonly layouts: readonly Layout[];
  readonly properties: ReadonlyMap<string, Node>;
  readonly items: Node | undefined;
  /** What a map holds that the page shows by one key: `MY_VARIABLE_NAME`. */
  readonly values: { readonly key: string; readonly node: Node } | undefined;
  readonly alternatives: readonly Node[];
  readonly instances: readonly unknown[];
  /** The choice of which the page states this as the only alternative. */
  readonly choice: 'oneOf' | 'anyOf' | undefined;
  /** The file of the spec that has this schema. */
  readonly file: string | undefined;
  /** What the spec says of it, provenance apart. */
  readonly says: FieldFacts | undefined;
}

/** What trees are built from: the fields of an operation or of a schema. */
export interface Fields {
  readonly operation: string;
  readonly facts: ReadonlyMap<FieldPlace, FieldFacts>;
  readonly texts?: ReadonlyMap<FieldPlace, string>;
  readonly bodies?: ReadonlyMap<string, unknown>;
  layoutsOf?(place: FieldPlace): readonly Layout[];
  fileOf?(place: FieldPlace): string | undefined;
  saysOf?(place: FieldPlace): FieldFacts | undefined;
}

interface Child {
  readonly place: FieldPlace;
  readonly step: Step;
}

/** The trees of all parts of an operation, by the place of their root: `request`, `query/page`. */
export function treesOf(fields: Fields): ReadonlyMap<FieldPlace, Node> {
  const children = childrenOf(fields.facts.keys());
  const roots = [...fields.facts.keys()].filter((place) => !fields.facts.has(parent(place) ?? ''));
  return new Map(
    roots.flatMap((place): [FieldPlace, Node][] => {
      const bodies = [...(fields.bodies ?? [])].filter(([name]) => name.split('#')[0] === place);
      const instances = bodies.map(([, body]) => body);
      const node = build(place, instances);
      return node ? [[place, node]] : [];
    }),
  );

  function build(place: FieldPlace, instances: readonly unknown[]): Node | undefined {
    const facts = fields.facts.get(place);
    if (!facts) return undefined;
    const below = (children.get(place) ?? []).flatMap((child): Child[] => {
      const step = parse(child).steps.at(-1);
      return step ? [{ place: child, step }] : [];
    });
    const alternatives = below.filter(({ step }) => step.kind === 'alternative');
    const [only] = alternatives;
    if (only && alternatives.length === 1 && isChoice(facts.type)) {
      const inner = build(only.place, instances);
      if (inner && isPlain(inner)) return singleAlternative(facts, inner);
    }
    const item = below.find(({ step }) => step.kind === 'items');
    const key = exampleKey(facts, below);
    const held = key === undefined ? undefined : build(key.place, instances.flatMap(valuesOf));
    return {
      operation: fields.operation,
      place,
      facts,
      text: fields.texts?.get(place) ?? '',
      layouts: fields.layoutsOf?.(place) ?? [],
      properties: new Map(held ? [] : below.flatMap((child) => buildProperty(child, instances))),
      values: key && held && { key: key.name, node: held },
      items: item && build(item.place, instances.flatMap(listed)),
      alternatives: buildAlternatives(alternatives, instances),
      instances,
      choice: undefined,
      file: fields.fileOf?.(place),
      says: fields.saysOf?.(place),
    };
  }

  function buildProperty({ place, step }: Child, instances: readonly unknown[]): [string, Node][] {
    if (step.kind !== 'property') return [];
    const values = instances.flatMap((value) =>
      isObject(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [],
    );
    const node = build(place, values);
    return node ? [[step.name, node]] : [];
  }

  function buildAlternatives(places: readonly Child[], instances: readonly unknown[]): Node[] {
    const empty = places.flatMap(({ place }) => {
      const node = build(place, []);
      return node ? [{ place, node }] : [];
    });
    const nodes = empty.map(({ node }) => node);
    const fitting = grouped(instances, (value) => bestFit(value, nodes));
    return empty.map(({ place, node }) => {
      const values = fitting.get(node);
      return (values && build(place, values)) ?? node;
    });
  }
}

/** The only property of an object, where its name is an example of what people name themselves. */
function exampleKey(
  { type }: FieldFacts,
  below: readonly Child[],
): { place: FieldPlace; name: string } | undefined {
  const [only, ...others] = below;
  if (type !== 'object' || only?.step.kind !== 'property' || others.length > 0) return undefined;
  const { place, step } = only;
  return EXAMPLE_KEY.test(step.name) ? { place, name: step.name } : undefined;
}

/** `/dir/fileName`, `MY_VARIABLE_NAME`, `example-key`, `<name>` */
const EXAMPLE_KEY = /[/<>*]|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^(?:my|your|some|example)[-_A-Z]/;

function valuesOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : [];
}

/**
 * Whether a choice of it alone can be written as the thing itself: where provenance has more to say
 * of its type than that it is a choice, it can't.
 */
function isPlain({ facts, choice }: Node): boolean {
  const { type, deprecated } = facts;
  return choice === undefined && !isChoice(type) && type !== 'any' && deprecated === undefined;
}

/** A choice of one thing is that thing; what is said of the field stays with the field. */
function singleAlternative(outer: FieldFacts, inner: Node): Node {
  const { required, deprecated, type } = outer;
  return {
    ...inner,
    facts: {
      ...inner.facts,
      ...(required === true && { required }),
      ...(deprecated === true && { deprecated }),
    },
    choice: type === 'anyOf' ? 'anyOf' : 'oneOf',
  };
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The alternative that an example is of: the one with most of its properties. */
function bestFit(value: unknown, alternatives: readonly Node[]): Node | undefined {
  const scored = alternatives.map((node) => ({ node, score: fit(value, node) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.node;
}

function fit(value: unknown, { facts, properties, alternatives }: Node): number {
  if (alternatives.length > 0) return Math.max(...alternatives.map((node) => fit(value, node)));
  if (!hasType(value, facts.type)) return -Infinity;
  if (!isObject(value)) return facts.enum && !facts.enum.includes(value as never) ? 0 : 1;
  const keys = Object.keys(value);
  const missing = [...properties].filter(
    ([name, node]) => node.facts.required === true && !Object.hasOwn(value, name),
  );
  return keys.filter((key) => properties.has(key)).length * 2 - keys.length - missing.length;
}

/** Whether a value has a type that a page states. */
export function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'text':
      return typeof value === 'string';
    default:
      return typeof value === type;
  }
}

/** The JSON type of a value, as a schema names it. */
export function typeOf(value: unknown): string {
  const types = ['null', 'array', 'object', 'integer', 'number', 'string', 'boolean'];
  return types.find((type) => hasType(value, type)) ?? 'any';
}

/** The fields right below one. */
export function partsOf({ properties, items, values, alternatives }: Node): Node[] {
  const inner = [...(items ? [items] : []), ...(values ? [values.node] : [])];
  return [...properties.values(), ...inner, ...alternatives];
}
