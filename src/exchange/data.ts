import { BodyError, UnexpectedBodyError } from '../errors/classes.ts';
import type { Report } from '../errors/report.ts';
import { shortened, statusError } from '../errors/response.ts';
import { tell, type Hooks } from '../hooks.ts';
import { differences, type Validators } from '../validation.ts';
import type { Reply } from './attempt.ts';
import { mediaType, parse } from './body.ts';

/** What is expected of the responses of an operation. */
export interface Expectation {
  readonly responseBody: 'required' | 'optional' | undefined;
  readonly envelope: string | undefined;
  readonly permission: string | undefined;
  readonly validators: Validators[string]['responses'] | undefined;
}

/** In words, after "the body of a 200". */
const REASONS = {
  empty: 'is empty',
  'media type': 'is not JSON by its media type',
  encoding: 'is not UTF-8',
  syntax: 'is not valid JSON',
  size: 'is too long',
};

/**
 * What the operation resolves with.
 * @throws NorthflankError if the status says failure, or there is no such thing in the body
 */
export function dataOf(
  { response, body }: Reply,
  { responseBody, envelope, permission, validators }: Expectation,
  report: Report,
  hooks: Hooks,
): unknown {
  const { status, headers, ok } = response;
  const { mask } = report;
  const type = mediaType(headers);
  const parsed = parse(body, type);
  if ('value' in parsed) {
    tell(hooks, 'difference', () => {
      const found = differences(validators, status, parsed.value);
      const masked = mask.value(found) as typeof found;
      return found.length === 0 ? undefined : { ...report.facts(), differences: masked };
    });
  }
  if (!ok) throw statusError(report, response, permission, { ...body, ...parsed });
  if (responseBody === undefined || (responseBody === 'optional' && body.text === ''))
    return undefined;
  if ('reason' in parsed) {
    const { reason } = parsed;
    const extra = { reason, mediaType: mask.text(type), text: shortened(mask, body.text) };
    throw report.error(BodyError, `the body of a ${String(status)} ${REASONS[reason]}`, extra);
  }
  const { value } = parsed;
  if (envelope === undefined) return value;
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, envelope)) {
    return (value as Record<string, unknown>)[envelope];
  }
  const message = `the body of a ${String(status)} has no "${envelope}"`;
  throw report.error(UnexpectedBodyError, message, { body: mask.value(value) });
}
