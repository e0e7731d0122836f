import { everySchema, keyOf, type Rule } from '../rule.ts';

/** What stands in each of these lists, which are not empty. */
const ENTRIES: Readonly<Record<string, string>> = {
  type: 'a type',
  enum: 'a value',
  allOf: 'a schema',
  anyOf: 'an alternative',
  oneOf: 'an alternative',
};
const OF_NAMES = ['type', 'required'];

/** A list with nothing in it, or with a name twice, is no JSON Schema. */
export const soundLists: Rule = () =>
  everySchema((schema, { location, report }) => {
    for (const [keyword, entry] of Object.entries(ENTRIES)) {
      const list = schema[keyword];
      if (!Array.isArray(list) || list.length > 0) continue;
      report({
        message: `${keyword} is empty; write ${entry}, or leave it out.`,
        location: keyOf(location.child(keyword)),
      });
    }
    for (const keyword of OF_NAMES) {
      const list: unknown = schema[keyword];
      const names: unknown[] = Array.isArray(list) ? list : [];
      for (const [index, name] of names.entries()) {
        if (names.indexOf(name) === index) continue;
        report({
          message: `${keyword} has ${String(name)} twice; write it once.`,
          location: location.child([keyword, index]),
        });
      }
    }
    const { type } = schema;
    const types: unknown[] = Array.isArray(type) ? type : [type];
    if (!('type' in schema) || !types.includes(null)) return;
    report({
      message: "YAML takes null for no value; put it in quotes: `'null'`.",
      location: location.child(Array.isArray(type) ? ['type', types.indexOf(null)] : 'type'),
    });
  });
