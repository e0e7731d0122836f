import { compiles } from '../../shared/pattern.ts';
import { everySchema, isText, keyOf, type Node, type Rule } from '../rule.ts';

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

type Keeps = (value: never, limit: never) => boolean;
const length = (value: string) => Array.from(value).length;

/** Whether a value of a type keeps a limit. */
const LIMITS: Readonly<Record<string, Readonly<Record<string, Keeps>>>> = {
  number: {
    minimum: (value: number, limit: number) => value >= limit,
    maximum: (value: number, limit: number) => value <= limit,
    exclusiveMinimum: (value: number, limit: number) => value > limit,
    exclusiveMaximum: (value: number, limit: number) => value < limit,
    multipleOf: (value: number, limit: number) => limit === 0 || Number.isInteger(value / limit),
  },
  string: {
    minLength: (value: string, limit: number) => length(value) >= limit,
    maxLength: (value: string, limit: number) => length(value) <= limit,
    // A pattern that doesn't compile is a fault of its own.
    pattern: (value: string, pattern: string) =>
      !compiles(pattern) || new RegExp(pattern, 'u').test(value),
  },
};

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
      if (typeof value === 'number' && !Number.isFinite(value)) continue;
      const keyword = Object.entries(LIMITS[typeof value] ?? {}).find(
        ([name, keeps]) =>
          (name === 'pattern' ? isText(schema[name]) : Number.isFinite(schema[name])) &&
          !keeps(value as never, schema[name] as never),
      )?.[0];
      if (keyword === undefined) continue;
      report({
        message: `The value ${JSON.stringify(value)} breaks the schema's own ${keyword} (${String(schema[keyword])}); change the value or the ${keyword}.`,
        location: location.child(keys),
      });
    }
  });

interface ListedValue {
  readonly keys: (string | number)[];
  readonly value: unknown;
}

/** The values that a schema lists, and where. */
function listedValues(schema: Node): ListedValue[] {
  const list: unknown = schema['enum'];
  const listed = Array.isArray(list) ? [...list.entries()] : [];
  return [
    ...listed.map(([index, value]) => ({ keys: ['enum', index], value: value as unknown })),
    ...('const' in schema ? [{ keys: ['const'], value: schema['const'] }] : []),
  ];
}
