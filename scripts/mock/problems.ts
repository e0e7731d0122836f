import { refusal, type Answer } from './answer.ts';

/** A problem in Ajv's form. */
export interface Problem {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: unknown;
}

/** The platform's name for this kind of error, as it was observed. */
const INVALID_BODY = { id: 'nf-invalid-request-body' };

/** What to call the parts of a request that openapi-backend names in a problem's path. */
const PARTS: Readonly<Record<string, string>> = {
  requestBody: 'request body',
  path: 'path parameters',
  query: 'query parameters',
  header: 'request headers',
};

/** The keywords whose problem is a property, and the parameter of the problem that names it. */
const AT_PROPERTY: Readonly<Record<string, { readonly name: string; readonly message: string }>> = {
  required: { name: 'missingProperty', message: 'Required.' },
  additionalProperties: { name: 'additionalProperty', message: 'Unknown field.' },
  unevaluatedProperties: { name: 'unevaluatedProperty', message: 'Unknown field.' },
};

/**
 * The platform's 400 as it was observed: `id`, and `details` by the path of a field. The form of a
 * nested field's path was never observed; here it is `a.b.0`.
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
  const located = problems.map(locate);
  const [first] = located;
  const details = new Map<string, string[]>();
  for (const { field, message } of located) {
    if (field !== '') details.set(field, [...(details.get(field) ?? []), message]);
  }
  const part = PARTS[first?.part ?? ''] ?? 'request';
  const more = first?.part === 'requestBody' ? INVALID_BODY : {};
  if (details.size === 0) return refusal(400, `Invalid ${part}: ${first?.message ?? ''}`, more);
  return refusal(400, `Invalid ${part}`, { ...more, details: Object.fromEntries(details) });
}

/** The part of the request, the path of the field in it, and a sentence on what is wrong. */
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
