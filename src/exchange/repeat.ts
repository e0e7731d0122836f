import { ArgumentError, NorthflankError } from '../errors/classes.ts';
import { UnauthorizedError } from '../errors/statuses.ts';
import { tell } from '../hooks.ts';
import type { WithResponse } from '../response.ts';
import { attempt } from './attempt.ts';
import type { Connection, Sending } from './connection.ts';
import { contentOf } from './data.ts';
import { delayAfter } from './retry.ts';
import { LONGEST, sleep } from './time.ts';

/**
 * Makes attempts until one succeeds, or fails in a way that is not to be repeated.
 * @param prepare makes what is sent
 * @throws NorthflankError
 */
export async function repeat(
  connection: Connection,
  prepare: () => Sending,
): Promise<WithResponse<unknown>> {
  const { clock, hooks, tokens } = connection;
  const sending = prepare();
  const { request, settings, deadline, report } = sending;
  let isRefreshed = false;
  let retried = 0;
  /** How long to wait for the next attempt; undefined if there is none. */
  const delayOf = (error: NorthflankError, isRefused: boolean) => {
    if (isRefused) return 0;
    try {
      return delayAfter(error, request.method, retried++, settings.retries);
    } catch (thrown) {
      throw report.error(ArgumentError, 'retries.shouldRetry has thrown', {}, thrown);
    }
  };
  for (let isRefused = false; ;) {
    try {
      return contentOf(await attempt(connection, sending, isRefused), sending, hooks);
    } catch (error) {
      if (!(error instanceof NorthflankError)) throw error;
      // A new token may help once, and is no retry.
      isRefused = !isRefreshed && tokens.isRenewable && error instanceof UnauthorizedError;
      isRefreshed ||= isRefused;
      const delay = delayOf(error, isRefused);
      if (delay === undefined || delay > LONGEST || delay >= deadline - clock.now()) throw error;
      tell(hooks, 'retry', () => ({ ...report.facts(), error, delay }));
      await sleep(clock, delay, settings.signal).catch(() => {
        throw report.aborted(settings.signal);
      });
    }
  }
}
