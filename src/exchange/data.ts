import { BodyError, UnexpectedBodyError } from '../errors/classes.ts';
import type { Report } from '../errors/report.ts';
import { shortened, statusError } from '../errors/response.ts';
import type { FetchResponse } from '../fetch.ts';
import { tell, type Hooks } from '../hooks.ts';
import { differences, type Validators } from '../validation.ts';
import { isSuccess, type Reply } from './attempt.ts';
import { mediaType, parse } from './media-type.ts';

/** What is expected of the responses of an operation. */
interface Expectation {
  readonly responseBody: 'required' | 'optional' | undefined;
  readonly envelope: string | undefined;
  readonly text: 'any' | 'plain' | undefined;
}

/** In words, after "the body of a 200 is". */
const REASONS = {
  empty: 'empty',
  'media type': 'not JSON by its media type',
  encoding: 'not UTF-8',
  syntax: 'not valid JSON',
  size: 'too long',
};

/** The content of a successful response. */
export interface Content {
  readonly response: FetchResponse;
  /** The body in JSON, or a text; undefined if there is none. */
  readonly body: unknown;
  /** What the call resolves with: the whole body, or the property that has the data. */
  readonly data: unknown;
}

/**
 * Reads the content of a response.
 * @throws NorthflankError if the status says failure, or the body lacks the data
 */
export function contentOf(
  { response, body }: Reply,
  { responseBody, envelope, text }: Expectation,
  validators: Validators[string]['responses'] | undefined,
  report: Report,
  hooks: Hooks,
): Content {
  const { status } = response;
  const { mask } = report;
  const type = mediaType(response.headers);
  const parsed = parse(body, type);
  const { value, reason } = parsed;
  if (validators && !reason) {
    tell(hooks, 'difference', () => {
      const list = differences(validators, status, value);
      const masked = mask.value(list) as typeof list;
      return list.length === 0 ? undefined : { ...report.facts(), differences: masked };
    });
  }
  if (!isSuccess(status)) throw statusError(report, response, { ...body, ...parsed });
  if (!responseBody || (responseBody === 'optional' && body.text === '')) {
    return { response, body: undefined, data: undefined };
  }
  const what = `the body of a ${status}`;
  if (reason) {
    // What only says that all went well can be sent as any type.
    if (!body.flaw && (text === 'any' || (text === 'plain' && type === 'text/plain'))) {
      return { response, body: body.text, data: body.text };
    }
    const extra = { reason, mediaType: mask.text(type), text: shortened(mask, body.text) };
    throw report.error(BodyError, `${what} is ${REASONS[reason]}`, extra);
  }
  if (envelope === undefined) return { response, body: value, data: value };
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, envelope)) {
    return { response, body: value, data: (value as Record<string, unknown>)[envelope] };
  }
  const extra = { body: mask.value(value) };
  throw report.error(UnexpectedBodyError, `${what} has no "${envelope}"`, extra);
}
