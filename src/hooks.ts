import type { Facts } from './errors/base.ts';
import type { NorthflankError } from './errors/classes.ts';
import { ignore } from './exchange/time.ts';
import type { Difference } from './validation.ts';

/**
 * Functions that are told what happens. None can change it: what they return is not awaited, and
 * what they throw is dropped. Nothing in an event has a secret in it. Times are in milliseconds.
 */
export interface Hooks {
  /** An attempt is about to be sent; `attempts` tells which it is. */
  readonly request?: ((event: Facts) => unknown) | undefined;
  /** A response was read to its end, or refused as too long, whatever its status. */
  readonly response?:
    | ((event: Facts & { readonly status: number; readonly duration: number }) => unknown)
    | undefined;
  /** An attempt failed, and after `delay` there will be another one. */
  readonly retry?:
    | ((event: Facts & { readonly error: NorthflankError; readonly delay: number }) => unknown)
    | undefined;
  /** The call is over and throws `error`; `duration` is that of the whole call. */
  readonly error?:
    | ((event: Facts & { readonly error: NorthflankError; readonly duration: number }) => unknown)
    | undefined;
  /** A response is not as the spec says; only where `validators` were given. */
  readonly difference?:
    ((event: Facts & { readonly differences: readonly Difference[] }) => unknown) | undefined;
}

type Event<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

/**
 * Tells a hook, if there is one.
 * @param make makes the event; none is told if it is undefined
 */
export function tell<Name extends keyof Hooks>(
  hooks: Hooks,
  name: Name,
  make: () => Event<Name> | undefined,
): void {
  const hook = hooks[name] as ((event: Event<Name>) => unknown) | undefined;
  if (!hook) return;
  try {
    const event = make();
    // A hook may be async; nobody else would handle its rejection.
    if (event) void Promise.resolve(hook(event)).catch(ignore);
  } catch {
    // A faulty hook is no reason to fail a call that the API has answered.
  }
}
