import { Refusal } from '../errors/refusal.ts';
import { kindOf, own } from '../own.ts';
import { fill, type Args, type Parts } from './arguments.ts';
import type { HeaderRecord } from './headers.ts';

const NAMES = ['path', 'query', 'body'];

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
  if (typeof path !== 'string' || !/^\/(?![/\\])[^?#\\]*$/.test(path)) {
    throw new Refusal(
      'the path must begin with one slash and have no query, such as "/v1/projects"',
    );
  }
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) {
    throw new Refusal('the path must not have "." or ".." between slashes');
  }
  for (const [name, value] of Object.entries(args)) {
    if (!NAMES.includes(name)) {
      throw new Refusal(`unknown argument "${name}"; it takes ${NAMES.join(', ')}`);
    }
    if (name !== 'body' && kindOf(value) !== 'Object')
      throw new Refusal(`"${name}" must be an object`);
  }
  const values = own(args['path'] as Args | undefined);
  return {
    path: fill(path, (name) => values[name]),
    query: own(args['query'] as Args | undefined),
    headers,
    body: args['body'],
  };
}
