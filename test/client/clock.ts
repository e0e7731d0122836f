import { operations } from '../../generated/operations.ts';
import { clientOf } from '../../src/methods.ts';
import type { Clock } from '../../src/exchange/clock.ts';
import type { Client, ClientOptions } from '../../src/index.ts';

/** Whatever lasts longer is no wait between attempts but a limit. */
const LONGEST_WAIT = 10_000;

/**
 * A clock of its own time, for tests that don't wait: a wait is over at once, and a limit is
 * reached when the test says so.
 */
export class TestClock implements Clock {
  /** Milliseconds of all waits so far. */
  waited = 0;
  #time = 0;
  readonly #pending = new Map<() => void, number>();

  now(): number {
    return this.#time;
  }

  timer(milliseconds: number, run: () => void): () => void {
    this.#pending.set(run, milliseconds);
    if (milliseconds < LONGEST_WAIT) {
      setImmediate(() => {
        if (this.#pending.has(run)) this.waited += milliseconds;
        this.#end(run);
      });
    }
    return () => {
      this.#pending.delete(run);
    };
  }

  /** How many timers run. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Reaches every limit that is counted down. */
  expire(): void {
    for (const run of [...this.#pending.keys()]) this.#end(run);
  }

  #end(run: () => void): void {
    const milliseconds = this.#pending.get(run);
    if (milliseconds === undefined) return;
    this.#pending.delete(run);
    this.#time += milliseconds;
    run();
  }
}

/** The client of the spec's operations on a clock. */
export function clientOn(clock: Clock, options: ClientOptions): Client {
  return clientOf(operations, options, clock) as unknown as Client;
}
