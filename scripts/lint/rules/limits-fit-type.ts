import { KEYWORDS } from '../../spec/keywords.ts';
import { everySchema, keyOf, type Rule } from '../rule.ts';

const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'];

/** A keyword that no value of the schema's type can break is on the wrong schema. */
export const limitsFitType: Rule = () =>
  everySchema((schema, { location, report }) => {
    const given = [schema['type'] ?? []].flat().map(String);
    const isUntyped = given.length === 0;
    // A schema with neither type nor composition is for `unambiguous-types`, `keywords-beside-ref`.
    if (isUntyped && !COMPOSITIONS.some((keyword) => keyword in schema)) return;
    for (const keyword of Object.keys(schema)) {
      const types = Object.hasOwn(KEYWORDS, keyword) ? (KEYWORDS[keyword] ?? []) : [];
      if (types.length === 0 || given.some((type) => types.includes(type))) continue;
      // Rules of their own say where these may stand.
      if (keyword === 'additionalProperties' || (isUntyped && keyword === 'properties')) continue;
      const schemaKind = isUntyped
        ? 'a schema without a type'
        : `a schema of type ${given.join(' or ')}`;
      report({
        message: `${keyword} has no effect on ${schemaKind}; it belongs to type ${types.join(' or ')}.`,
        location: keyOf(location.child(keyword)),
      });
    }
  });
