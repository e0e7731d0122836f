import { Refusal } from '../errors/refusal.ts';
import { ignore } from './time.ts';

/** What a token function gets. */
export interface TokenRequest {
  /** True after the API has refused the previous token, so that a stored one is of no use. */
  readonly refused: boolean;
  /** Aborted when the time of the attempt is over, or nobody waits for the token any more. */
  readonly signal: AbortSignal;
}

/** A token, or a function that gives one. */
export type TokenSource = string | ((request: TokenRequest) => string | Promise<string>);

/** A token, and how many refreshes there were before it. */
export interface Issued {
  readonly token: unknown;
  readonly refreshes: number;
}

/** A refresh that is under way. */
interface Refresh {
  readonly issued: Promise<Issued>;
  readonly controller: AbortController;
  waiting: number;
}

/** Where the calls of a client get their tokens from. */
export interface Tokens {
  /** Whether there can be another token after one was refused. */
  readonly isRenewable: boolean;
  /**
   * A token for the next attempt.
   * @param refused the token that the API has just refused
   * @throws what the caller's function throws
   */
  next(refused: Issued | undefined, signal: AbortSignal): Issued | Promise<Issued>;
}

/** The tokens that a source gives. */
export function tokensOf(source: TokenSource): Tokens {
  /** What the latest refresh gave. */
  let latest: Issued = { token: source, refreshes: 0 };
  if (typeof source === 'string') return { isRenewable: false, next: () => latest };

  let current: Refresh | undefined;
  const ask = async (refused: boolean, signal: AbortSignal, refreshes: number) => ({
    token: await source({ refused, signal }),
    refreshes,
  });
  const end = (refresh: Refresh) => {
    if (current === refresh) current = undefined;
  };
  const start = (refreshes: number) => {
    const controller = new AbortController();
    const issued = ask(true, controller.signal, refreshes);
    const refresh = { issued, controller, waiting: 0 };
    issued
      .then((token) => {
        latest = token;
      })
      // Nobody may wait for it any more.
      .catch(ignore)
      .finally(() => {
        end(refresh);
      });
    return refresh;
  };
  return {
    isRenewable: true,
    next(refused, signal) {
      const { refreshes } = latest;
      if (!refused) return ask(false, signal, refreshes);
      // Many calls may meet a 401 at once: one asks for all, and late ones take what it got.
      if (refreshes > refused.refreshes) return latest;
      const refresh = (current ??= start(refreshes + 1));
      refresh.waiting += 1;
      signal.addEventListener('abort', () => {
        refresh.waiting -= 1;
        if (refresh.waiting > 0) return;
        refresh.controller.abort();
        end(refresh);
      });
      return refresh.issued;
    },
  };
}

/**
 * Refuses what can't stand in a header, a line's end from a file for one.
 * @throws Refusal
 */
export function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[!-~]+$/.test(token)) return token;
  throw new Refusal('a token must be visible ASCII, without spaces or line ends');
}
