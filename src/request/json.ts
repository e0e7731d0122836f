import { Refusal } from '../errors/refusal.ts';
import { described, isInfinite, kindOf } from '../own.ts';

/**
 * A request body in JSON.
 * @throws Refusal, or what a loop or a bigint makes `JSON.stringify` throw
 */
export function jsonOf(body: unknown): string {
  // Undefined for a function, for instance, whatever its type says.
  const text = JSON.stringify(body) as string | undefined;
  // After it, so that no loop is followed.
  check(body, '"body"');
  if (text === undefined) throw new Refusal('"body" is missing');
  return text;
}

/** Of these `JSON.stringify` makes what they are; undefined it leaves out. */
const PLAIN = /^(Object|Array|String|Number|Boolean|Null|Undefined)$/;

/**
 * Refuses what `JSON.stringify` changes without a word: it makes `{}` of a Map or a Promise, null of
 * NaN, of an invalid date and of a gap in a list, and leaves functions out.
 */
function check(value: unknown, where: string): void {
  const isObject = typeof value === 'object' && value !== null;
  const isBinary = ArrayBuffer.isView(value);
  const kind = kindOf(value);
  const refuse = (what: string) => new Refusal(`${where} must be plain JSON, not ${what}`);
  if (kind === 'Date' && Number.isNaN(Number(value))) throw refuse('an invalid date');
  if (isObject && !isBinary && 'toJSON' in value) return;
  if (isBinary || isInfinite(value) || !PLAIN.test(kind)) throw refuse(described(value));
  if (!isObject) return;
  if (Array.isArray(value) && value.includes(undefined)) throw refuse('a list with undefined');
  for (const [name, item] of Object.entries(value)) check(item, `"${name}" in "body"`);
}
