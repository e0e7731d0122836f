import { CALL, check, CLIENT, COMMON, HOOKS, RETRIES } from './checks.ts';
import { DEFAULTS, type Retries, type RetrySettings } from './exchange/retry.ts';
import type { TokenSource } from './exchange/token.ts';
import type { Fetch } from './fetch.ts';
import type { Hooks } from './hooks.ts';
import type { Middleware } from './middleware.ts';
import { headersOf, type HeaderRecord, type HeadersOption } from './request/headers.ts';
import type { Validators } from './validation.ts';

/** The options that a client and a call have in common; those of a call come first. */
interface CommonOptions {
  /**
   * Milliseconds for a whole call, waiting and retries included. 120,000 by default; Infinity is
   * without end.
   */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt, from asking for the token to the body's end. 30,000 by default. */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is repeated at most, or all options of retries. */
  readonly retries?: number | Retries | undefined;
  /** Headers for every request, such as those of a gateway. The client sets `Authorization` itself. */
  readonly headers?: HeadersOption | undefined;
  /**
   * More options for `fetch`, as `cache`, `next` (Next.js) or `dispatcher` (undici). Method, headers,
   * body, signal and redirect are the client's.
   */
  readonly fetchOptions?: Readonly<Record<string, unknown>> | undefined;
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
   * asked once more and the call repeated once; calls that meet a 401 at the same time share the
   * answer. An undefined token is refused; it is in the type so that an environment variable can be
   * given as it is.
   */
  readonly token: TokenSource | undefined;
  /** Where the API is: https, or http on this machine. `https://api.northflank.com` by default. */
  readonly baseUrl?: string | undefined;
  /**
   * The team on whose behalf calls are made, by its slug. It counts for each operation that has a
   * path for teams; an operation whose only path has a `teamId` takes that as an argument.
   */
  readonly teamId?: string | undefined;
  /** Used instead of the runtime's own. */
  readonly fetch?: Fetch | undefined;
  /** Runs around each call and can change it; the first is the outermost. */
  readonly middleware?: Middleware | readonly Middleware[] | undefined;
  /**
   * With them, request bodies are checked before they are sent, and responses when they have come:
   * `{ getService }` of those that `northflank-openapi/validate` exports, or all by `import *`.
   */
  readonly validators?: Validators | undefined;
  /** Functions that are told what happens, for logs. */
  readonly hooks?: Hooks | undefined;
  /** Put before the package's name and version in `User-Agent`, as `my-app/1.0`. */
  readonly userAgent?: string | undefined;
}

/** The options of a client, also those whose type depends on what they are. */
export interface AllOptions extends Partial<ClientOptions> {
  /** By the names of the methods. */
  readonly operations?: Readonly<Record<string, string>> | undefined;
}

/** The checked options that a call starts from: the client's, and its own instead. */
export interface Settings {
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly retries: RetrySettings;
  readonly headers: HeaderRecord;
  readonly fetchOptions: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
}

const FIRST: Settings = {
  timeout: 120_000,
  attemptTimeout: 30_000,
  retries: DEFAULTS,
  headers: {},
  fetchOptions: {},
  // Its own, so that none is taken from Object.prototype.
  signal: undefined,
};

/**
 * Checks the options of a client.
 * @param settings those that they change
 * @throws Refusal
 */
export function checkClient(
  given: unknown = {},
  settings = FIRST,
): { readonly settings: Settings; readonly options: AllOptions } {
  const options: AllOptions = check('option', given, { ...COMMON, ...CLIENT });
  const { hooks } = options;
  if (hooks !== undefined) Object.assign(options, { hooks: check('hook', hooks, HOOKS) });
  return { settings: merged(settings, options), options };
}

/**
 * The settings of a call: its own options before the client's.
 * @throws Refusal
 */
export function callSettings(settings: Settings, options: unknown): Settings {
  return options === undefined
    ? settings
    : merged(settings, check('option', options, { ...COMMON, ...CALL }));
}

function merged(settings: Settings, options: CallOptions): Settings {
  const { retries = {}, headers = {}, fetchOptions } = options;
  const policy = typeof retries === 'number' ? { limit: retries } : retries;
  return {
    ...settings,
    ...(options as Pick<Settings, 'timeout' | 'attemptTimeout' | 'signal'>),
    retries: { ...settings.retries, ...check('retries option', policy, RETRIES) },
    headers: { ...settings.headers, ...headersOf(headers) },
    fetchOptions: { ...settings.fetchOptions, ...fetchOptions },
  };
}
