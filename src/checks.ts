import { Refusal } from './errors/refusal.ts';
import { LONGEST } from './exchange/time.ts';
import { kindOf, own } from './own.ts';

/** For each option whether a value will do, and what would. */
type Checks = Readonly<Record<string, readonly [(value: unknown) => boolean, string]>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isString = (value: unknown) => typeof value === 'string' && value !== '';
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
const STRING = [isString, 'a string'] as const;

/** The options of `fetch` that the client sets itself. */
const CLIENTS = ['method', 'headers', 'body', 'signal', 'redirect'];

export const COMMON: Checks = {
  timeout: TIME,
  attemptTimeout: TIME,
  retries: [(value) => isCount(value) || isObject(value), 'an integer or an object'],
  // Their own check says more.
  headers: [() => true, ''],
  fetchOptions: [
    (value) => isObject(value) && !CLIENTS.some((name) => Object.hasOwn(value, name)),
    // Not joined from the list: a call up here would keep this table in every bundle.
    'an object without method, headers, body, signal, redirect',
  ],
};
export const CALL: Checks = {
  signal: [
    (value) => isObject(value) && 'addEventListener' in value && 'aborted' in value,
    'an AbortSignal',
  ],
};
export const CLIENT: Checks = {
  token: [(value) => isString(value) || isFunction(value), 'a string or a function'],
  baseUrl: STRING,
  teamId: STRING,
  fetch: FUNCTION,
  middleware: [(value) => [value].flat().every(isFunction), 'a function or a list of functions'],
  validators: [
    (value) =>
      isObject(value) &&
      Object.values(value).every((each) => isObject(each) && 'responses' in each),
    'the `validators` of northflank-openapi/validate',
  ],
  hooks: OBJECT,
  operations: OBJECT,
  userAgent: STRING,
};
export const RETRIES: Checks = {
  limit: [isCount, 'an integer from 0 on'],
  baseDelay: DELAY,
  maxDelay: DELAY,
  maxRetryAfter: DELAY,
  statuses: [Array.isArray, 'a list of numbers'],
  connection: [
    (value) => ['any', 'refused', 'none'].some((policy) => policy === value),
    '"any", "refused" or "none"',
  ],
  shouldRetry: FUNCTION,
};
export const HOOKS: Checks = {
  request: FUNCTION,
  response: FUNCTION,
  retry: FUNCTION,
  error: FUNCTION,
  difference: FUNCTION,
};

/**
 * Checks options by their tables.
 * @returns the options that are given, and nothing that an object inherits
 * @throws Refusal
 */
export function check(what: string, given: unknown, ...tables: readonly Checks[]): object {
  if (kindOf(given) !== 'Object') {
    throw new Refusal(
      given === undefined ? 'the options are missing' : 'options must be an object',
    );
  }
  const options = own(given as Readonly<Record<string, unknown>>);
  for (const name of Object.keys(given as object)) {
    const checks = tables.find((table) => Object.hasOwn(table, name));
    if (!checks) {
      const names = tables.flatMap((table) => Object.keys(table)).join(', ');
      throw new Refusal(`unknown ${what} "${name}"; the names are ${names}`);
    }
    const [isValid, expected] = checks[name] ?? [];
    if (options[name] !== undefined && !isValid?.(options[name])) {
      throw new Refusal(`the ${what} "${name}" must be ${expected ?? ''}`);
    }
  }
  return options;
}
