import { rateLimit } from '../exchange/rate-limit.ts';
import { retryAfter } from '../exchange/retry-after.ts';
import type { FetchResponse } from '../fetch.ts';
import type { ErrorClass, NorthflankError } from './classes.ts';
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

/** Those with a class of their own. */
const CLASSES: Readonly<Record<number, ErrorClass<NorthflankError & StatusError>>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
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
  const header = (name: string) => mask.text(headers.get(name) ?? '') || undefined;
  const Class =
    CLASSES[status] ?? (status >= 500 && status <= 599 ? ServerError : OtherStatusError);
  const location = status < 400 ? header('location') : undefined;
  // A browser doesn't even tell the status of a redirect.
  const to = status === 0 ? ', which the browser hides,' : location && ` to ${location}`;
  const text = [
    [status || '', message].filter(Boolean).join(' '),
    to && `a redirect${to} is not followed`,
    seconds !== undefined && `try again in ${Math.ceil(seconds)} s`,
  ];
  report.response = response;
  return report.error(
    Class,
    text.filter(Boolean).join('; '),
    {
      body,
      id: typeof id === 'string' ? id : undefined,
      retryAfter: seconds,
      ...(status === 400 && { fields: fieldsOf(details) }),
      ...(status === 405 && { allow: header('allow') }),
      ...(Class === OtherStatusError && { location }),
    },
    cause,
  );
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
