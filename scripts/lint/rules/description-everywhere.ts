import { noCase } from 'change-case';
import type { Location } from '@redocly/openapi-core';
import {
  fileName,
  isNode,
  isText,
  isWholeFile,
  keyOf,
  type Context,
  type Node,
  type Rule,
} from '../rule.ts';

/** Words that add nothing to a name. */
const FILLERS = new Set(['a', 'an', 'the', 'this', 'of', 'its', 'is', 's']);
const ALTERNATIVES = ['anyOf', 'oneOf'] as const;
const HINT = 'say what it does, its unit, when it matters';

/** Everything that a reader can look up has a description that adds something to its name, an example a summary. */
export const descriptionEverywhere: Rule = () => ({
  Tag(tag, context) {
    check({ ...tag }, context, 'tag', tag.name);
  },
  Operation(operation, context) {
    const { summary } = operation;
    check({ ...operation }, context, 'operation', summary ?? String(context.key));
  },
  Parameter(parameter, context) {
    check({ ...parameter }, context, 'parameter', parameter.name);
  },
  Header(header, context) {
    check({ ...header }, context, 'header', String(context.key));
  },
  Response(response, context) {
    const name = isWholeFile(context.location) ? fileName(context.location) : String(context.key);
    check({ ...response }, context, 'response', name);
  },
  RequestBody(body, context) {
    check({ ...body }, context, 'request body', 'request body');
  },
  MediaType({ schema }, context) {
    if (!isNode(schema) || '$ref' in schema) return;
    check(schema, context, 'body', 'body', ['schema']);
  },
  Example({ summary }, { key, location, report }: Context) {
    if (isText(summary)) return;
    report({
      message: `The example \`${key}\` has no \`summary\`; say what it shows.`,
      location: keyOf(location),
    });
  },
  Schema(schema, context) {
    if (!isNode(schema)) return;
    if (isWholeFile(context.location)) check(schema, context, 'schema', fileName(context.location));
    checkParts(schema, context);
  },
});

function checkParts(schema: Node, context: Context): void {
  const { properties, items, additionalProperties } = schema;
  for (const [name, property] of isNode(properties) ? Object.entries(properties) : []) {
    // A property that is `true`, for any value, has no room for a description, which is a fault too.
    const node = isNode(property) ? property : {};
    check(node, context, 'property', name, ['properties', name]);
  }
  // What these refer to is described at its own root, and there is nothing to add to it here.
  const checkPart = (kind: string, part: unknown, ...keys: readonly Key[]) => {
    if (isNode(part) && !('$ref' in part)) check(part, context, kind, kind, keys);
  };
  checkPart('item', items, 'items');
  checkPart('map value', additionalProperties, 'additionalProperties');
  for (const keyword of ALTERNATIVES) {
    const alternatives: readonly unknown[] = [schema[keyword] ?? []].flat();
    alternatives.forEach((part, index) => {
      checkPart('alternative', part, keyword, index);
    });
  }
}

type Key = string | number;

/** @param keys that lead to the node from where the context stands */
function check(
  node: Node,
  { location, report }: Context,
  kind: string,
  // A parameter can lack it, whatever its type says.
  name: string | undefined = '',
  keys: readonly Key[] = [],
): void {
  const { description } = node;
  const title = () => (kind === name ? kind : `${kind} \`${name}\``);
  if (!isText(description)) {
    const where = '$ref' in node ? ' beside its $ref' : '';
    report({
      message: `The ${title()} has no description${where}; ${HINT}.`,
      location: keyOf(placeAt(location, keys)),
    });
  } else if (repeats(description, name)) {
    report({
      message: `The description of the ${title()} only repeats its name; ${HINT}.`,
      location: location.child([...keys, 'description']),
    });
  }
}

function placeAt(location: Location, keys: readonly Key[]): Location {
  return keys.length === 0 ? location : location.child([...keys]);
}

function repeats(description: string, name: string): boolean {
  // Most say so much more, or have a plain word so different, that no more need be looked at.
  if (description.length > 2 * name.length + 40) return false;
  const parts = name.toLowerCase();
  const plain = description.split(/[^A-Za-z\d]+/).filter((word) => /^[A-Z]?[a-z]+$/.test(word));
  const isOther = (word: string) => !FILLERS.has(word) && !parts.includes(word.replace(/s$/, ''));
  if (plain.some((word) => isOther(word.toLowerCase()))) return false;
  const named = new Set(words(name));
  return words(description).every((word) => named.has(word) || FILLERS.has(word));
}

function words(text: string): string[] {
  return noCase(text)
    .split(' ')
    .map((word) => (word.length > 1 ? word.replace(/s$/, '') : word));
}
