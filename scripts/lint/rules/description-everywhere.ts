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
    check(schema, at(context, 'schema'), 'body', 'body');
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
  const { properties } = schema;
  for (const [name, property] of isNode(properties) ? Object.entries(properties) : []) {
    // A property that is `true`, for any value, has no room for a description, which is a fault too.
    check(isNode(property) ? property : {}, at(context, 'properties', name), 'property', name);
  }
  // What these refer to is described at its own root, and there is nothing to add to it here.
  const parts: { kind: string; schema: unknown; location: Location }[] = [
    { kind: 'item', schema: schema['items'], location: context.location.child('items') },
    {
      kind: 'map value',
      schema: schema['additionalProperties'],
      location: context.location.child('additionalProperties'),
    },
    ...ALTERNATIVES.flatMap((keyword) =>
      [schema[keyword] ?? []].flat().map((alternative, index) => ({
        kind: 'alternative',
        schema: alternative,
        location: context.location.child([keyword, index]),
      })),
    ),
  ];
  for (const { kind, schema: part, location } of parts) {
    if (isNode(part) && !('$ref' in part)) check(part, { ...context, location }, kind, kind);
  }
}

function at(context: Context, ...keys: string[]): Context {
  return { ...context, location: context.location.child(keys) };
}

function check(
  node: Node,
  { location, report }: Context,
  kind: string,
  // A parameter can lack it, whatever its type says.
  name: string | undefined = '',
): void {
  const { description } = node;
  const title = kind === name ? kind : `${kind} \`${name}\``;
  if (!isText(description)) {
    const where = '$ref' in node ? ' beside its $ref' : '';
    report({
      message: `The ${title} has no description${where}; ${HINT}.`,
      location: keyOf(location),
    });
  } else if (repeats(description, name)) {
    report({
      message: `The description of the ${title} only repeats its name; ${HINT}.`,
      location: location.child('description'),
    });
  }
}

function repeats(description: string, name: string): boolean {
  // Most say so much more that there is no need to look at their words.
  if (description.length > 2 * name.length + 40) return false;
  const named = new Set(words(name));
  return words(description).every((word) => named.has(word) || FILLERS.has(word));
}

function words(text: string): string[] {
  return noCase(text)
    .split(' ')
    .map((word) => (word.length > 1 ? word.replace(/s$/, '') : word));
}
