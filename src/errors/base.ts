import type { OperationId } from '../../generated/operations.ts';
import type { RateLimit } from '../exchange/rate-limit.ts';
import { printable, setHidden } from './copy.ts';
import type { Mask } from './mask.ts';

/** What every error tells of its call. */
export interface Facts {
  /** Undefined for an error of `createClient` and for `client.request`. */
  readonly operationId: OperationId | undefined;
  /** In capitals. */
  readonly method: string | undefined;
  /** With its parameters filled in, without the query. */
  readonly path: string | undefined;
  /** That of the last response; undefined if none began. */
  readonly status: number | undefined;
  /** How often the request was sent, or was about to be; 0 if it was refused before. */
  readonly attempts: number;
  /** As the call's last response told it. */
  readonly rateLimit: RateLimit | undefined;
}

/** What every error has. */
export interface ErrorFacts extends Facts {
  /** Those of the last response, masked; undefined if none began. Not shown when an error is printed. */
  readonly headers: Headers | undefined;
  /** The `x-request-id` of the last response, masked. */
  readonly requestId: string | undefined;
}

/** What an error comes from. */
interface Origin {
  readonly cause: unknown;
  /** Hides the secrets of its call. */
  readonly mask: Mask;
  /** The stack where the client was called. */
  readonly frames: string | undefined;
}

/** Not a private field: in the declarations it would keep the classes of ESM and CommonJS apart. */
const masks = /* @__PURE__ */ new WeakMap<Error, Mask>();

/** By which a class knows the errors of its namesake in another copy of the package. */
function brandOf({ name }: Error): symbol {
  return Symbol.for(`northflank-openapi/${name}`);
}

/**
 * What an error says itself has been masked before it gets here; its `cause` is what was thrown,
 * unchanged. The client alone makes errors: what their types promise is what it passes to them.
 */
export abstract class Base extends Error implements ErrorFacts {
  declare readonly operationId: OperationId | undefined;
  declare readonly method: string | undefined;
  declare readonly path: string | undefined;
  declare readonly status: number | undefined;
  declare readonly attempts: number;
  declare readonly rateLimit: RateLimit | undefined;
  declare readonly headers: Headers | undefined;
  declare readonly requestId: string | undefined;

  constructor(message: string, facts: object, origin: object = {}) {
    const { mask, frames, cause } = origin as Partial<Origin>;
    super(message, cause === undefined ? {} : { cause });
    const { headers, ...shown } = facts as Partial<ErrorFacts>;
    Object.assign(this, shown);
    setHidden(this, 'headers', headers);
    if (frames !== undefined) setHidden(this, 'stack', `${this.name}: ${message}\n${frames}`);
    if (mask) masks.set(this, mask);
  }

  /**
   * A program that imports and requires the package has two copies of each class. A brand that the
   * copies share makes `instanceof` work across them; a class that extends one has none.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const brand = brandOf(this.prototype);
    return Object.hasOwn(this.prototype, brand)
      ? brand in Object(value)
      : super[Symbol.hasInstance](value);
  }

  /** The error with its name and message, which `JSON.stringify` would leave out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }

  /** What Node, Bun and Deno print: the error with its cause masked. */
  [Symbol.for('nodejs.util.inspect.custom')](): Error {
    const copy = Object.assign(printable(this.name, this.message, this.stack), this);
    if (this.cause !== undefined) setHidden(copy, 'cause', masks.get(this)?.error(this.cause));
    return copy;
  }
}

/** Names classes, where a stack's first line and `instanceof` take it from: minifiers lose a class's own. */
export function nameClasses(
  classes: Readonly<Record<string, { readonly prototype: Error }>>,
): void {
  for (const [name, { prototype }] of Object.entries(classes)) {
    setHidden(prototype, 'name', `${name}Error`);
    setHidden(prototype, brandOf(prototype), true);
  }
}
