import { NorthflankError } from '../errors/classes.ts';
import { UnauthorizedError } from '../errors/statuses.ts';
import { tell } from '../hooks.ts';
import type { WithResponse } from '../response.ts';
import { attempt } from './attempt.ts';
import type { Connection, Sending } from './connection.ts';
import { contentOf } from './data.ts';
import { delayAfter } from './retry.ts';
import { ABORTED, ignore, LONGEST, within } from './time.ts';

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
  for (let isRefused = false; ;) {
    try {
      return contentOf(await attempt(connection, sending, isRefused), sending, hooks);
    } catch (error) {
      if (!(error instanceof NorthflankError)) throw error;
      // A new token may help once, and is no retry.
      isRefused = !isRefreshed && tokens.isRenewable && error instanceof UnauthorizedError;
      isRefreshed ||= isRefused;
      /** How long to wait for the next attempt; undefined if there is none. */
      const delay = isRefused
        ? 0
        : report.checked(
            () => delayAfter(error, request.method, retried++, settings.retries),
            'retries.shouldRetry has thrown',
          );
      if (delay === undefined || delay > LONGEST || delay >= deadline - clock.now()) throw error;
      tell(hooks, 'retry', () => ({ ...report.facts(), error, delay }));
      await within(clock, delay, settings.signal, () => new Promise<never>(ignore)).catch(
        (why: unknown) => {
          if (why === ABORTED) throw report.aborted(settings.signal);
        },
      );
    }
  }
}
