import { BodyError, UnexpectedBodyError } from '../errors/classes.ts';
import { headersFrom } from '../errors/headers.ts';
import { shortened, statusError } from '../errors/response.ts';
import { tell, type Hooks } from '../hooks.ts';
import type { WithResponse } from '../response.ts';
import { differences } from '../validation.ts';
import { isSuccess, type Reply } from './attempt.ts';
import type { Sending } from './connection.ts';
import { mediaType, parse } from './media-type.ts';

/** In words, after "the body of a 200 is". */
const REASONS = {
  empty: 'empty',
  'media type': 'not JSON by its media type',
  encoding: 'not UTF-8',
  syntax: 'not valid JSON',
  size: 'too long',
};

/**
 * Reads the content of a response.
 * @throws NorthflankError if the status says failure, or the body lacks the data
 */
export function contentOf(
  { response, body }: Reply,
  { expected: { result, silent }, validators, report }: Sending,
  hooks: Hooks,
): WithResponse<unknown> {
  const { status } = response;
  const type = mediaType(response.headers);
  const parsed = parse(body, type);
  const { value, reason } = parsed;
  if (validators && !reason) {
    tell(hooks, 'difference', () => {
      const list = differences(validators, status, value);
      const masked = report.mask.value(list) as typeof list;
      return list.length === 0 ? undefined : { ...report.facts(), differences: masked };
    });
  }
  if (!isSuccess(status)) throw statusError(report, response, { ...body, ...parsed });
  const { attempts, rateLimit } = report;
  const headers = headersFrom(response);
  const content = (whole: unknown, data = whole) => {
    return { data, body: whole, status, headers, response, attempts, rateLimit };
  };
  if (!result || (silent && body.text === '')) return content(undefined);
  const what = `the body of a ${status}`;
  if (reason) {
    // What only says that all went well can be sent as any type.
    if (!body.flaw && (result === 'text' || (result === 'any' && type === 'text/plain'))) {
      return content(body.text);
    }
    const { mask } = report;
    const extra = { reason, mediaType: mask.text(type), text: shortened(mask, body.text) };
    throw report.error(BodyError, `${what} is ${REASONS[reason]}`, extra);
  }
  if (result !== 'data') return content(value);
  if (Object.hasOwn(Object(value) as object, result)) {
    return content(value, (value as { readonly data: unknown }).data);
  }
  const extra = { body: report.mask.value(value) };
  throw report.error(UnexpectedBodyError, `${what} has no "data"`, extra);
}
