import { everySchema, type Rule } from '../rule.ts';

const BOUNDS = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'const'],
];

/** YAML has numbers that JSON lacks: `.inf` and `.nan`. */
export const finiteNumbers: Rule = () =>
  everySchema((schema, { location, report }) => {
    const list: unknown = schema['enum'];
    const values = [
      ...BOUNDS.map((keyword) => ({ keys: [keyword], value: schema[keyword] })),
      ...(Array.isArray(list) ? list : []).map((value: unknown, index) => ({
        keys: ['enum', index],
        value,
      })),
    ];
    for (const { keys, value } of values) {
      if (typeof value !== 'number' || Number.isFinite(value)) continue;
      const message = `JSON has no number ${String(value)}; write a finite number, or leave it out.`;
      report({ message, location: location.child(keys) });
    }
  });
