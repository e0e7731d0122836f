import { KEYWORDS } from '../../spec/keywords.ts';
import { everySchema, keyOf, type Rule } from '../rule.ts';

/** What is right instead, where it isn't simply to leave the keyword out. */
const INSTEAD: Readonly<Record<string, string>> = {
  default: 'tell it in the description: in a PATCH, a field left out keeps its value',
  nullable: "write `type: [string, 'null']`",
  patternProperties: 'write a map with additionalProperties',
  readOnly: 'give request and response schemas of their own',
  writeOnly: 'give request and response schemas of their own',
};

/** A keyword that generation doesn't know would quietly mean nothing. */
export const knownKeywords: Rule = () =>
  everySchema((schema, { location, report }) => {
    for (const keyword of Object.keys(schema)) {
      if (Object.hasOwn(KEYWORDS, keyword) || keyword.startsWith('x-')) continue;
      const instead = INSTEAD[keyword] ?? `leave it out, or teach generation to read it`;
      report({
        message: `Generation does not know the keyword ${keyword}; ${instead}.`,
        location: keyOf(location.child(keyword)),
      });
    }
  });
