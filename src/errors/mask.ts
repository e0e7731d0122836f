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

/**
 * Hides the secrets of one call: the tokens, the values that it sent under a field that the spec
 * marks `x-sensitive`, and what stands under such a field.
 */
export class Mask {
  readonly #tokens: string[] = [];
  readonly #bodies: string[] = [];
  #shown: object = {};
  /** What is looked for; undefined until it is needed. */
  #secrets: readonly string[] | undefined;

  /** Makes it hide a token. */
  addToken(token: string): void {
    this.#tokens.push(token);
    this.#secrets = undefined;
  }

  /** Makes it hide what stands under sensitive fields of a body in JSON. */
  addBody(body: string): void {
    this.#bodies.push(body);
    this.#secrets = undefined;
  }

  /**
   * Makes it show the values of arguments, as those of path parameters: what is also sent openly is no
   * secret. The body is not one of them.
   */
  show(args: object): void {
    this.#shown = args;
  }

  /** The text without secrets. */
  text(text: string): string {
    return hideFields(this.name(text, SHORTEST));
  }

  /** A name or path, in which only what can't be there by chance is hidden. */
  name(text: string, shortest = LONG): string {
    this.#secrets ??= this.#find();
    return this.#secrets
      .filter(({ length }) => length >= shortest)
      .reduce((result, secret) => hide(result, secret), text);
  }

  /**
   * A copy of a JSON value without secrets.
   * @param field under which it stands: what an error has as `details` are sentences about fields
   */
  value(value: unknown, field = '', depth = 0): unknown {
    if (typeof value === 'string' || typeof value === 'number') {
      const masked = this.text(String(value));
      return masked === String(value) ? value : masked;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (depth === DEEPEST) return MASK;
    if (Array.isArray(value)) return value.map((item) => this.value(item, field, depth + 1));
    // fromEntries defines properties; an assignment to `__proto__` would set the prototype.
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.name(name),
        sensitiveFields.includes(name) && !(field === 'details' && areSentences(item))
          ? MASK
          : this.value(item, name, depth + 1),
      ]),
    );
  }

  /** A copy of something that was thrown, with what can be printed of it, without secrets. */
  error(thrown: unknown, depth = 0): Error {
    const copied = (inner: unknown) => this.error(inner, depth + 1);
    try {
      const { name, message, stack, code, cause, errors } = Object(thrown) as Thrown;
      const copy: Error & { code?: string; errors?: Error[] } = printable(
        this.text(String(name ?? 'Error')),
        this.text(String(message ?? thrown)),
        this.text(String(stack ?? message)),
      );
      if (code !== undefined) copy.code = this.text(String(code));
      if (depth < 5) {
        if (cause !== undefined) setHidden(copy, 'cause', copied(cause));
        if (Array.isArray(errors)) copy.errors = errors.map(copied);
      }
      return copy;
    } catch {
      return new Error(UNREADABLE);
    }
  }

  #find(): string[] {
    const args = Object.values<unknown>({ ...this.#shown, body: undefined });
    const shown = args.flatMap((arg): unknown[] => [
      arg,
      ...Object.values<unknown>(Object(arg) as Readonly<Record<string, unknown>>),
    ]);
    const sent = secretsIn(this.#bodies).filter((value) => !shown.includes(value));
    const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
    const forms = [...this.#tokens, ...sent].flatMap((secret) => [
      secret,
      inJson(secret),
      // In a body that is quoted in another one, as gateways do.
      inJson(inJson(secret)),
      encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '')),
    ]);
    // Long before short: a secret in another one must not leave the rest of it standing.
    return [...new Set(forms)].sort((a, b) => b.length - a.length);
  }
}

/** Whether this can be what the API says about a field. */
function areSentences(value: unknown): boolean {
  return [value].flat().every((item) => typeof item === 'string');
}

/** The strings and numbers under sensitive fields of bodies, at any depth. */
function secretsIn(bodies: readonly string[]): string[] {
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
      if (isSecret && (typeof value === 'string' || typeof value === 'number')) {
        secrets.push(String(value));
      }
      return [];
    });
  }
  return secrets;
}
