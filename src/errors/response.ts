import { rateLimit } from '../exchange/rate-limit.ts';
import { retryAfter } from '../exchange/retry-after.ts';
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
  type ErrorClass,
  type NorthflankError,
  type StatusError,
} from './classes.ts';
import type { Mask } from './mask.ts';
import type { Report } from './report.ts';

/** So much of a body that is no JSON is shown. */
const SHOWN = 2_000;
/** A longer body is shown as text too: an error ends up in logs. */
const LONGEST = 65_536;
/** So much of the API's message is part of the error's. */
const MESSAGE = 500;

type Plain = UnauthorizedError | NotFoundError | ConflictError | RateLimitError | ServerError;

/** The statuses whose class has no facts that others lack. */
const PLAIN: Readonly<Record<number, ErrorClass<Plain>>> = {
  401: UnauthorizedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The beginning of a text, masked. */
export function shortened(mask: Mask, text: string): string {
  return mask.text(text.slice(0, LONGEST)).slice(0, SHOWN);
}

/**
 * The error of a response that is no success.
 * @param permission the one that the operation needs
 * @param content undefined if the body could not be read to its end
 * @param cause why it could not
 */
export function statusError(
  report: Report,
  { status, headers }: Response,
  permission: string | undefined,
  content: { readonly text: string; readonly value?: unknown } | undefined,
  cause?: unknown,
): NorthflankError & StatusError {
  const { mask } = report;
  const body = bodyOf(mask, content);
  const { message, id, details } = record(record(body)['error']);
  const seconds = retryAfter(status, headers, rateLimit(headers)?.reset);
  const facts = { body, id: typeof id === 'string' ? id : undefined, retryAfter: seconds };
  const begin = `${String(status)}${typeof message === 'string' ? ` ${message.slice(0, MESSAGE)}` : ''}`;
  const end = seconds === undefined ? '' : `; try again in ${String(Math.ceil(seconds))} s`;
  const header = (name: string) => {
    const text = headers.get(name);
    return text === null ? undefined : mask.text(text);
  };
  report.status = status;
  if (status === 400) {
    return report.error(
      BadRequestError,
      begin + end,
      { ...facts, fields: fieldsOf(details) },
      cause,
    );
  }
  if (status === 403) {
    const needed = permission === undefined ? '' : `; needed is the permission "${permission}"`;
    return report.error(ForbiddenError, begin + needed + end, { ...facts, permission }, cause);
  }
  if (status === 405) {
    return report.error(
      MethodNotAllowedError,
      begin + end,
      { ...facts, allow: header('allow') },
      cause,
    );
  }
  const Class = status >= 500 && status <= 599 ? ServerError : PLAIN[status];
  if (Class) return report.error(Class, begin + end, facts, cause);
  const location = status < 400 ? header('location') : undefined;
  const leads = location === undefined ? '' : `; the redirect to ${location} is not followed`;
  return report.error(OtherStatusError, begin + leads + end, { ...facts, location }, cause);
}

function bodyOf(mask: Mask, content: Parameters<typeof statusError>[3]): unknown {
  if (!content || content.text === '') return undefined;
  return 'value' in content && content.text.length <= LONGEST
    ? mask.value(content.value)
    : shortened(mask, content.text);
}

/** The messages by field: lists of texts; a text alone is a list of one. */
function fieldsOf(details: unknown): Record<string, string[]> {
  const entries = Object.entries(record(details)).map(([field, messages]): [string, string[]] => [
    field,
    [messages].flat().filter((message) => typeof message === 'string'),
  ]);
  return Object.fromEntries(entries.filter(([, messages]) => messages.length > 0));
}

/** The value, if it is an object that is no array; otherwise an empty one. */
function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
