import { refusal, type Answer } from './answer.ts';

/** What the validator found, in the form that Ajv has for it. */
export interface Problem {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: unknown;
}

/** The name that the platform was seen to give this kind of error. */
const INVALID_BODY = { id: 'nf-invalid-request-body' };

/** Where openapi-backend puts the parts of a request, and what a person calls them. */
const PARTS: Readonly<Record<string, string>> = {
  requestBody: 'request body',
  path: 'path parameters',
  query: 'query parameters',
  header: 'request headers',
};

/** The keywords whose problem is a property, by the parameter that names it. */
const AT_PROPERTY: Readonly<Record<string, { readonly name: string; readonly message: string }>> = {
  required: { name: 'missingProperty', message: 'Required.' },
  additionalProperties: { name: 'additionalProperty', message: 'Unknown field.' },
  unevaluatedProperties: { name: 'unevaluatedProperty', message: 'Unknown field.' },
};

/**
 * The 400 that the platform was seen to answer: `id`, and `details` by the path of a field. How it
 * writes the path of a nested field was never seen; here it is `a.b.0`.
 */
export function badRequest(problems: readonly Problem[]): Answer {
  const malformed = problems.find(({ keyword }) => keyword === 'parse');
  if (malformed) {
    return refusal(
      400,
      `Invalid request body: not JSON (${malformed.message ?? ''})`,
      INVALID_BODY,
    );
  }
  const found = problems.map(locate);
  const [first] = found;
  const details = new Map<string, string[]>();
  for (const { field, message } of found) {
    if (field !== '') details.set(field, [...(details.get(field) ?? []), message]);
  }
  const part = PARTS[first?.part ?? ''] ?? 'request';
  const more = first?.part === 'requestBody' ? INVALID_BODY : {};
  if (details.size === 0) return refusal(400, `Invalid ${part}: ${first?.message ?? ''}`, more);
  return refusal(400, `Invalid ${part}`, { ...more, details: Object.fromEntries(details) });
}

/** The part of the request, the field's path within it, and a sentence on what is wrong there. */
function locate({ instancePath, keyword, message = '', params }: Problem) {
  const at = AT_PROPERTY[keyword];
  const names = params as Readonly<Record<string, unknown>>;
  const [part, ...path] = [
    ...instancePath.split('/').slice(1).map(unescape),
    ...(at ? [String(names[at.name])] : []),
  ];
  const allowed = keyword === 'enum' ? `: ${JSON.stringify(names['allowedValues'])}` : '';
  const sentence =
    at?.message ?? `${message.charAt(0).toUpperCase()}${message.slice(1)}${allowed}.`;
  return { part, field: path.join('.'), message: sentence };
}

/** A segment of a JSON Pointer as a name (RFC 6901). */
function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
