import { KEYWORDS } from '../../spec/keywords.ts';
import { everySchema, keyOf, type Rule } from '../rule.ts';

const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'];

/** A keyword that says nothing about any value of the schema's type is on the wrong schema. */
export const limitsFitType: Rule = () =>
  everySchema((schema, { location, report }) => {
    const given = [schema['type'] ?? []].flat().map(String);
    const isUntyped = given.length === 0;
    // With nothing at all that says what it is, it is `unambiguous-types`' or `keywords-beside-ref`'s.
    if (isUntyped && !COMPOSITIONS.some((keyword) => keyword in schema)) return;
    for (const keyword of Object.keys(schema)) {
      const types = Object.hasOwn(KEYWORDS, keyword) ? (KEYWORDS[keyword] ?? []) : [];
      if (types.length === 0 || given.some((type) => types.includes(type))) continue;
      // Rules of their own say where these may stand.
      if (keyword === 'additionalProperties' || (isUntyped && keyword === 'properties')) continue;
      const about = isUntyped ? 'a schema without a type' : given.join(' or ');
      report({
        message: `${keyword} says nothing about ${about}; it belongs to ${types.join(' or ')}.`,
        location: keyOf(location.child(keyword)),
      });
    }
  });
