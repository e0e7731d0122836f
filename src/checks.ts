import { Refusal } from './errors/refusal.ts';
import { LONGEST } from './exchange/time.ts';
import { kindOf, own } from './own.ts';

/** What an option must be: in words, and by a test. */
export type Kind = readonly [expected: string, isValid: (value: unknown) => unknown];

/** For each option of what kind it is. */
type Kinds = Readonly<Record<string, Kind>>;

/** Also of a module, as `import * as validators` gives it. */
const isObject = (value: unknown): value is object => /^(Object|Module)$/.test(kindOf(value));
const isFunction = (value: unknown) => typeof value === 'function';
const isString = (value: unknown) => typeof value === 'string' && value !== '';
const isDelay = (value: unknown) => typeof value === 'number' && value >= 0 && value <= LONGEST;
const isCount = (value: unknown) => isDelay(value) && Number.isInteger(value);

const DELAY: Kind = ['a number, at most 2147483647', isDelay];
const TIME: Kind = [
  'a positive number, at most 2147483647, or Infinity',
  (value) => value === Infinity || (value !== 0 && isDelay(value)),
];
const FUNCTION: Kind = ['a function', isFunction];
const STRING: Kind = ['a non-empty string', isString];
export const ANY: Kind = ['', () => true];

export const COMMON: Kinds = {
  timeout: TIME,
  attemptTimeout: TIME,
  retries: ['an integer or an object', (value) => isCount(value) || isObject(value)],
  // Its own check says more.
  headers: ANY,
  fetchOptions: [
    'an object without method, headers, body, signal, redirect',
    (value) =>
      isObject(value) &&
      !Object.keys(value).some((name) => /^(method|headers|body|signal|redirect)$/.test(name)),
  ],
};
export const CALL: Kinds = {
  signal: ['an AbortSignal', (value) => 'addEventListener' in Object(value)],
};
export const CLIENT: Kinds = {
  token: ['a non-empty string or a function', (value) => isString(value) || isFunction(value)],
  baseUrl: STRING,
  teamId: STRING,
  fetch: FUNCTION,
  middleware: ['a function or a list of functions', (value) => [value].flat().every(isFunction)],
  validators: [
    'validators by operationId, as northflank-openapi/validate exports them',
    (value) =>
      isObject(value) &&
      Object.values(value).every((each) => isObject(each) && 'responses' in each),
  ],
  // The same.
  hooks: ANY,
  operations: ['an object', isObject],
  userAgent: STRING,
};
export const RETRIES: Kinds = {
  limit: ['an integer from 0 on', isCount],
  baseDelay: DELAY,
  maxDelay: DELAY,
  maxRetryAfter: DELAY,
  statuses: ['a list of integers', (value) => Array.isArray(value) && value.every(isCount)],
  connection: [
    '"any", "refused" or "none"',
    (value) => ['any', 'refused', 'none'].some((policy) => policy === value),
  ],
  shouldRetry: FUNCTION,
};
export const HOOKS: Kinds = {
  request: FUNCTION,
  response: FUNCTION,
  retry: FUNCTION,
  error: FUNCTION,
  difference: FUNCTION,
};

/**
 * Checks options by their table.
 * @returns the options that are given, and nothing that an object inherits
 * @throws Refusal
 */
export function check(what: string, given: unknown, kinds: Kinds): object {
  if (kindOf(given) !== 'Object') throw new Refusal(`${what}s must be an object`);
  const options = own(given as Readonly<Record<string, unknown>>);
  for (const name of Object.keys(given as object)) {
    if (!Object.hasOwn(kinds, name)) throw unknownName(what, name, Object.keys(kinds));
    const [expected, isValid] = kinds[name] ?? ANY;
    if (options[name] !== undefined && !isValid(options[name])) {
      throw new Refusal(`the ${what} "${name}" must be ${expected}`);
    }
  }
  return options;
}

/** Why a name can't be used, and which can. */
export function unknownName(what: string, name: string, names: readonly string[]): Refusal {
  return new Refusal(`unknown ${what} "${name}"; it takes ${names.join(', ') || 'none'}`);
}
