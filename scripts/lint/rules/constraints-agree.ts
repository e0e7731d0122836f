import { keepsLimit, LIMITS } from '../../shared/limits.ts';
import { everySchema, keyOf, listedValues, type Rule } from '../rule.ts';

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

/** A schema can be met: no limit excludes what another limit, or its enum, allows. */
export const constraintsAgree: Rule = () =>
  everySchema((schema, { location, report }) => {
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
