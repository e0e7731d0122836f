import { everySchema, type Rule } from '../rule.ts';

/** A blank at the end of a value can't be seen, and no comparison forgives it. */
export const enumValues: Rule = () =>
  everySchema(({ enum: list, const: only }, { location, report }) => {
    const listed = Array.isArray(list) ? (list as unknown[]) : [];
    const values = [
      ...listed.map((value, index) => ({ value, keys: ['enum', index] })),
      { value: only, keys: ['const'] },
    ];
    for (const { value, keys } of values) {
      if (typeof value !== 'string' || value === value.trim()) continue;
      report({
        message: `The value ${JSON.stringify(value)} has blanks around it; write ${JSON.stringify(value.trim())}.`,
        location: location.child(keys),
      });
    }
  });
