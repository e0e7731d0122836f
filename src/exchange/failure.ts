/**
 * Why a request failed without a response:
 * - `refused`: the connection was refused, so that nothing was sent
 * - `certificate`: the server's certificate can't be trusted
 * - `program`: `fetch` has a bug or can't send the request, as a mistake in an injected one
 * - `network`: anything else, such as a connection that broke
 */
export type FailureReason = 'refused' | 'certificate' | 'program' | 'network';

/** What is said of what has no message. */
export const UNREADABLE = 'an error that cannot be read';

/** What is known of a failure. */
export interface Failure {
  readonly reason: FailureReason;
  /** The runtime's code for it. */
  readonly code: string | undefined;
  readonly message: string;
}

/** By code (Node, Bun), or by message where there is no code (Deno). */
const REFUSED =
  /^(ECONNREFUSED|ConnectionRefused)$|Connection refused \(os error \d+\)$|\(os error 10061\)$/;
const CERTIFICATE =
  /^(CERT_|CRL_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_|HOSTNAME_MISMATCH$)|invalid peer certificate: /;
/** A mistake in a program: by code, or by name where there is neither a code nor a cause. */
const PROGRAM =
  /^((Eval|Range|Reference|Syntax|Type|URI)Error$|(UND_)?ERR_(INVALID|NOT_SUPPORTED|ASSERTION))/;
/** How the messages of the TypeErrors begin by which `fetch` reports a failed connection, by runtime. */
const NETWORK =
  /^(fetch failed|Failed to fetch|Load failed|(A )?network error|Network(Error when| request| connection)|The Internet connection|error sending request)/i;

/**
 * Classifies what `fetch`, or reading the body, has thrown.
 * @param isSent whether a response had begun, so that the request was sent
 */
export function classify(thrown: unknown, isSent: boolean): Failure {
  const errors = withCauses(thrown);
  const [{ name, message } = { name: '', message: UNREADABLE }] = errors;
  const code = errors.find((error) => error.code)?.code;
  const says = (pattern: RegExp) =>
    code ? pattern.test(code) : errors.some((error) => pattern.test(error.message));
  if (says(REFUSED)) return { reason: 'refused', code: 'ECONNREFUSED', message };
  if (says(CERTIFICATE)) return { reason: 'certificate', code, message };
  const isProgram = code
    ? PROGRAM.test(code)
    : !errors[1] && PROGRAM.test(name) && !NETWORK.test(message);
  return { reason: isProgram && !isSent ? 'program' : 'network', code, message };
}

/** What is read of something that was thrown. */
interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
}

/** What was thrown, its causes, and the errors that each of them gathers; at most ten. */
function withCauses(thrown: unknown): Thrown[] {
  const all: Thrown[] = [];
  const open = [thrown];
  // It grows while it is gone through.
  for (const next of open) {
    if (next === undefined || next === null || all.length === 10) continue;
    try {
      const { name, message, code, cause, errors } = Object(next) as Readonly<
        Record<string, unknown>
      >;
      all.push({
        name: String(name),
        message: [message, next].find((each) => typeof each === 'string') ?? UNREADABLE,
        code: typeof code === 'string' ? code : undefined,
      });
      open.push(cause, ...(Array.isArray(errors) ? (errors as unknown[]) : []));
    } catch {
      // A proxy, for instance, that refuses to be read.
    }
  }
  return all;
}
