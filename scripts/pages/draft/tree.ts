import type { Facts, FieldFacts } from '../../spec/facts.ts';
import { isObject } from '../../spec/instances.ts';
import { parent, parse, type FieldPlace } from '../../spec/place.ts';

/** A field with what is below it, and with the values that the page's examples have for it. */
export interface Node {
  readonly place: FieldPlace;
  readonly facts: FieldFacts;
  readonly properties: ReadonlyMap<string, Node>;
  readonly items: Node | undefined;
  readonly alternatives: readonly Node[];
  readonly instances: readonly unknown[];
}

/** A part of an operation as a tree; undefined where the page doesn't state its root. */
export function treeOf(
  facts: Facts,
  root: FieldPlace,
  bodies: ReadonlyMap<string, unknown>,
): Node | undefined {
  const own = [...bodies].filter(([name]) => name === root || name.startsWith(`${root}#`));
  const children = new Map<FieldPlace, FieldPlace[]>();
  for (const place of facts.fields.keys()) {
    const around = parent(place);
    if (around === undefined) continue;
    children.set(around, [...(children.get(around) ?? []), place]);
  }
  return build(
    root,
    own.map(([, body]) => body),
  );

  function build(place: FieldPlace, instances: readonly unknown[]): Node | undefined {
    const field = facts.fields.get(place);
    if (!field) return undefined;
    const below = (children.get(place) ?? []).map((child) => ({
      child,
      step: parse(child).steps.at(-1),
    }));
    const properties = below.flatMap(({ child, step }): [string, Node][] => {
      if (step?.kind !== 'property') return [];
      const values = instances.flatMap((value) =>
        isObject(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [],
      );
      const node = build(child, values);
      return node ? [[step.name, node]] : [];
    });
    const item = below.find(({ step }) => step?.kind === 'items')?.child;
    const alternatives = below.flatMap(({ child, step }) =>
      step?.kind === 'alternative' ? (build(child, []) ?? []) : [],
    );
    return {
      place,
      facts: field,
      properties: new Map(properties),
      items: item === undefined ? undefined : build(item, instances.flatMap(listed)),
      alternatives: alternatives.flatMap((alternative) => {
        const values = instances.filter((value) => bestFit(value, alternatives) === alternative);
        return build(alternative.place, values) ?? [];
      }),
      instances,
    };
  }
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
    default:
      return typeof value === type;
  }
}

/** The JSON type of a value, as a schema names it. */
export function typeOf(value: unknown): string {
  const types = ['null', 'array', 'object', 'integer', 'number', 'string', 'boolean'];
  return types.find((type) => hasType(value, type)) ?? 'any';
}
