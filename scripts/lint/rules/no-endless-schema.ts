import type { Location } from '@redocly/openapi-core';
import { everySchema, isNode, isWholeFile, type Context, type Node, type Rule } from '../rule.ts';

/** The keywords whose schemas judge the same value as the schema around them. */
const LISTS = ['allOf', 'anyOf', 'oneOf'];

/**
 * A schema may contain itself in a property, an item or a map, where each value has an end. As one of
 * its own alternatives it would judge one value for ever.
 */
export const noEndlessSchema: Rule = () =>
  everySchema((schema, { location, report, resolve }) => {
    if (!isWholeFile(location)) return;
    const back = leadingTo(location, schema, location, resolve, new Set());
    if (back === undefined) return;
    report({
      message:
        'The schema leads back to itself, and no value between ends that; leave it out here, or put it into a property.',
      location: back.child('$ref'),
    });
  });

/** Where a reference to the goal stands, if the schema asks the same value to fit that as well. */
function leadingTo(
  goal: Location,
  schema: Node,
  location: Location,
  resolve: Context['resolve'],
  seen: Set<string>,
): Location | undefined {
  const { $ref: reference } = schema;
  if (typeof reference === 'string') {
    const target = resolve<object>({ $ref: reference }, location.source.absoluteRef);
    const address = target.location?.absolutePointer;
    if (address === goal.absolutePointer) return location;
    if (target.location && isNode(target.node) && address !== undefined && !seen.has(address)) {
      seen.add(address);
      const back = leadingTo(goal, target.node, target.location, resolve, seen);
      if (back) return back;
    }
  }
  for (const keyword of LISTS) {
    const parts: unknown = schema[keyword];
    for (const [index, part] of (Array.isArray(parts) ? parts : []).entries()) {
      if (!isNode(part)) continue;
      const back = leadingTo(goal, part, location.child([keyword, index]), resolve, seen);
      if (back) return back;
    }
  }
  return undefined;
}
