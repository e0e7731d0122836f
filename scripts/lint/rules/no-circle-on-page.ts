import type { Location } from '@redocly/openapi-core';
import { isNode, type Context, type Node, type Rule } from '../rule.ts';

/** Keys below which there is no schema. */
const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples']);

/**
 * No schema that a page states contains itself: a page lists the fields of its operation, and would
 * never end. Where no page states a field, or the operation has no page, a schema may.
 */
export const noCircleOnPage: Rule = () => {
  const visited = new Set<string>();

  /** @param around the files that the node stands in, as references lead to them */
  function visit(
    node: Node,
    location: Location,
    around: readonly string[],
    context: Context,
  ): void {
    if (node['x-documented'] === false) return;
    const { $ref: reference } = node;
    if (typeof reference === 'string') {
      const target = context.resolve<object>({ $ref: reference }, location.source.absoluteRef);
      if (target.location === undefined || !isNode(target.node)) return;
      const { absolutePointer } = target.location;
      if (around.includes(absolutePointer)) {
        context.report({
          message:
            'The schema contains itself, and no page can list the fields of such a schema; break the circle, or say that no page states this field: `x-documented: false`.',
          location: location.child('$ref'),
        });
      } else if (!visited.has(absolutePointer)) {
        visited.add(absolutePointer);
        visit(target.node, target.location, [...around, absolutePointer], context);
      }
    }
    for (const [key, value] of Object.entries(node)) {
      if (VALUES.has(key) || key.startsWith('x-')) continue;
      if (isNode(value)) visit(value, location.child(key), around, context);
      if (!Array.isArray(value)) continue;
      value.forEach((item: unknown, index) => {
        if (isNode(item)) visit(item, location.child([key, index]), around, context);
      });
    }
  }

  return {
    Operation(operation, context) {
      visit({ ...operation }, context.location, [], context);
    },
  };
};
