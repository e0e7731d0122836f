import { everySchema, keyOf, type Rule } from '../rule.ts';

const ANNOTATIONS = new Set(['$ref', 'description', 'deprecated']);

/** What generates types takes what a `$ref` leads to and drops every constraint beside it. */
export const keywordsBesideRef: Rule = () =>
  everySchema((schema, { location, report }) => {
    if (!('$ref' in schema)) return;
    for (const keyword of Object.keys(schema)) {
      if (ANNOTATIONS.has(keyword) || keyword.startsWith('x-')) continue;
      const instead =
        keyword === 'nullable'
          ? "write `anyOf: [{ $ref: … }, { type: 'null' }]`"
          : `put it into the schema referred to, or write \`allOf: [{ $ref: … }, { ${keyword}: … }]\``;
      report({
        message: `${keyword} stands beside a $ref, where it would be lost; ${instead}.`,
        location: keyOf(location.child(keyword)),
      });
    }
  });
