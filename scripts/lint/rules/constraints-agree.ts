import { everySchema, isText, keyOf, type Node, type Rule } from '../rule.ts';

/** The least and the most of the same; between two that shut out their limits there is more. */
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

/** Whether a value of a kind keeps a limit. */
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
    pattern: (value: string, pattern: string) => matches(value, pattern),
  },
};

/** What a schema asks for can be had: no limit excludes what another one, or its enum, allows. */
export const constraintsAgree: Rule = () =>
  everySchema((schema, { location, report }) => {
    if (schema['multipleOf'] === 0) {
      const message = 'multipleOf is 0, of which nothing is a multiple; write a number above it.';
      report({ message, location: location.child('multipleOf') });
    }
    for (const [lower, upper] of RANGES) {
      const [least, most] = [schema[lower], schema[upper]];
      if (typeof least !== 'number' || typeof most !== 'number') continue;
      const excludes = `${lower}${upper}`.includes('exclusive');
      if (excludes ? least < most : least <= most) continue;
      report({
        message: `${lower} is ${least} and ${upper} ${most}, so that no value has both; write ${lower} ${excludes ? 'less than' : 'of at most'} ${upper}.`,
        location: keyOf(location.child(lower)),
      });
    }
    for (const [path, value] of values(schema)) {
      // YAML has numbers that are none; `finite-numbers` refuses them.
      if (typeof value === 'number' && !Number.isFinite(value)) continue;
      const broken = Object.entries(LIMITS[typeof value] ?? {}).find(
        ([keyword, keeps]) =>
          (keyword === 'pattern' ? isText(schema[keyword]) : Number.isFinite(schema[keyword])) &&
          !keeps(value as never, schema[keyword] as never),
      );
      if (broken === undefined) continue;
      const [keyword] = broken;
      report({
        message: `The value ${JSON.stringify(value)} does not keep the schema's ${keyword} of ${String(schema[keyword])}; change one of them.`,
        location: location.child(path),
      });
    }
  });

/** The values that a schema lists, and where. */
function values(schema: Node): [path: (string | number)[], value: unknown][] {
  const list: unknown = schema['enum'];
  const listed = Array.isArray(list) ? [...list.entries()] : [];
  return [
    ...listed.map(([index, value]): [(string | number)[], unknown] => [['enum', index], value]),
    ...('const' in schema ? [[['const'], schema['const']] as [string[], unknown]] : []),
  ];
}

/** One that doesn't compile is `pattern-unicode`'s. */
function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}
