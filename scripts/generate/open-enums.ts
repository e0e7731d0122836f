import { referenced, type Schema } from './document.ts';
import { walk } from './schemas.ts';

/*
 * openapi-typescript can't say "one of these, or any other string": it has no type for it, and no
 * hook that sees each enum (its `transform` passes over those of array items). So each open enum
 * gets a last value that stands for all others, and that value is replaced in the printed types.
 */

/** The value for all other strings or numbers. It begins with a character that no text has. */
export const OTHERS = { string: '\u0000string', number: '\u0000number' } as const;

/** Such a value as the compiler prints it. Within another string its quotes would be escaped. */
const PRINTED = /(?<!\\)"\\u0000(string|number)"/g;

/** The same with the values before it. */
const PRINTED_UNION = /(?:(?:"(?:[^"\\]|\\.)*"|-?[\d.e+-]+) \| )*(?<!\\)"\\u0000(string|number)"/g;

/** Printed types, with any string or number allowed in place of these values. */
export function opened(code: string): string {
  // `string` alone would swallow the values beside it, and an editor would not offer them.
  return code.replace(PRINTED, '($1 & {})');
}

/** Printed types with `string` or `number` in place of open enums: some libraries take no more. */
export function plain(code: string): string {
  return code.replace(PRINTED_UNION, '$1');
}

/** Tells whether a schema has an open enum in it, or leads to one. */
export type LeadsToOpenEnum = (schema: Schema) => boolean;

/** Looks through all schemas for those with open enums and those that refer to them. */
export function leadsToOpenEnum(schemas: Readonly<Record<string, Schema>>): LeadsToOpenEnum {
  const leading = new Set<string>();
  const leads = (schema: Schema) => {
    let found = false;
    walk(schema, ({ $ref, enum: values = [] }) => {
      found ||= values.some((value) => value === OTHERS.string || value === OTHERS.number);
      found ||= $ref !== undefined && leading.has(referenced($ref));
    });
    return found;
  };
  const referring = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    walk(schema, ({ $ref }) => {
      if ($ref === undefined) return;
      const names = referring.get(referenced($ref));
      if (names) names.push(name);
      else referring.set(referenced($ref), [name]);
    });
  }
  const follow = (name: string): void => {
    if (leading.has(name)) return;
    leading.add(name);
    referring.get(name)?.forEach(follow);
  };
  for (const [name, schema] of Object.entries(schemas)) if (leads(schema)) follow(name);
  return leads;
}
