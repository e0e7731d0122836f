import { sensitiveFields } from '../../generated/operations.ts';
import { endOfValue } from './json-text.ts';
import { errorNamed } from './named.ts';

const MASK = '[masked]';

/** A shorter secret can't be hidden by its text, only by its field: it stands in any sentence. */
const SHORTEST = 4;
/**
 * A secret of so many characters, or so many of its beginning, don't occur by chance; they are hidden
 * wherever they stand, a shorter secret only as a whole word.
 */
const LONG = 12;
/** Below that many levels nothing is shown, so that no nesting can exhaust the stack. */
const DEEPEST = 50;

const fields = /* @__PURE__ */ new Set(sensitiveFields);

/** A sensitive field in text that looks like JSON, however often it was put into a string. */
const FIELD = /* @__PURE__ */ fieldPattern();

function fieldPattern(): RegExp {
  const names = sensitiveFields.map((name) => name.replace(/\W/g, '\\$&')).join('|');
  return new RegExp(`(\\\\*["'])(?:${names})\\1\\s*[:=]\\s*`, 'g');
}

/** A character of a word, and an escape that ends in one, before which a word can begin. */
const WORD = /[\p{L}\p{N}_]/u;
const ESCAPE = /(?:%[\dA-F]{2}|\\[bfnrt]|\\u[\dA-F]{4})$/i;

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
    return hideFields(this.#hide(text, SHORTEST));
  }

  /** A name or path, in which only what can't be there by chance is hidden. */
  name(text: string): string {
    return this.#hide(text, LONG);
  }

  /** A copy of a JSON value without secrets. */
  value(value: unknown, depth = 0): unknown {
    if (typeof value === 'number') {
      const text = String(value);
      return this.text(text) === text ? value : MASK;
    }
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth === DEEPEST) return MASK;
    if (Array.isArray(value)) return value.map((item) => this.value(item, depth + 1));
    // fromEntries defines properties; an assignment to `__proto__` would set the prototype.
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.name(name),
        fields.has(name) ? MASK : this.value(item, depth + 1),
      ]),
    );
  }

  /** A copy of something that was thrown, with what can be printed of it, without secrets. */
  error(thrown: unknown, depth = 0): Error {
    try {
      const { name, message, code, stack, cause, errors } = Object(thrown) as Record<
        string,
        unknown
      >;
      const copy = errorNamed(
        typeof name === 'string' ? this.text(name) : 'Error',
        this.text(String(message ?? thrown)),
      );
      const set = (key: string, value: unknown, enumerable = false) =>
        Object.defineProperty(copy, key, { value, enumerable, configurable: true, writable: true });
      if (typeof stack === 'string') set('stack', this.text(stack));
      if (typeof code === 'string') set('code', this.text(code), true);
      if (depth < 5) {
        if (cause !== undefined) set('cause', this.error(cause, depth + 1));
        if (Array.isArray(errors))
          set(
            'errors',
            errors.map((each) => this.error(each, depth + 1)),
          );
      }
      return copy;
    } catch {
      return new Error('Something was thrown that cannot be read.');
    }
  }

  /** Hides the secrets of at least so many characters. */
  #hide(text: string, shortest: number): string {
    this.#secrets ??= this.#find();
    let result = text;
    for (const secret of this.#secrets) {
      if (secret.length >= shortest) result = hide(result, secret);
    }
    return result;
  }

  #find(): string[] {
    const sent: unknown[] = this.#bodies.map((body) => JSON.parse(body) as unknown);
    const shown = new Set(strings({ ...this.#shown, body: undefined }));
    const values = secretsIn(sent).filter((value) => !shown.has(value));
    const forms = [...this.#tokens, ...values].flatMap((secret) => [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '')),
    ]);
    // Long before short: a secret in another one must not leave the rest of it standing.
    return [...new Set(forms)]
      .filter(({ length }) => length >= SHORTEST)
      .sort((a, b) => b.length - a.length);
  }
}

/** The values of an object, and of the objects in it, as strings. */
function strings(object: object): string[] {
  const values: unknown[] = Object.values(object);
  return values
    .flatMap((value): unknown[] =>
      typeof value === 'object' ? Object.values(value ?? {}) : [value],
    )
    .filter((value) => typeof value !== 'object')
    .map(String);
}

/** The text without a secret, or without what is there of its beginning. */
function hide(text: string, secret: string): string {
  const head = secret.slice(0, LONG);
  let result = '';
  let from = 0;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, Math.max(from, at + 1))) {
    let end = at + head.length;
    while (end < at + secret.length && text[end] === secret[end - at]) end += 1;
    if (secret.length < LONG && !isWord(text, at, end)) continue;
    result += text.slice(from, at) + MASK;
    from = end;
  }
  return result + text.slice(from);
}

/** Whether a part of a text neither continues a word nor goes on as one. */
function isWord(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const begins = !WORD.test(before.slice(-1)) || ESCAPE.test(before) || !WORD.test(text.charAt(at));
  return begins && !(WORD.test(text.charAt(end)) && WORD.test(text.charAt(end - 1)));
}

/** The text without the values under sensitive fields, where it looks like JSON. */
function hideFields(text: string): string {
  let result = '';
  let from = 0;
  for (const { 0: match, 1: quote = '', index } of text.matchAll(FIELD)) {
    const start = index + match.length;
    const end = endOfValue(text, start, quote);
    if (index < from || end === start) continue;
    result += text.slice(from, start) + MASK;
    from = end;
  }
  return result + text.slice(from);
}

/** The strings and numbers under sensitive fields, at any depth. */
function secretsIn(sent: unknown): string[] {
  const secrets: string[] = [];
  const open = [{ value: sent, isSecret: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, isSecret } = next;
    if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        open.push({ value: item as unknown, isSecret: isSecret || fields.has(name) });
      }
    } else if (isSecret && (typeof value === 'string' || typeof value === 'number')) {
      secrets.push(String(value));
    }
  }
  return secrets;
}
