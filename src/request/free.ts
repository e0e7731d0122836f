import { ANY, check, unknownName, type Kind } from '../checks.ts';
import { Refusal } from '../errors/refusal.ts';
import { kindOf, own } from '../own.ts';
import { fill, namesIn, segment, segmentsOf, type Args, type Parts } from './arguments.ts';
import type { HeaderRecord } from './headers.ts';

const PLAIN_OBJECT: Kind = ['an object', (value) => kindOf(value) === 'Object'];
const ARGUMENTS = { path: PLAIN_OBJECT, query: PLAIN_OBJECT, body: ANY };

/**
 * From one slash on, without a backslash, a query, or steps back. Parsers of URLs take tabs and line
 * ends out first, after which more can be a step.
 */
const PATH = /^\/(?![/\\])(?!(.*\/)?(\.|%2e){1,2}(\/|$))([^?#{}\\\p{Cc}]|\{[^{}\p{Cc}]+\})*$/iu;

/**
 * Makes the parts of a request that is no operation of the spec.
 * @param path from the root of the API, also with parameters in braces
 * @param args the values of these parameters by name, the query by name, and the body
 * @throws Refusal
 */
export function partsOfRequest(
  method: unknown,
  path: unknown,
  args: Args,
  headers: HeaderRecord,
): Parts {
  if (typeof method !== 'string' || !/^[A-Z]+$/.test(method)) {
    throw new Refusal('the method must be in capitals, such as "GET"');
  }
  if (typeof path !== 'string' || !PATH.test(path)) {
    throw new Refusal(
      'the path must begin with one slash, close its braces and have no query, "." or "..", or control character',
    );
  }
  check('argument', args, ARGUMENTS);
  const values = own(args['path'] as Args | undefined);
  const segments = segmentsOf(path);
  const names = namesIn(segments);
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) throw unknownName('path parameter', unknown, names);
  return {
    path: fill(segments, (name) => segment(name, values[name])),
    query: own(args['query'] as Args | undefined),
    headers,
    body: args['body'],
  };
}
