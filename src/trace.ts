/** An error that was made in a method of the client; its stack says who called that. */
export interface Trace {
  /** Engines with V8's API make it when it is first read, which is seldom. */
  readonly stack?: unknown;
}

/** The frames below that of the method, a line each. */
export function framesOf({ stack }: Trace): string | undefined {
  // V8 begins with a line for the error itself.
  return typeof stack === 'string' ? stack.replace(/^(Error.*\n)?.*\n?/, '') : undefined;
}
