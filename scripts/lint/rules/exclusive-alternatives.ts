import { isDeepStrictEqual } from 'node:util';
import { everySchema, isNode, type Context, type Node, type Rule } from '../rule.ts';

const ANNOTATIONS = new Set(['$ref', 'description', 'deprecated']);
const LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/**
 * A value fits exactly one alternative of `oneOf`. An alternative whose values all fit another
 * alternative too can never be the only one.
 */
export const exclusiveAlternatives: Rule = () =>
  everySchema(({ oneOf }, context) => {
    const alternatives = Array.isArray(oneOf)
      ? oneOf.map((alternative) => resolved(alternative, context))
      : [];
    for (const [index, narrow] of alternatives.entries()) {
      const wide = alternatives.findIndex(
        (alternative, at) => at !== index && implies(narrow, alternative),
      );
      // Of two that are the same, the second is reported.
      if (wide === -1 || (wide > index && implies(alternatives[wide], narrow))) continue;
      context.report({
        message: `Whatever fits this alternative fits alternative ${wide + 1} too, so that it never is the only one that fits; write anyOf, or let one exclude the other.`,
        location: context.location.child(['oneOf', index]),
      });
    }
  });

function resolved(schema: unknown, { resolve }: Context): unknown {
  return isNode(schema) && '$ref' in schema ? resolve<object>(schema).node : schema;
}

/** Whether each value of one schema surely fits the other; false where that can't be told. */
function implies(narrow: unknown, wide: unknown): boolean {
  if (!isNode(narrow) || !isNode(wide)) return false;
  return Object.keys(wide).every(
    (keyword) =>
      ANNOTATIONS.has(keyword) || keyword.startsWith('x-') || impliesKeyword(keyword, narrow, wide),
  );
}

/** Whether what the wide schema demands by a keyword is demanded by the narrow one as well. */
function impliesKeyword(keyword: string, narrow: Node, wide: Node): boolean {
  const [demand, other] = [narrow[keyword], wide[keyword]];
  if (isDeepStrictEqual(demand, other)) return true;
  if (demand === undefined) return false;
  if (LEAST.includes(keyword)) return Number(demand) >= Number(other);
  if (MOST.includes(keyword)) return Number(demand) <= Number(other);
  const [names, others] = [listed(demand), listed(other)];
  if (keyword === 'type') {
    return names.every(
      (name) => others.includes(name) || (name === 'integer' && others.includes('number')),
    );
  }
  if (keyword === 'enum') return names.every((value) => others.includes(value));
  if (keyword === 'required') return others.every((name) => names.includes(name));
  if (keyword !== 'properties' || !isNode(demand) || !isNode(other)) return false;
  return Object.keys(other).every((name) => name in demand && implies(demand[name], other[name]));
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
