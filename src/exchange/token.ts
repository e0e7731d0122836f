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
export class Tokens {
  readonly #source: TokenSource;
  /** What the latest refresh gave. */
  #latest: Issued = { token: undefined, refreshes: 0 };
  #refresh: Refresh | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Whether there can be another token after one was refused. */
  get isRenewable(): boolean {
    return typeof this.#source === 'function';
  }

  /**
   * A token for the next attempt.
   * @param refused the token that the API has just refused
   * @throws what the caller's function throws
   */
  next(refused: Issued | undefined, signal: AbortSignal): Issued | Promise<Issued> {
    const { refreshes } = this.#latest;
    if (!refused) return this.#ask(false, signal, refreshes);
    // Many calls may meet a 401 at once: one asks for all, and late ones take what it got.
    if (refreshes > refused.refreshes) return this.#latest;
    const refresh = (this.#refresh ??= this.#start(refreshes + 1));
    refresh.waiting += 1;
    signal.addEventListener('abort', () => {
      refresh.waiting -= 1;
      if (refresh.waiting > 0) return;
      refresh.controller.abort();
      this.#end(refresh);
    });
    return refresh.issued;
  }

  async #ask(refused: boolean, signal: AbortSignal, refreshes: number): Promise<Issued> {
    const source = this.#source;
    const token = typeof source === 'string' ? source : await source({ refused, signal });
    return { token, refreshes };
  }

  #start(refreshes: number): Refresh {
    const controller = new AbortController();
    const issued = this.#ask(true, controller.signal, refreshes);
    const refresh = { issued, controller, waiting: 0 };
    issued
      .then((latest) => {
        this.#latest = latest;
      })
      // Nobody may wait for it any more.
      .catch(ignore)
      .finally(() => {
        this.#end(refresh);
      });
    return refresh;
  }

  #end(refresh: Refresh): void {
    if (this.#refresh === refresh) this.#refresh = undefined;
  }
}

/**
 * Refuses what can't stand in a header, a line's end from a file for one.
 * @throws Refusal
 */
export function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[!-~]+$/.test(token)) return token;
  throw new Refusal('a token must be visible ASCII, without spaces or line ends');
}
