import { everySchema, listedValues, type Rule } from '../rule.ts';

/** A blank at the end of a value can't be seen, and no comparison forgives it. */
export const enumValues: Rule = () =>
  everySchema((schema, { location, report }) => {
    for (const { value, keys } of listedValues(schema)) {
      if (typeof value !== 'string' || value === value.trim()) continue;
      report({
        message: `The value ${JSON.stringify(value)} has blanks around it; write ${JSON.stringify(value.trim())}.`,
        location: location.child(keys),
      });
    }
  });
