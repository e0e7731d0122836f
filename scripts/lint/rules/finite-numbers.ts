import { everySchema, type Rule } from '../rule.ts';

const BOUNDS = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'const'],
];

/** YAML has numbers that JSON lacks. */
export const finiteNumbers: Rule = () =>
  everySchema((schema, { location, report }) => {
    const refuse = (path: string | string[], value: unknown) => {
      const message = `${String(value)} is no number in JSON; write a finite one, or none.`;
      report({ message, location: location.child(path) });
    };
    for (const keyword of BOUNDS) {
      const value = schema[keyword];
      if (typeof value === 'number' && !Number.isFinite(value)) refuse(keyword, value);
    }
    for (const [index, value] of Object.entries(
      Array.isArray(schema['enum']) ? schema['enum'] : [],
    )) {
      if (typeof value !== 'number' || Number.isFinite(value)) continue;
      refuse(['enum', index], value);
    }
  });
