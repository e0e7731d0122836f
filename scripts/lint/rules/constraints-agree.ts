import { keepsLimit, LIMITS } from '../../shared/limits.ts';
import {
  everySchema,
  isNode,
  isText,
  keyOf,
  listedValues,
  type Context,
  type Node,
  type Rule,
} from '../rule.ts';

/** The least and the most of the same; between two that exclude their limits there is more. */
const RANGES = [
  ['minimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

/** The types of a schema and of each part of its `allOf`, as far as they say them; none without one. */
function typesOfParts(schema: Node, from: string, resolve: Context['resolve']): string[][] {
  const { allOf } = schema;
  const parts: unknown[] = Array.isArray(allOf) ? [schema, ...(allOf as unknown[])] : [];
  return parts.filter(isNode).flatMap((part) => {
    const { $ref } = part;
    const node: unknown = isText($ref) ? resolve<object>({ $ref }, from).node : part;
    const types = isNode(node) ? [node['type'] ?? []].flat() : [];
    return types.length === 0 ? [] : [types.map(String)];
  });
}

/** The types in both lists; every integer is a number. */
function inBoth(some: string[], others: string[]): string[] {
  const wide = (type: string) => (type === 'integer' ? 'number' : type);
  return some.filter((type) => others.some((other) => wide(other) === wide(type)));
}

/** A schema can be met: no limit excludes what another limit, or its enum, allows. */
export const constraintsAgree: Rule = () =>
  everySchema((schema, { location, report, resolve }) => {
    const types = typesOfParts(schema, location.source.absoluteRef, resolve);
    if (types.length > 1 && types.reduce(inBoth).length === 0) {
      report({
        message: `No value has all the types that allOf and what is beside it ask for (${types.flat().join(', ')}); write anyOf if one of them is enough.`,
        location: keyOf(location.child('allOf')),
      });
    }
    if (schema['multipleOf'] === 0) {
      const message = 'multipleOf is 0, and nothing is a multiple of 0; write a number above 0.';
      report({ message, location: location.child('multipleOf') });
    }
    for (const [lower, upper] of RANGES) {
      const [least, most] = [schema[lower], schema[upper]];
      if (typeof least !== 'number' || typeof most !== 'number') continue;
      const excludes = `${lower}${upper}`.includes('exclusive');
      if (excludes ? least < most : least <= most) continue;
      report({
        message: `${lower} is ${least} and ${upper} is ${most}, so no value fits; make ${lower} ${excludes ? 'less than' : 'at most'} ${upper}.`,
        location: keyOf(location.child(lower)),
      });
    }
    for (const { keys, value } of listedValues(schema)) {
      // YAML has numbers that JSON lacks; `finite-numbers` refuses them.
      const isUnlimited = (limit: unknown) => typeof limit === 'number' && !Number.isFinite(limit);
      if (isUnlimited(value)) continue;
      const keyword = LIMITS.find(
        (name) => !isUnlimited(schema[name]) && !keepsLimit(name, schema[name], value),
      );
      if (keyword === undefined) continue;
      report({
        message: `The value ${JSON.stringify(value)} breaks the schema's own ${keyword} (${String(schema[keyword])}); change the value or the ${keyword}.`,
        location: location.child(keys),
      });
    }
  });
