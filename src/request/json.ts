import { Refusal } from '../errors/refusal.ts';
import { kindOf } from '../own.ts';

/**
 * A request body in JSON.
 * @throws Refusal, or what a loop or a bigint makes `JSON.stringify` throw
 */
export function jsonOf(body: unknown): string {
  // Undefined for a function, for instance, whatever its type says.
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new Refusal('"body" is missing');
  // After it, so that no loop is followed.
  check(body, '"body"');
  return text;
}

/** Refuses objects of which JSON.stringify makes `{}` without a word, as of a Map or a Promise. */
function check(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null) return;
  const kind = kindOf(value);
  const isBinary = ArrayBuffer.isView(value);
  if (!isBinary && 'toJSON' in value) return;
  if (isBinary || (kind !== 'Object' && kind !== 'Array')) {
    throw new Refusal(`${where} must be plain JSON, not a ${kind}`);
  }
  for (const [name, item] of Object.entries(value)) check(item, `"${name}" in "body"`);
}
