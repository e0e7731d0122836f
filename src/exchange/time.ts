import type { Clock } from './clock.ts';

/** Thrown by `within`: the time is over. */
export const ELAPSED = /* @__PURE__ */ new Error('The time is over.');
/** Thrown by `within`: the caller's signal was aborted. */
export const ABORTED = /* @__PURE__ */ new Error('The caller has aborted.');

/** What to do about a failure that nobody is interested in any more. */
export const ignore = (): undefined => undefined;

/** The longest delay that timers can count; they would take a longer one for none. */
export const LONGEST = 2_147_483_647;

/**
 * Runs something that has to end in time, or when the caller says so, whether it heeds its signal
 * or not. Afterwards there is neither a timer nor a listener left.
 * @param milliseconds up to `LONGEST`, or Infinity
 * @throws ELAPSED, ABORTED, or what `run` throws
 */
export async function within<T>(
  clock: Clock,
  milliseconds: number,
  caller: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // A signal of its own for each attempt: a listener on the caller's, which may live as long as
  // the process does, would stay there wherever a runtime forgets to remove it.
  const controller = new AbortController();
  let stop: () => void = ignore;
  let abort: () => void = ignore;
  const ended = new Promise<never>((_, reject) => {
    const end = (why: Error) => {
      // The order matters: what `run` throws because of its signal comes too late.
      reject(why);
      controller.abort();
    };
    abort = () => {
      end(ABORTED);
    };
    if (milliseconds !== Infinity) {
      stop = clock.timer(milliseconds, () => {
        end(ELAPSED);
      });
    }
  });
  try {
    if (caller?.aborted) throw ABORTED;
    caller?.addEventListener('abort', abort);
    return await Promise.race([run(controller.signal), ended]);
  } finally {
    // No abort here: after a fetch that has failed by itself, Node 20 would answer it with an error
    // event that nobody can handle, which ends the process.
    stop();
    caller?.removeEventListener('abort', abort);
  }
}

/**
 * Waits; the caller's signal ends it.
 * @throws ABORTED
 */
export async function sleep(
  clock: Clock,
  milliseconds: number,
  caller: AbortSignal | undefined,
): Promise<void> {
  try {
    await within(clock, milliseconds, caller, () => new Promise<never>(ignore));
  } catch (error) {
    if (error !== ELAPSED) throw error;
  }
}
