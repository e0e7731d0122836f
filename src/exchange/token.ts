import { TokenError } from '../errors/classes.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Report } from '../errors/report.ts';

/** What a function that gives a token is told. */
export interface TokenRequest {
  /** True after the API has refused the previous token, so that a stored one is of no use. */
  readonly refused: boolean;
  /** Aborted when the attempt's time is over or the caller ends the call. */
  readonly signal: AbortSignal;
}

/** A token, or a function that gives one. */
export type TokenSource = string | ((request: TokenRequest) => string | Promise<string>);

/**
 * The token to send.
 * @throws TokenError
 */
export async function tokenFrom(
  source: TokenSource,
  request: TokenRequest,
  report: Report,
): Promise<string> {
  if (typeof source === 'string') {
    report.mask.add(source);
    return source;
  }
  try {
    const token: unknown = await source(request);
    // Known as a secret before it is looked at: what is wrong with it may end up in a message.
    report.mask.add(String(token));
    return checkToken(token);
  } catch (thrown) {
    throw report.error(TokenError, 'there is no token', {}, thrown);
  }
}

/**
 * Refuses what can't stand in a header, a line's end from a file for one.
 * @throws Refusal
 */
export function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[!-~]+$/.test(token)) return token;
  throw new Refusal('a token is a text of visible ASCII characters, without spaces or line ends');
}
