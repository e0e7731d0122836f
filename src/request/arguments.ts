import type { Operation } from '../../generated/operations.ts';
import { Refusal } from '../errors/refusal.ts';
import { VERSION } from '../version.ts';

/** What a request is made of, with everything checked. */
export interface Parts {
  readonly method: string;
  /** With the parameters filled in; each is one encoded segment. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The body in JSON. */
  readonly body: string | undefined;
}

/** The headers that are the client's or the runtime's own. */
const RESERVED = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'authorization connection content-length content-type expect host keep-alive te trailer ' +
    'transfer-encoding upgrade'
  ).split(' '),
);

/**
 * Makes the parts of a request from a call's arguments.
 * @param team the client's team
 * @param added headers of the client and the call
 * @throws Refusal, or what turning the body into JSON throws
 */
export function partsOf(
  operation: Operation,
  args: Readonly<Record<string, unknown>>,
  team: string | undefined,
  added: Readonly<Record<string, string>>,
): Parts {
  const { path, query, header } = operation.parameters;
  const places = [path, query, header, operation.requestBody ? ['body', 'teamId'] : ['teamId']];
  for (const name of Object.keys(args)) {
    if (places.some((names) => names.includes(name))) continue;
    throw new Refusal(`unknown argument "${name}"; known are ${places.flat().join(', ')}`);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(added)) {
    if (RESERVED.has(name.toLowerCase())) throw new Refusal(`the header "${name}" is not yours`);
    headers[name] = headerValue(name, value);
  }
  for (const name of header) {
    if (args[name] !== undefined) headers[name] = headerValue(name, args[name]);
  }
  return {
    method: operation.method,
    path: pathOf(operation, args, args['teamId'] ?? team),
    query: Object.fromEntries(query.map((name) => [name, args[name]])),
    headers,
    body: bodyOf(operation, args['body']),
  };
}

function pathOf(
  { path, teamPath }: Operation,
  args: Readonly<Record<string, unknown>>,
  teamId: unknown,
): string {
  const template = teamId === undefined ? path : teamPath;
  if (template === undefined) {
    throw new Refusal('it has no form for teams: leave out teamId, or use a client without one');
  }
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = name === 'teamId' ? teamId : args[name];
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new Refusal(`the path parameter "${name}" must be a text`);
    }
    const text = String(value);
    // A URL's parser takes both for steps in the path, encoded or not.
    if (text === '' || text === '.' || text === '..' || /\p{Surrogate}/u.test(text)) {
      throw new Refusal(`the path parameter "${name}" is empty, "." or "..", or no Unicode`);
    }
    return encodeURIComponent(text);
  });
}

function bodyOf({ requestBody }: Operation, body: unknown): string | undefined {
  if (body === undefined && requestBody !== 'required') return undefined;
  // Undefined for a function, for instance, whatever its type says.
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new Refusal('"body" is missing');
  return text;
}

function headerValue(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value);
    try {
      new Headers().set(name, text);
      return text;
    } catch {
      // The runtime's message has the value in it; ours does not.
    }
  }
  throw new Refusal(`the header "${name}" has a name or value that can't be sent`);
}

/**
 * The `User-Agent` header with package and version, before which an application may name itself;
 * none in browsers, where it would be ignored, or need the API's permission (CORS).
 */
export function userAgent(application: string | undefined): Readonly<Record<string, string>> {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  if (navigator?.userAgent?.startsWith('Mozilla/')) return {};
  const own = `northflank-openapi/${VERSION}`;
  return {
    'user-agent':
      application === undefined ? own : headerValue('userAgent', `${application} ${own}`),
  };
}
