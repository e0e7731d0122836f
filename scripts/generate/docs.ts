import type { Comment } from './comments.ts';
import { resolve, type Document, type Schema } from './document.ts';
import { ALTERNATIVES } from './schemas.ts';
import { OPEN_ENUM } from './views.ts';

/**
 * The comment of a schema: what it is, and what the type can't say of it. What is said of a list's
 * items or of a map's values is in it too, unless they have types of their own.
 */
export function comment(document: Document, schema: Schema): Comment {
  const target = schema.$ref === undefined ? schema : resolve(document, schema);
  const says = (say: typeof remarks) => {
    const lines = [
      schema.description ?? target.description ?? '',
      // The comment of an object's type is a hover away; a scalar's limits have no other place.
      say(target),
      ...inside(target, say),
    ];
    return paragraphs(lines);
  };
  const deprecated = schema.deprecated === true || target.deprecated === true;
  return {
    text: says(remarks),
    plainText: says((part) => documentedValues(part) || remarks(part)),
    ...(deprecated && { tags: DEPRECATED }),
  };
}

/** The tags of what is deprecated, apart from the text. */
export const DEPRECATED: readonly string[] = ['', '@deprecated'];

/** Texts as paragraphs of one, without those that say nothing. */
export function paragraphs(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

/** The values of an open enum in words, or nothing. */
function documentedValues(schema: Schema): string {
  const values = schema[OPEN_ENUM] === true ? (schema.enum ?? []) : [];
  const listed = values.map((value) => code(typeof value === 'string' ? value : String(value)));
  return values.length === 0 ? '' : `Documented values: ${listed.join(', ')}.`;
}

/** The limits of a schema in words, or nothing. */
export function remarks(schema: Schema): string {
  // The values of an enum stand in the type, and leave nothing to limit.
  if (schema.enum !== undefined) return '';
  const facts = [
    schema.type === 'integer' ? 'integer' : '',
    schema.format === undefined ? '' : `format ${code(schema.format)}`,
    between(schema.minimum, schema.maximum, (limits) => limits),
    schema.exclusiveMinimum === undefined ? '' : `more than ${schema.exclusiveMinimum}`,
    schema.exclusiveMaximum === undefined ? '' : `less than ${schema.exclusiveMaximum}`,
    schema.multipleOf === undefined ? '' : `a multiple of ${schema.multipleOf}`,
    between(schema.minLength, schema.maxLength, (limits) => `${limits} characters`),
    between(schema.minItems, schema.maxItems, (limits) => `${limits} items`),
    between(schema.minProperties, schema.maxProperties, (limits) => `${limits} entries`),
    schema.uniqueItems === true ? 'no item twice' : '',
    schema.pattern === undefined ? '' : `pattern ${code(schema.pattern)}`,
  ].filter((fact) => fact !== '');
  const text = facts.join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function inside(schema: Schema, say: typeof remarks): string[] {
  const { items, additionalProperties: values } = schema;
  const texts = [
    ...(items ? [part('Each item', items, say)] : []),
    ...(typeof values === 'object' ? [part('Each value', values, say)] : []),
  ];
  for (const keyword of ALTERNATIVES) {
    for (const alternative of schema[keyword] ?? []) {
      texts.push(part('Alternative', alternative, say));
    }
  }
  return texts;
}

/** What is said of a schema that has neither a property nor a type where it could be said. */
function part(label: string, schema: Schema, say: typeof remarks): string {
  if (schema.$ref !== undefined || schema.properties !== undefined) return '';
  const said = [schema.description ?? '', say(schema)].filter((text) => text !== '');
  return said.length === 0 ? '' : `${label}: ${said.join(' ')}`;
}

function between(
  least: number | undefined,
  most: number | undefined,
  say: (limits: string) => string,
): string {
  if (least === undefined && most === undefined) return '';
  if (most === undefined) return say(`at least ${least ?? ''}`);
  if (least === undefined) return say(`at most ${most}`);
  return say(least === most ? `exactly ${least}` : `${least} to ${most}`);
}

/** Inline code, with as many backticks around it as it takes. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
