import type { Clock } from './clock.ts';

/** Thrown by `within`: the time is over. */
export const ELAPSED = /* @__PURE__ */ new Error();
/** Thrown by `within`: the caller's signal was aborted. */
export const ABORTED = /* @__PURE__ */ new Error();

/** What to do about a failure that nobody is interested in any more. */
export const ignore = (): undefined => undefined;

/** The longest delay that timers can count; they would take a longer one for none. */
export const LONGEST = 2_147_483_647;

/** What to run when a signal is aborted. */
const waiting = /* @__PURE__ */ new WeakMap<object, Set<() => void>>();

function runAll(this: AbortSignal): void {
  for (const run of waiting.get(this) ?? []) run();
}

/**
 * Runs something when a signal is aborted. However many calls share the signal, it has one listener:
 * Node warns of a leak at the eleventh.
 * @returns what prevents that
 */
function onAbort(signal: AbortSignal, run: () => void): () => void {
  const runs = waiting.get(signal) ?? new Set();
  waiting.set(signal, runs);
  if (runs.size === 0) signal.addEventListener('abort', runAll);
  runs.add(run);
  return () => {
    runs.delete(run);
    if (runs.size === 0) signal.removeEventListener('abort', runAll);
  };
}

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
  if (caller?.aborted) throw ABORTED;
  // A signal of its own for each attempt: a listener on the caller's, which may live as long as
  // the process does, would stay there wherever a runtime forgets to remove it.
  const controller = new AbortController();
  const stops: (() => void)[] = [];
  try {
    return await new Promise<T>((resolve, reject) => {
      const end = (why: Error) => () => {
        // The order matters: what `run` throws because of its signal comes too late.
        reject(why);
        controller.abort();
      };
      if (milliseconds !== Infinity) stops.push(clock.timer(milliseconds, end(ELAPSED)));
      if (caller) stops.push(onAbort(caller, end(ABORTED)));
      run(controller.signal).then(resolve, reject);
    });
  } finally {
    // No abort here: after a fetch that has failed by itself, Node 20 would answer it with an error
    // event that nobody can handle, which ends the process.
    for (const stop of stops) stop();
  }
}
