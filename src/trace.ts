/** Where something was called. */
export interface Trace {
  /** In engines with V8's API it is made when it is first read, which is seldom. */
  readonly stack?: unknown;
}

/**
 * Keeps the stack where a method of the client was called: an error is made later, when the caller is
 * no longer on the stack.
 * @param method its own frame, and those above it, are left out where the engine can do that
 */
export function traceOf(method: unknown): Trace {
  const { captureStackTrace } = Error as {
    captureStackTrace?: (object: Trace, above: unknown) => void;
  };
  const trace: Trace = {};
  if (!captureStackTrace) return { stack: `\n${new Error().stack ?? ''}` };
  captureStackTrace(trace, method);
  return trace;
}

/** The frames of a trace, a line each. */
export function framesOf({ stack }: Trace): string | undefined {
  return typeof stack === 'string' ? stack.slice(stack.indexOf('\n') + 1) : undefined;
}
