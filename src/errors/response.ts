import type { Body, parse } from '../exchange/body.ts';
import type { Call } from '../call.ts';
import { classOf, type StatusError } from './classes.ts';
import { rateLimit } from '../exchange/rate-limit.ts';
import { retryAfter } from '../exchange/retry.ts';

/** So much of a body that is no JSON is shown. */
const SHOWN = 2_000;
/** A longer body is shown as text too: an error ends up in logs. */
const LONGEST = 65_536;
/** So much of the API's message is part of the error's. */
const MESSAGE = 500;

/** The beginning of a text, masked. */
export function shortened({ mask }: Call, text: string): string {
  return mask.text(text.slice(0, LONGEST)).slice(0, SHOWN);
}

/**
 * The error of a response that is no success.
 * @param content undefined if the body could not be read to its end
 * @param cause why it could not
 */
export function statusError(
  call: Call,
  { status, headers }: Response,
  content: { body: Body; parsed: ReturnType<typeof parse> } | undefined,
  cause?: unknown,
): StatusError {
  const { mask } = call;
  let body: unknown;
  if (content && 'value' in content.parsed && content.body.text.length <= LONGEST) {
    body = mask.value(content.parsed.value);
  } else if (content && content.body.text !== '') {
    body = shortened(call, content.body.text);
  }
  const { message, id, details } = record(record(body)['error']);
  const reset = rateLimit(headers)?.reset;
  const seconds = retryAfter(status, headers, reset);
  const header = (name: string) => {
    const text = headers.get(name);
    return text === null ? undefined : mask.text(text);
  };
  const extra = {
    ...{ status, body, id: typeof id === 'string' ? id : undefined, retryAfter: seconds },
    ...(status === 400 && { fields: fieldsOf(details) }),
    ...(status === 403 && { permission: call.operation.permission }),
    ...(status === 405 && { allow: header('allow') }),
    ...(status < 400 && { location: header('location') }),
  };
  const parts = [
    typeof message === 'string' ? ` ${message.slice(0, MESSAGE)}` : '',
    extra.permission === undefined ? '' : `; needed is the permission "${extra.permission}"`,
    extra.location === undefined ? '' : `; the redirect to ${extra.location} is not followed`,
    seconds === undefined ? '' : `; try again in ${String(Math.ceil(seconds))} s`,
  ];
  return call.error(classOf(status), `${String(status)}${parts.join('')}`, extra, cause);
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
