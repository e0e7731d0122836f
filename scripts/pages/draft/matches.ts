import { isDeepStrictEqual } from 'node:util';
import { FACT_KINDS, UNSTATED, type FieldFacts } from '../../spec/facts.ts';
import { isObject } from '../../spec/instances.ts';
import { allows, type Layout } from '../../spec/layouts.ts';
import { formatKeeps } from './formats.ts';
import { stepsOf } from './shapes.ts';
import { keepsLimits } from './settled.ts';
import { hasType, type Node } from './tree.ts';

/**
 * Whether a page states of a field what the spec's schema says that pages state, as far as its
 * layouts show it, and whether the schema takes the page's examples.
 *
 * @param extent `schema`: whether the field is required, deprecated or a choice of one is said where
 *   the schema is used; `whole`: that has to match too
 */
export function matches(
  schema: Node,
  node: Node,
  layouts: readonly Layout[],
  extent: 'schema' | 'whole' = 'schema',
): boolean {
  return (
    isStatedAlike(schema, node, layouts, extent === 'schema') &&
    node.instances.every((value) => takes(schema, value))
  );
}

function isStatedAlike(
  schema: Node,
  node: Node,
  layouts: readonly Layout[],
  isSaidAround: boolean,
): boolean {
  const [ours, theirs] = [schema.facts, node.facts];
  const isSame = FACT_KINDS.every(
    (kind) =>
      (isSaidAround && (kind === 'required' || kind === 'deprecated')) ||
      isDeepStrictEqual(ours[kind], theirs[kind]) ||
      allows(layouts, kind, theirs, ours),
  );
  // What no page can state is stated by none, whatever the spec says.
  const isUnsaid = UNSTATED.every((kind) => !Object.hasOwn(ours, kind));
  const [steps, others] = [stepsOf(schema), stepsOf(node)];
  return (
    isSame &&
    isUnsaid &&
    (isSaidAround || schema.choice === node.choice) &&
    steps.size === others.size &&
    [...steps].every(([step, child]) => {
      const other = others.get(step);
      return other !== undefined && isStatedAlike(child, other, layouts, false);
    })
  );
}

/** Whether the schema takes a value; where it can't be told, the linter will. */
function takes(schema: Node, value: unknown): boolean {
  const facts = schema.says ?? schema.facts;
  if (schema.alternatives.length > 0) {
    return schema.alternatives.some((alternative) => takes(alternative, value));
  }
  const types = facts.type.split(' | ');
  if (!types.some((type) => hasType(value, type)) || !isTaken(facts, value)) return false;
  if (Array.isArray(value)) {
    const { items } = schema;
    return !items || value.every((item) => takes(items, item));
  }
  if (!isObject(value)) return true;
  return [...schema.properties].every(([name, property]) => {
    if (Object.hasOwn(value, name)) return takes(property, value[name]);
    return (property.says ?? property.facts).required !== true;
  });
}

function isTaken(facts: FieldFacts, value: unknown): boolean {
  const isListed = facts.enum === undefined || facts.enum.includes(value as never);
  const isFormatted = facts.format === undefined || formatKeeps(value, facts.format);
  return isListed && isFormatted && keepsLimits(facts, value);
}
