/*
 * openapi-typescript can't say "one of these, or any other string": it has no type for it, and no
 * hook that sees each enum (its `transform` passes over those of array items). So each open enum
 * gets a last value that stands for all others, and that value is replaced in the printed types.
 */

/** The value for all other strings or numbers. It begins with a character that no text has. */
export const OTHERS = { string: '\u0000string', number: '\u0000number' } as const;

/** Such a value as the compiler prints it. Within another string its quotes would be escaped. */
const PRINTED = /(?<!\\)"\\u0000(string|number)"/g;

/** Printed types, with any string or number allowed in place of these values. */
export function opened(code: string): string {
  // `string` alone would swallow the values beside it, and an editor would not offer them.
  return code.replace(PRINTED, '($1 & {})');
}
