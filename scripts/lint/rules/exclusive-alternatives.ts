import { isDeepStrictEqual } from 'node:util';
import { everySchema, isNode, type Context, type Node, type Rule } from '../rule.ts';

const ANNOTATIONS = new Set(['$ref', 'description', 'deprecated']);
const LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/**
 * Exactly one of `oneOf` holds. An alternative whose values all fit another one too could never be
 * the one.
 */
export const exclusiveAlternatives: Rule = () =>
  everySchema(({ oneOf }, context) => {
    const alternatives = Array.isArray(oneOf) ? oneOf.map((one) => resolved(one, context)) : [];
    for (const [index, narrow] of alternatives.entries()) {
      const wide = alternatives.findIndex((one, at) => at !== index && implies(narrow, one));
      // Of two that are the same, the second is told.
      if (wide === -1 || (wide > index && implies(alternatives[wide], narrow))) continue;
      context.report({
        message: `Whatever fits this alternative fits alternative ${wide + 1} too, so that it can never be the one of oneOf; write anyOf, or let one exclude the other.`,
        location: context.location.child(['oneOf', index]),
      });
    }
  });

function resolved(schema: unknown, { resolve }: Context): unknown {
  return isNode(schema) && '$ref' in schema ? resolve<object>(schema).node : schema;
}

/** Whether each value of one schema surely is one of the other; false where it can't be told. */
function implies(narrow: unknown, wide: unknown): boolean {
  if (!isNode(narrow) || !isNode(wide)) return false;
  return Object.keys(wide).every(
    (keyword) =>
      ANNOTATIONS.has(keyword) || keyword.startsWith('x-') || kept(keyword, narrow, wide),
  );
}

/** Whether what one schema asks for under a keyword is asked for by the other as well. */
function kept(keyword: string, narrow: Node, wide: Node): boolean {
  const [few, many] = [narrow[keyword], wide[keyword]];
  if (isDeepStrictEqual(few, many)) return true;
  if (few === undefined) return false;
  if (LEAST.includes(keyword)) return Number(few) >= Number(many);
  if (MOST.includes(keyword)) return Number(few) <= Number(many);
  const [ours, theirs] = [listed(few), listed(many)];
  if (keyword === 'type') {
    return ours.every(
      (one) => theirs.includes(one) || (one === 'integer' && theirs.includes('number')),
    );
  }
  if (keyword === 'enum') return ours.every((one) => theirs.includes(one));
  if (keyword === 'required') return theirs.every((one) => ours.includes(one));
  if (keyword !== 'properties' || !isNode(few) || !isNode(many)) return false;
  return Object.keys(many).every((name) => name in few && implies(few[name], many[name]));
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
