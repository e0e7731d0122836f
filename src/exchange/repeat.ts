import { UnauthorizedError, type NorthflankError } from '../errors/classes.ts';
import { tell } from '../hooks.ts';
import type { Connection, Sending } from './attempt.ts';
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
  { clock, hooks, token }: Connection,
  { request, settings, deadline, report }: Sending,
  attempt: (refused: boolean) => Promise<T>,
): Promise<T> {
  let refreshed = false;
  let retried = 0;
  const decide = (error: NorthflankError): Decision => {
    if (error instanceof UnauthorizedError && typeof token === 'function' && !refreshed)
      return { then: 'refresh' };
    const delay = delayAfter(error, request.method, retried, settings.retries);
    return delay === undefined || delay >= deadline - clock.now() || delay > LONGEST
      ? { then: 'fail' }
      : { then: 'wait', delay };
  };
  for (let refused = false; ;) {
    try {
      return await attempt(refused);
    } catch (thrown) {
      const error = report.errorOf(thrown);
      const decision = decide(error);
      if (decision.then === 'fail' || clock.now() >= deadline) throw error;
      refused = decision.then === 'refresh';
      refreshed ||= refused;
      if (!refused) retried += 1;
      const delay = decision.then === 'wait' ? decision.delay : 0;
      const { status } = error;
      tell(hooks, 'retry', () => ({ ...report.facts(), status, error, delay }));
      report.status = undefined;
      await sleep(clock, delay, settings.signal).catch(() => {
        throw report.aborted(settings.signal);
      });
    }
  }
}
