import { sensitiveFields } from '../../generated/operations.ts';

const MASK = '[masked]';

/** A shorter secret can't be hidden by its text, only by its field: it stands in any sentence. */
const SHORTEST = 4;
/** So many characters of a secret give it away where it was cut off. */
const HEAD = 8;
/** Below that many levels nothing is shown, so that no nesting can exhaust the stack. */
const DEEPEST = 50;

const fields = /* @__PURE__ */ new Set(sensitiveFields);

/** A sensitive field in text that looks like JSON, however often it was put into a string. */
const FIELD = /* @__PURE__ */ new RegExp(
  `["'](?:${sensitiveFields.map((name) => name.replace(/\W/g, '\\$&')).join('|')})\\\\*["']\\s*[:=]`,
);

/**
 * Hides the secrets of one call: the tokens and the values that it sent, wherever they occur, and
 * what stands under a field that the spec marks `x-sensitive`.
 */
export class Mask {
  /** The tokens, and what was sent under sensitive fields. */
  readonly #values = new Set<string>();
  /** What is looked for; undefined until it is needed. */
  #forms: readonly string[] | undefined;

  /** Makes it hide a text. */
  add(secret: string): void {
    this.#values.add(secret);
    this.#forms = undefined;
  }

  /**
   * Makes it hide the secrets of what was sent.
   * @param sent the arguments of the call, as JSON can say them
   */
  addFrom(sent: unknown): void {
    for (const secret of secretsIn(sent)) this.add(secret);
  }

  get #secrets(): readonly string[] {
    this.#forms ??= formsOf(this.#values);
    return this.#forms;
  }

  /** The text without secrets. What follows a sensitive field's name is cut off altogether. */
  text(text: string): string {
    let result = text;
    const secrets = this.#secrets;
    for (const secret of secrets) result = result.replaceAll(secret, MASK);
    for (const secret of secrets) {
      const head = secret.slice(0, HEAD);
      let start = 0;
      while ((start = result.indexOf(head, start)) >= 0) {
        let length = head.length;
        while (length < secret.length && result[start + length] === secret[length]) length += 1;
        result = result.slice(0, start) + MASK + result.slice(start + length);
        start += MASK.length;
      }
    }
    const field = FIELD.exec(result);
    return field ? result.slice(0, field.index + field[0].length) + MASK : result;
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
        this.text(name),
        fields.has(name) ? MASK : this.value(item, depth + 1),
      ]),
    );
  }

  /** A copy of something that was thrown: name, message, code, stack and causes, without secrets. */
  error(thrown: unknown, depth = 0): Error & { code?: string } {
    try {
      const { name, message, code, stack, cause } = Object(thrown) as Record<string, unknown>;
      const copy = new Error(this.text(String(message ?? thrown)));
      if (typeof name === 'string') copy.name = this.text(name);
      if (typeof stack === 'string') copy.stack = this.text(stack);
      const inner = cause !== undefined && depth < 5 ? this.error(cause, depth + 1) : undefined;
      if (inner) Object.defineProperty(copy, 'cause', { value: inner });
      const known = typeof code === 'string' ? this.text(code) : inner?.code;
      return known === undefined ? copy : Object.assign(copy, { code: known });
    } catch {
      return new Error('Something was thrown that cannot be read.');
    }
  }
}

/** What secrets look like in other texts. */
function formsOf(secrets: Iterable<string>): string[] {
  const forms = [...secrets].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '')),
  ]);
  // Long before short: a secret in another one must not leave the rest of it standing.
  return [...new Set(forms)]
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
}

/** The texts under sensitive fields, at any depth. */
function secretsIn(sent: unknown): string[] {
  const found: string[] = [];
  const open: [value: unknown, secret: boolean][] = [[sent, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, secret] = next;
    if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value))
        open.push([item, secret || fields.has(name)]);
    } else if (secret && (typeof value === 'string' || typeof value === 'number')) {
      found.push(String(value));
    }
  }
  return found;
}
