import { Refusal } from '../errors/refusal.ts';
import { kindOf, own } from '../own.ts';
import { VERSION } from '../version.ts';

/** Headers as `fetch` takes them: a record, an array of pairs, or a `Headers` object. */
export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | readonly (readonly [name: string, value: string])[]
  | {
      get(name: string): string | null;
      append(name: string, value: string): void;
      forEach(run: (value: string, name: string) => void): void;
    };

/** Headers by lower-case name. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** The headers that the client sets, or `fetch` for the body; other impossible ones `fetch` refuses. */
const RESERVED = /^(authorization|content-(length|type)|host|transfer-encoding)$/;

/**
 * Checks headers.
 * @throws Refusal
 */
export function headersOf(given: unknown): HeaderRecord {
  const headers = own<Record<string, string>>();
  for (const [key, value] of pairsOf(given)) {
    const name = String(key).toLowerCase();
    if (RESERVED.test(name)) throw new Refusal(`the client sets the header "${name}" itself`);
    if (value === undefined) continue;
    const text = headerValue(name, value);
    headers[name] = headers[name] === undefined ? text : `${headers[name]}, ${text}`;
  }
  return headers;
}

function pairsOf(given: unknown): (readonly unknown[])[] {
  const kind = kindOf(given);
  if (kind === 'Object') return Object.entries(given as object);
  const pairs = /^(Headers|Array)$/.test(kind) ? [...(given as Iterable<unknown>)] : [0];
  if (pairs.every((pair) => Array.isArray(pair) && pair.length === 2)) return pairs as unknown[][];
  throw new Refusal('headers must be an object, an array of pairs or a Headers object');
}

/**
 * The text of a header's value.
 * @throws Refusal without the value
 */
export function headerValue(name: string, value: unknown): string {
  if (
    /^(string|number|boolean)$/.test(typeof value) &&
    /^[\t -~\x80-\xff]*$/.test(String(value)) &&
    /^[!#-'*+.^`|~\w-]+$/.test(name)
  ) {
    return String(value);
  }
  throw new Refusal(`the header "${name}" has an invalid name or value`);
}

/** Whether requests are sent by a browser, which asks the API's permission for each unusual header. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return !!navigator?.userAgent?.startsWith('Mozilla/');
}

/** The `User-Agent` header with package and version, after the application's name; none in browsers. */
export function userAgent(application: string | undefined): HeaderRecord {
  if (isBrowser()) return {};
  const text = `${application === undefined ? '' : `${application} `}northflank-openapi/${VERSION}`;
  return { 'user-agent': headerValue('user-agent', text) };
}
