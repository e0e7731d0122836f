import { Refusal } from './errors/refusal.ts';
import { DEFAULTS, type Retries, type RetrySettings } from './exchange/retry.ts';
import type { Hooks } from './hooks.ts';
import { LONGEST } from './exchange/time.ts';
import type { TokenSource } from './exchange/token.ts';
import type { Validators } from './validation.ts';

/** What a client can be told, and a call instead of it. */
interface CommonOptions {
  /**
   * Milliseconds for a whole call, waiting and retries included. 120,000 by default; Infinity is
   * without end.
   */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt, from asking for the token to the body's end. 30,000 by default. */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is repeated at most, or all that there is to say on it. */
  readonly retries?: number | Retries | undefined;
  /** Headers for every request, such as those of a gateway. `Authorization` is not one of them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of one call. */
export interface CallOptions extends CommonOptions {
  /** Ends the call at any moment, also while it waits. */
  readonly signal?: AbortSignal | undefined;
}

/** The options of a client. */
export interface ClientOptions extends CommonOptions {
  /**
   * The API token, or a function that gives it, asked for each attempt. After 401 a function is
   * asked once more and the call repeated once. An undefined token is refused; it is in the type so
   * that an environment variable can be given as it is.
   */
  readonly token: TokenSource | undefined;
  /** Where the API is: https, or http on this machine. `https://api.northflank.com` by default. */
  readonly baseUrl?: string | undefined;
  /** The team on whose behalf all calls are made, by its slug. */
  readonly teamId?: string | undefined;
  /** Used instead of the runtime's own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** With them, request bodies are checked before they are sent, and responses after. */
  readonly validators?: Validators | undefined;
  /** Functions that are told what happens. */
  readonly hooks?: Hooks | undefined;
  /** Put before the package's own name and version in `User-Agent`, as `my-app/1.0`. */
  readonly userAgent?: string | undefined;
}

/** The options that a call starts from: the client's, and its own instead. */
export interface Settings {
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly retries: RetrySettings;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

const FIRST: Settings = {
  timeout: 120_000,
  attemptTimeout: 30_000,
  retries: DEFAULTS,
  headers: {},
};

/** For each option whether a value will do, and what would. */
type Checks = Readonly<Record<string, readonly [(value: unknown) => boolean, string]>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isFunction = (value: unknown) => typeof value === 'function';
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isDelay = (value: unknown) => typeof value === 'number' && value >= 0 && value <= LONGEST;
const isTime = (value: unknown) => (isDelay(value) && value !== 0) || value === Infinity;

const TIME = [
  isTime,
  'a positive number of milliseconds, at most 2147483647, or Infinity',
] as const;
const DELAY = [isDelay, 'a number of milliseconds, at most 2147483647'] as const;
const FUNCTION = [isFunction, 'a function'] as const;
const OBJECT = [isObject, 'an object'] as const;
const TEXT = [isText, 'a text'] as const;

const COMMON: Checks = {
  timeout: TIME,
  attemptTimeout: TIME,
  retries: [(value) => isCount(value) || isObject(value), 'a whole number or an object'],
  headers: OBJECT,
};
const CALL: Checks = {
  signal: [(value) => isObject(value) && 'aborted' in value, 'an AbortSignal'],
};
const CLIENT: Checks = {
  token: [(value) => isText(value) || isFunction(value), 'a text or a function'],
  baseUrl: TEXT,
  teamId: TEXT,
  fetch: FUNCTION,
  validators: [
    (value) =>
      isObject(value) && Object.values(value).every((one) => isObject(one) && 'responses' in one),
    'the `validators` of northflank-openapi/validate',
  ],
  hooks: OBJECT,
  userAgent: TEXT,
};
const RETRIES: Checks = {
  limit: [isCount, 'a whole number'],
  baseDelay: DELAY,
  maxDelay: DELAY,
  maxRetryAfter: DELAY,
  statuses: [Array.isArray, 'a list of numbers'],
  connection: [
    (value) => ['any', 'refused', 'none'].some((known) => known === value),
    '"any", "refused" or "none"',
  ],
};
const HOOKS: Checks = {
  request: FUNCTION,
  response: FUNCTION,
  retry: FUNCTION,
  error: FUNCTION,
  difference: FUNCTION,
};

/** Refuses client options that are unknown, missing or of the wrong kind. */
export function checkClient(options: ClientOptions): Settings {
  check('option', options, COMMON, CLIENT);
  check('hook', options.hooks, HOOKS);
  if (options.token === undefined) throw new Refusal('the option "token" is missing');
  return merged(FIRST, options);
}

/** A call's settings: its own options before the client's. */
export function callSettings(settings: Settings, options: CallOptions | undefined): Settings {
  check('option', options, COMMON, CALL);
  return options ? merged(settings, options) : settings;
}

function merged(settings: Settings, options: CallOptions): Settings {
  const { timeout, attemptTimeout, retries, headers, signal } = options;
  const policy = typeof retries === 'number' ? { limit: retries } : retries;
  check('option of retries', policy, RETRIES);
  return {
    timeout: timeout ?? settings.timeout,
    attemptTimeout: attemptTimeout ?? settings.attemptTimeout,
    retries: { ...settings.retries, ...given(policy) },
    headers: { ...settings.headers, ...given(headers) },
    signal,
  };
}

/** Without what is undefined, which is as if it were left out. */
function given<T extends object>(options: T = {} as T): { [Key in keyof T]: NonNullable<T[Key]> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: NonNullable<T[Key]> };
}

function check(what: string, options: unknown, ...tables: readonly Checks[]): void {
  if (options === undefined) return;
  if (!isObject(options)) throw new Refusal('options must be an object');
  for (const [name, value] of Object.entries(options)) {
    const found = tables.find((table) => Object.hasOwn(table, name))?.[name];
    if (!found) {
      const known = tables.flatMap((table) => Object.keys(table)).join(', ');
      throw new Refusal(`unknown ${what} "${name}"; known are ${known}`);
    }
    const [test, wanted] = found;
    if (value !== undefined && !test(value)) {
      throw new Refusal(`the ${what} "${name}" must be ${wanted}`);
    }
  }
}
