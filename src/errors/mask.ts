import { sensitiveFields } from '../../generated/operations.ts';
import { UNREADABLE } from '../exchange/failure.ts';
import { printable, setHidden } from './copy.ts';
import { hide, hideFields, MASK } from './hiding.ts';

/** A shorter secret can't be hidden by its text, only by its field: it stands in any sentence. */
const SHORTEST = 4;
/** Names and paths hide only secrets that don't occur by chance. */
const LONG = 12;
/** Below that many levels nothing is shown, so that no nesting can exhaust the stack. */
const DEEPEST = 50;

/** What is read of something that was thrown. */
type Thrown = Partial<Record<'name' | 'message' | 'stack' | 'code', string | number>> & {
  readonly cause?: unknown;
  readonly errors?: unknown;
};

/** Hides the secrets of one call, and what stands under a field that the spec marks `x-sensitive`. */
export interface Mask {
  /** The text without secrets. */
  text(text: string): string;
  /** A name or path, in which only what can't be there by chance is hidden. */
  name(text: string): string;
  /**
   * A copy of a JSON value without secrets.
   * @param field under which it stands: what an error has as `details` are sentences about fields
   */
  value(value: unknown, field?: string, depth?: number): unknown;
  /** A copy of something that was thrown, with what can be printed of it, without secrets. */
  error(thrown: unknown, depth?: number): Error;
}

/**
 * Makes what hides secrets.
 * @param bodies in JSON; what they have under sensitive fields is secret
 * @param shown arguments whose values are no secrets of a body, since they are also sent openly, as
 * those of path parameters; the body is not one of them
 */
export function maskOf(
  tokens: readonly string[],
  bodies: readonly string[],
  shown: object = {},
): Mask {
  const secrets = formsOf([...tokens, ...secretsIn(bodies, shown)]);
  const hidden = (text: string, shortest: number) =>
    secrets.filter(({ length }) => length >= shortest).reduce(hide, text);
  const mask: Mask = {
    text: (text) => hideFields(hidden(text, SHORTEST)),
    name: (text) => hidden(text, LONG),
    value(value, field, depth = 0) {
      if (typeof value === 'string' || typeof value === 'number') {
        const masked = mask.text(String(value));
        return masked === String(value) ? value : masked;
      }
      if (typeof value !== 'object' || value === null) return value;
      if (depth === DEEPEST) return MASK;
      if (Array.isArray(value)) return value.map((item) => mask.value(item, field, depth + 1));
      // fromEntries defines properties; an assignment to `__proto__` would set the prototype.
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          mask.name(name),
          sensitiveFields.includes(name) && !(field === 'details' && areSentences(item))
            ? MASK
            : mask.value(item, name, depth + 1),
        ]),
      );
    },
    error(thrown, depth = 0) {
      const text = (given: unknown) => mask.text(String(given));
      const copied = (inner: unknown) => mask.error(inner, depth + 1);
      try {
        const { name, message, stack, code, cause, errors } = Object(thrown) as Thrown;
        const copy: Error & { code?: string; errors?: Error[] } = printable(
          text(name ?? 'Error'),
          text(message ?? thrown),
          text(stack ?? message),
        );
        if (code !== undefined) copy.code = text(code);
        if (depth < 5) {
          if (cause !== undefined) setHidden(copy, 'cause', copied(cause));
          if (Array.isArray(errors)) copy.errors = errors.map(copied);
        }
        return copy;
      } catch {
        return new Error(UNREADABLE);
      }
    },
  };
  return mask;
}

/** Secrets as they can stand in a text. */
function formsOf(secrets: readonly string[]): string[] {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const forms = secrets.flatMap((secret) => [
    secret,
    inJson(secret),
    // In a body that is quoted in another one, as gateways do.
    inJson(inJson(secret)),
    encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '')),
  ]);
  // Long before short: a secret in another one must not leave the rest of it standing.
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** Whether this can be what the API says about a field. */
function areSentences(value: unknown): boolean {
  return [value].flat().every((item) => typeof item === 'string');
}

/** The strings and numbers under sensitive fields of bodies, at any depth, except those that are shown. */
function secretsIn(bodies: readonly string[], shown: object): string[] {
  const open = Object.values<unknown>({ ...shown, body: undefined }).flatMap((arg): unknown[] => [
    arg,
    ...Object.values<unknown>(Object(arg) as Readonly<Record<string, unknown>>),
  ]);
  const secrets: string[] = [];
  let level = bodies.map((body) => ({ value: JSON.parse(body) as unknown, isSecret: false }));
  while (level.length > 0) {
    level = level.flatMap(({ value, isSecret }) => {
      if (typeof value === 'object') {
        return Object.entries(value ?? {}).map(([name, item]: [string, unknown]) => ({
          value: item,
          isSecret: isSecret || sensitiveFields.includes(name),
        }));
      }
      const isString = typeof value === 'string' || typeof value === 'number';
      if (isSecret && isString && !open.includes(String(value))) secrets.push(String(value));
      return [];
    });
  }
  return secrets;
}
