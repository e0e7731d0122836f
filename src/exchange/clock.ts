/** What measures time and counts it down, so that a test need not wait. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Runs something later, and returns what prevents that. */
  timer(milliseconds: number, run: () => void): () => void;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  timer(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
