import { ArgumentError, NorthflankError, UnauthorizedError } from '../errors/classes.ts';
import { tell } from '../hooks.ts';
import type { Connection, Sending } from './connection.ts';
import { delayAfter } from './retry.ts';
import { LONGEST, sleep } from './time.ts';

/** What follows a failed attempt: another one with a new token, another one later, or nothing. */
type Decision =
  | { readonly then: 'refresh' }
  | { readonly then: 'wait'; readonly delay: number }
  | { readonly then: 'fail' };

/**
 * Makes attempts until one succeeds, or fails in a way that is not to be repeated.
 * @throws NorthflankError
 */
export async function repeat<T>(
  { clock, hooks, tokens }: Connection,
  { request, settings, deadline, report }: Sending,
  attempt: (isRefused: boolean) => Promise<T>,
): Promise<T> {
  let isRefreshed = false;
  let retried = 0;
  const decide = (error: NorthflankError): Decision => {
    if (error instanceof UnauthorizedError && tokens.isRenewable && !isRefreshed) {
      return { then: 'refresh' };
    }
    let delay: number | undefined;
    try {
      delay = delayAfter(error, request.method, retried, settings.retries);
    } catch (thrown) {
      throw report.error(ArgumentError, 'retries.shouldRetry has thrown', {}, thrown);
    }
    return delay === undefined || delay >= deadline - clock.now() || delay > LONGEST
      ? { then: 'fail' }
      : { then: 'wait', delay };
  };
  for (let isRefused = false; ;) {
    try {
      return await attempt(isRefused);
    } catch (thrown) {
      if (!(thrown instanceof NorthflankError)) throw thrown;
      const error: NorthflankError = thrown;
      const decision = decide(error);
      if (decision.then === 'fail' || clock.now() >= deadline) throw error;
      isRefused = decision.then === 'refresh';
      isRefreshed ||= isRefused;
      if (!isRefused) retried += 1;
      const delay = decision.then === 'wait' ? decision.delay : 0;
      const { status } = error;
      tell(hooks, 'retry', () => ({ ...report.facts(), status, error, delay }));
      await sleep(clock, delay, settings.signal).catch(() => {
        throw report.aborted(settings.signal);
      });
    }
  }
}
