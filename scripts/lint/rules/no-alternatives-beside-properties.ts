import { everySchema, keyOf, type Rule } from '../rule.ts';

/** `properties` beside alternatives are generated as one more alternative, not as what all share. */
export const noAlternativesBesideProperties: Rule = () =>
  everySchema((schema, { location, report }) => {
    if (!('properties' in schema)) return;
    for (const keyword of ['anyOf', 'oneOf'].filter((name) => name in schema)) {
      report({
        message: `${keyword} stands beside properties; wrap it: \`allOf: [{ ${keyword}: […] }]\`.`,
        location: keyOf(location.child(keyword)),
      });
    }
  });
