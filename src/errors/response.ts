import { rateLimit } from '../exchange/rate-limit.ts';
import { retryAfter } from '../exchange/retry-after.ts';
import type { FetchResponse } from '../fetch.ts';
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
  { status, headers }: FetchResponse,
  content: Content | undefined,
  cause?: unknown,
): NorthflankError & StatusError {
  const { mask } = report;
  const body = bodyOf(mask, content);
  const { message, id, details } = saidIn(body);
  const seconds = retryAfter(status, headers, rateLimit(headers)?.reset);
  const facts = { body, id: typeof id === 'string' ? id : undefined, retryAfter: seconds };
  const header = (name: string) => {
    const text = headers.get(name);
    return text === null ? undefined : mask.text(text);
  };
  const again = seconds === undefined ? '' : `; try again in ${String(Math.ceil(seconds))} s`;
  const sentence = (more = '') => String(status) + (message && ` ${message}`) + more + again;
  report.status = status;
  if (status === 400) {
    const extra = { ...facts, fields: fieldsOf(details) };
    return report.error(BadRequestError, sentence(), extra, cause);
  }
  if (status === 405) {
    const extra = { ...facts, allow: header('allow') };
    return report.error(MethodNotAllowedError, sentence(), extra, cause);
  }
  const Class = status >= 500 && status <= 599 ? ServerError : PLAIN[status];
  if (Class) return report.error(Class, sentence(), facts, cause);
  const location = status < 400 ? header('location') : undefined;
  const text =
    status === 0
      ? 'a redirect, which the browser hides, is not followed'
      : sentence(location && `; the redirect to ${location} is not followed`);
  return report.error(OtherStatusError, text, { ...facts, location }, cause);
}

/** The body as an error shows it. */
function bodyOf(mask: Mask, content: Content | undefined): unknown {
  if (!content || content.text === '') return undefined;
  if (!('value' in content) || content.text.length > LONGEST) return shortened(mask, content.text);
  const body = mask.value(content.value);
  // What stands in `details` under a field's name is not its value but the API's sentences.
  const shown = record(record(record(body)['error'])['details']) as Record<string, unknown>;
  const details = record(record(record(content.value)['error'])['details']);
  for (const [field, messages] of Object.entries(details)) {
    const list = [messages].flat();
    if (field in shown && list.every((message) => typeof message === 'string')) {
      shown[field] = mask.value(messages);
    }
  }
  return body;
}

/**
 * What the API, or a gateway, says in a body: as `error` with its `message`, as an `error` or a
 * `message` alone, or as problem details (RFC 9457).
 */
function saidIn(body: unknown) {
  const whole = record(body);
  const { message, id, details } = record(whole['error']);
  const text = [message, whole['error'], whole['message'], whole['detail'], whole['title']].find(
    (each) => typeof each === 'string' && each !== '',
  ) as string | undefined;
  return { message: (text ?? '').slice(0, MESSAGE), id, details };
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
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
