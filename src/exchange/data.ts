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
}

/** In words, after "the body of a 200". */
const REASONS = {
  empty: 'is empty',
  'media type': 'is not JSON by its media type',
  encoding: 'is not UTF-8',
  syntax: 'is not valid JSON',
  size: 'is too long',
};

/** The content of a successful response. */
export interface Content {
  readonly response: FetchResponse;
  /** The body in JSON; undefined if there is none. */
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
  { responseBody, envelope }: Expectation,
  validators: Validators[string]['responses'] | undefined,
  report: Report,
  hooks: Hooks,
): Content {
  const { status, headers } = response;
  const { mask } = report;
  const type = mediaType(headers);
  const parsed = parse(body, type);
  if ('value' in parsed) {
    tell(hooks, 'difference', () => {
      const list = differences(validators, status, parsed.value);
      const masked = mask.value(list) as typeof list;
      return list.length === 0 ? undefined : { ...report.facts(), differences: masked };
    });
  }
  if (!isSuccess(status)) {
    throw statusError(report, response, { ...body, ...parsed });
  }
  if (responseBody === undefined || (responseBody === 'optional' && body.text === '')) {
    return { response, body: undefined, data: undefined };
  }
  if ('reason' in parsed) {
    const { reason } = parsed;
    const extra = { reason, mediaType: mask.text(type), text: shortened(mask, body.text) };
    throw report.error(BodyError, `the body of a ${String(status)} ${REASONS[reason]}`, extra);
  }
  const { value } = parsed;
  if (envelope === undefined) return { response, body: value, data: value };
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, envelope)) {
    return { response, body: value, data: (value as Record<string, unknown>)[envelope] };
  }
  const message = `the body of a ${String(status)} has no "${envelope}"`;
  throw report.error(UnexpectedBodyError, message, { body: mask.value(value) });
}
