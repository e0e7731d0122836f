import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { OpenAPIBackend, type Context, type Document } from 'openapi-backend';
import type { OperationObject } from '../generate/document.ts';
import { METHODS } from '../shared/methods.ts';
import { documented, refusal, statuses, type Answer } from './answer.ts';
import { definition } from './definition.ts';
import { preference } from './preference.ts';
import { badRequest } from './problems.ts';

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** The path with its query, percent-encoded as it came. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; empty where there was none. */
  readonly body: string;
}

/**
 * What answers requests as the spec says: with its examples, with its errors where a request is not
 * as it should be, and with any answer of the spec that the request's `Prefer` asks for.
 */
export async function createBackend(): Promise<(request: Received) => Promise<Answer>> {
  const backend = new OpenAPIBackend({
    // Its type of a document lists every keyword of OpenAPI; ours, those that are used.
    definition: (await definition()) as unknown as Document,
    // Without it the spec is checked once more, which linting has done, and by other rules.
    quick: true,
    strict: true,
    ignoreTrailingSlashes: false,
    customizeAjv: (_, options) => {
      const ajv = new Ajv2020.default({ ...options, allErrors: true, strict: false });
      addFormats.default(ajv);
      // Ajv has a class for each dialect, openapi-backend names one, and uses what they share.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      return ajv;
    },
    // Where the spec demands another scheme, no handler means that every call is refused.
    securityHandlers: { bearer: hasToken },
    handlers: {
      notFound: () => refusal(404, 'Not Found'),
      methodNotAllowed,
      unauthorizedHandler: ({ operation }: Context) =>
        documented(operation as OperationObject, { status: 401 }) ?? refusal(401, 'Unauthorized'),
      validationFail: ({ validation }: Context) => badRequest(validation.errors ?? []),
      // No operation has a handler of its own, so that this one answers them all.
      notImplemented: answerAsWished,
    },
  });
  await backend.init();
  return async ({ body, ...request }) => {
    const sent = body === '' ? request : { ...request, body };
    if (!isDecodable(request.path)) return refusal(400, 'Invalid path: a % without two digits');
    return (await backend.handleRequest(sent)) as Answer;
  };
}

/** Whether a path is percent-encoded as it should be; openapi-backend throws at one that isn't. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Whether there is a token; any will do. */
function hasToken({ request }: Context): boolean {
  return /^Bearer \S+$/i.test(headersOf(request)['authorization'] ?? '');
}

/** The platform's answer to a method that a path doesn't take, as it was seen. */
function methodNotAllowed({ api, request }: Context): Answer {
  const allowed = METHODS.filter((method) => api.matchOperation({ ...request, method }));
  return {
    status: 405,
    headers: { 'content-type': 'text/plain', allow: allowed.join(', ').toUpperCase() },
    body: 'Method Not Allowed',
  };
}

function answerAsWished({ operation, request }: Context): Answer {
  const object = operation as OperationObject;
  const { prefer, accept, 'content-type': contentType = '' } = headersOf(request);
  const types = Object.keys(object.requestBody?.content ?? {});
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (request.body !== undefined && types.length > 0 && !types.includes(type)) {
    return refusal(400, `Invalid request: Content-Type must be ${types.join(' or ')}`);
  }
  const { code, example } = preference(prefer);
  const status = code === undefined ? undefined : Number(code);
  const has = statuses(object).join(', ');
  return (
    documented(object, { status, example, accept }) ??
    refusal(501, `The spec has ${has} here, and not ${code ?? 'a success'}`)
  );
}

/** A request's headers; openapi-backend types them as anything. */
function headersOf({ headers }: Context['request']): Readonly<Partial<Record<string, string>>> {
  return headers as Partial<Record<string, string>>;
}
