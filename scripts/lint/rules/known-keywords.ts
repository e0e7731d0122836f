import { KEYWORDS } from '../../spec/keywords.ts';
import { everySchema, keyOf, type Rule } from '../rule.ts';

/** What is right instead, where it isn't simply to leave the keyword out. */
const INSTEAD: Readonly<Record<string, string>> = {
  default: 'say it in the description: in a PATCH, a field left out keeps its value',
  patternProperties: 'write a map with additionalProperties',
  readOnly: 'write a schema for requests and another for responses',
  writeOnly: 'write a schema for requests and another for responses',
};

/** What takes the place of `nullable`: another type, or another alternative where there is none. */
function withNull(type: unknown): string {
  const types: unknown[] = [type].flat();
  return type === undefined
    ? "`anyOf: [{ $ref: … }, { type: 'null' }]`"
    : `\`type: [${types.map(String).join(', ')}, 'null']\``;
}

/** A keyword that generation doesn't know would quietly mean nothing. */
export const knownKeywords: Rule = () =>
  everySchema((schema, { location, report }) => {
    for (const keyword of Object.keys(schema)) {
      // Beside a reference no keyword has a meaning; `keywords-beside-ref` says so.
      if ('$ref' in schema && keyword !== '$ref') continue;
      if (Object.hasOwn(KEYWORDS, keyword) || keyword.startsWith('x-')) continue;
      const instead =
        keyword === 'nullable'
          ? `write ${withNull(schema['type'])}`
          : (INSTEAD[keyword] ?? 'leave it out, or teach generation to read it');
      report({
        message: `Generation does not know the keyword ${keyword}; ${instead}.`,
        location: keyOf(location.child(keyword)),
      });
    }
  });
