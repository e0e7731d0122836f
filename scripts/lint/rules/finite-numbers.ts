import { everySchema, listedValues, type Rule } from '../rule.ts';

const BOUNDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

/** YAML has numbers that JSON lacks: `.inf` and `.nan`. */
export const finiteNumbers: Rule = () =>
  everySchema((schema, { location, report }) => {
    const values = [
      ...BOUNDS.map((keyword) => ({ keys: [keyword], value: schema[keyword] })),
      ...listedValues(schema),
    ];
    for (const { keys, value } of values) {
      if (typeof value !== 'number' || Number.isFinite(value)) continue;
      const message = `JSON has no number ${String(value)}; write a finite number, or leave it out.`;
      report({ message, location: location.child(keys) });
    }
  });
