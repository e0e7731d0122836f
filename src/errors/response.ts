import { rateLimit } from '../exchange/rate-limit.ts';
import { retryAfter } from '../exchange/retry-after.ts';
import type { FetchResponse } from '../fetch.ts';
import type { ErrorClass, FactsOf, NorthflankError } from './classes.ts';
import type { Mask } from './mask.ts';
import type { Report } from './report.ts';
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  MethodNotAllowedError,
  NotFoundError,
  OtherStatusError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
  type StatusError,
} from './statuses.ts';

/** So much of a body that is no JSON is shown. */
const SHOWN = 2_000;
/** A longer body is shown as text too: an error ends up in logs. */
const LONGEST = 65_536;
/** So much of the API's message is part of the error's. */
const MESSAGE = 500;

type Plain =
  UnauthorizedError | ForbiddenError | NotFoundError | ConflictError | RateLimitError | ServerError;

/** The statuses whose class has no facts that others lack. */
const PLAIN: Readonly<Record<number, ErrorClass<Plain>>> = {
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The body of a failure, as far as it could be read. */
export interface Content {
  readonly text: string;
  /** Parsed, if it is JSON. */
  readonly value?: unknown;
}

/** The beginning of a text, masked. */
export function shortened(mask: Mask, text: string): string {
  return mask.text(text.slice(0, LONGEST)).slice(0, SHOWN);
}

/**
 * The error of a response that is no success.
 * @param content undefined if the body could not be read to its end
 * @param cause why it could not
 */
export function statusError(
  report: Report,
  response: FetchResponse,
  content: Content | undefined,
  cause?: unknown,
): NorthflankError & StatusError {
  const { mask } = report;
  const { status, headers } = response;
  const body = bodyOf(mask, content);
  const { message, id, details } = saidIn(body);
  const seconds = retryAfter(status, headers, rateLimit(headers)?.reset);
  const facts = { body, id: typeof id === 'string' ? id : undefined, retryAfter: seconds };
  const header = (name: string) => mask.text(headers.get(name) ?? '') || undefined;
  const error = <E extends NorthflankError & StatusError>(
    Class: ErrorClass<E>,
    extra: Omit<FactsOf<E>, keyof typeof facts>,
    more?: string,
  ) => {
    const again = seconds === undefined ? '' : `try again in ${Math.ceil(seconds)} s`;
    // A browser doesn't even tell the status of a redirect.
    const said = [status || '', message].filter(Boolean).join(' ');
    const text = [said, more, again].filter(Boolean).join('; ');
    return report.error(Class, text, { ...facts, ...extra } as FactsOf<E>, cause);
  };
  report.response = response;
  if (status === 400) return error(BadRequestError, { fields: fieldsOf(details) });
  if (status === 405) return error(MethodNotAllowedError, { allow: header('allow') });
  const Class = status >= 500 && status <= 599 ? ServerError : PLAIN[status];
  if (Class) return error(Class, {});
  const location = status < 400 ? header('location') : undefined;
  const to = status === 0 ? ', which the browser hides,' : location && ` to ${location}`;
  return error(OtherStatusError, { location }, to && `a redirect${to} is not followed`);
}

/** The body as an error shows it. */
function bodyOf(mask: Mask, content: Content | undefined): unknown {
  if (!content?.text) return undefined;
  return 'value' in content && content.text.length <= LONGEST
    ? mask.value(content.value)
    : shortened(mask, content.text);
}

/**
 * What the API, or a gateway, says in a body: as `error` with its `message`, as an `error` or a
 * `message` alone, or as problem details (RFC 9457).
 */
function saidIn(body: unknown) {
  const { error, message, detail, title } = record(body);
  const { id, details, message: inner } = record(error);
  const text = [inner, error, message, detail, title].find(
    (each) => typeof each === 'string' && each !== '',
  ) as string | undefined;
  return { message: text?.slice(0, MESSAGE) ?? '', id, details };
}

/** The messages by field: lists of strings; a string alone is a list of one. */
function fieldsOf(details: unknown): Record<string, string[]> {
  const entries = Object.entries(record(details)).map(([field, messages]): [string, string[]] => [
    field,
    [messages].flat().filter((message) => typeof message === 'string'),
  ]);
  return Object.fromEntries(entries.filter(([, messages]) => messages.length > 0));
}

/** The value, if it is an object that is no array; otherwise an empty one. */
function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
