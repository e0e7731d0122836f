import { referenced, resolve, type Document, type Schema } from '../../generate/document.ts';
import { plain } from './markdown.ts';
import { words } from './words.ts';

/** The longest description that is a name too. */
const LONGEST_NAME = 60;

/**
 * An alternative by its title or the name of its schema, by a field of its own, by its type, or by
 * its description.
 */
export function alternativeName(
  document: Document,
  choice: readonly Schema[],
  index: number,
): string {
  const schema = choice[index] ?? {};
  const { title, type, description = '', properties = {} } = resolve(document, schema);
  if (title !== undefined) return title;
  if (schema.$ref !== undefined) return referenced(schema.$ref);
  const others = choice.filter((other) => other !== schema);
  const distinct = Object.keys(properties).find((name) =>
    others.every((other) => resolve(document, other).properties?.[name] === undefined),
  );
  if (distinct !== undefined) return `with ${distinct}`;
  const alike = others.some((other) => resolve(document, other).type === type);
  if (type !== undefined && !alike) return `as ${words([type].flat(), 'or')}`;
  const sentence = withoutEnd(description);
  const isName = sentence !== '' && sentence.length <= LONGEST_NAME;
  return isName ? sentence : `alternative ${index + 1}`;
}

/** A sentence without its period, and without the marks of code. */
export function withoutEnd(text: string): string {
  return plain(text).replace(/\.$/, '');
}
