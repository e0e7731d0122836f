/** A place in a file that a person edits; line and column count from 1. */
export interface Place {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `file:line:column`, as editors and terminals make it a link. */
export function showPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/**
 * Something a person must mend in what they edit: one place, what is wrong there, what would be
 * right. Commands print it without a stack and exit with 1; any other error is a bug of ours.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly place: Place | undefined;
  /** The message without the place. */
  readonly reason: string;

  constructor(reason: string, place?: Place) {
    super(place ? `${showPlace(place)} ${reason}` : reason);
    this.place = place;
    this.reason = reason;
  }
}

/** Several faults found in one go, each with its own place. */
export class Faults extends Error {
  override readonly name = 'Faults';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message).join('\n'));
    this.faults = faults;
  }
}
