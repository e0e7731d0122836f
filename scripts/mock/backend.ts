import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { OpenAPIBackend, type Context, type Document } from 'openapi-backend';
import type { Document as SpecDocument, OperationObject } from '../generate/document.ts';
import { METHODS } from '../shared/methods.ts';
import { documented, refusal, statuses, type Answer } from './answer.ts';
import { TEAM, withTeamForms } from './definition.ts';
import { preference } from './preference.ts';
import { badRequest } from './problems.ts';
import { queryReader } from './query.ts';

/** A request as the server received it. */
export interface Received {
  readonly method: string;
  /** The path with its query, still percent-encoded. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; empty if there was none. */
  readonly body: string;
}

/**
 * Makes the function that answers requests by the spec: with its examples, with its errors if a
 * request breaks a rule, and with any answer that the request's `Prefer` asks for.
 * @param closed the spec that refuses unknown fields
 */
export async function createBackend(
  closed: SpecDocument,
): Promise<(request: Received) => Promise<Answer>> {
  const document = withTeamForms(closed);
  const backend = new OpenAPIBackend({
    // Its type of a document lists every keyword of OpenAPI, ours only those in use.
    definition: document as unknown as Document,
    // Otherwise it would check the spec again, by other rules than the lint.
    quick: true,
    strict: true,
    ignoreTrailingSlashes: false,
    customizeAjv: (_, options) => {
      // The spec is valid, and to check each of its schemas again takes longer than all else.
      const ajv = new Ajv2020.default({
        ...options,
        allErrors: true,
        strict: false,
        validateSchema: false,
        meta: false,
      });
      addFormats.default(ajv);
      // Ajv has a class for each dialect, openapi-backend names one, and uses what they share.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      return ajv;
    },
    // If the spec demands another scheme, every call is refused for lack of a handler.
    securityHandlers: { bearer: hasToken },
    handlers: {
      notFound: () => refusal(404, 'Not Found'),
      methodNotAllowed,
      unauthorizedHandler: ({ operation }: Context) =>
        documented(operation as OperationObject, { status: 401 }) ?? refusal(401, 'Unauthorized'),
      validationFail: ({ validation }: Context) => badRequest(validation.errors ?? []),
      // No operation has its own handler, so this one answers all of them.
      notImplemented: answer,
    },
  });
  await backend.init();
  // The router would gather all operations again, several times for each request.
  const operations = backend.router.getOperations();
  backend.router.getOperations = () => operations;
  const readQuery = queryReader(closed);
  return async ({ body, ...request }) => {
    if (!isDecodable(request.path)) return refusal(400, 'Invalid path: a % without two digits');
    const { operationId = '' } = backend.matchOperation(request) ?? {};
    const query = readQuery(operationId.replace(TEAM, ''), request.path);
    const sent = { ...request, query: query as Record<string, string | string[]> };
    return (await backend.handleRequest(body === '' ? sent : { ...sent, body })) as Answer;
  };
}

/** Whether a path's percent-encoding is valid; openapi-backend throws if it isn't. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Whether the request has a token, no matter which. */
function hasToken({ request }: Context): boolean {
  return /^Bearer \S+$/i.test(headersOf(request)['authorization'] ?? '');
}

/** The platform's answer to a method that the path doesn't have, as it was observed. */
function methodNotAllowed({ api, request }: Context): Answer {
  const allowed = METHODS.filter((method) => api.matchOperation({ ...request, method }));
  return {
    status: 405,
    headers: { 'content-type': 'text/plain', allow: allowed.join(', ').toUpperCase() },
    body: 'Method Not Allowed',
  };
}

function answer({ operation, request }: Context): Answer {
  const object = operation as OperationObject;
  const { prefer, accept, 'content-type': contentType = '' } = headersOf(request);
  const types = Object.keys(object.requestBody?.content ?? {});
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (request.body !== undefined && types.length > 0 && !types.includes(type)) {
    return refusal(400, `Invalid request: Content-Type must be ${types.join(' or ')}`);
  }
  const { code, example } = preference(prefer);
  const status = code === undefined ? undefined : Number(code);
  const documentedStatuses = statuses(object).join(', ');
  return (
    documented(object, { status, example, accept }) ??
    refusal(
      501,
      `The spec has ${documentedStatuses} for this operation, not ${code ?? 'a success'}`,
    )
  );
}

/** The headers of a request, which openapi-backend leaves untyped. */
function headersOf({ headers }: Context['request']): Readonly<Partial<Record<string, string>>> {
  return headers as Partial<Record<string, string>>;
}
