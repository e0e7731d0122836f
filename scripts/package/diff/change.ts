/** What a change asks of those who use what changed, and so of the version. */
export type Impact = 'major' | 'minor' | 'patch';

/** From the least to the most. */
const IMPACTS: readonly Impact[] = ['patch', 'minor', 'major'];

/** A change of what is public: of the API as described, or of the TypeScript surface. */
export interface Change {
  /** Where, in the terms of a reader: an operationId, or the name of a type. */
  readonly subject: string;
  /** Where in the subject: `200 response data.ports[].name`; empty for the subject itself. */
  readonly place: string;
  /** What happened there: `was removed`. */
  readonly what: string;
  readonly impact: Impact;
}

/** The greater of two impacts. */
export function greater(a: Impact, b: Impact): Impact {
  return IMPACTS.indexOf(a) >= IMPACTS.indexOf(b) ? a : b;
}

/** The greatest impact of several changes; undefined where there are none. */
export function greatest(changes: readonly Change[]): Impact | undefined {
  return changes
    .map(({ impact }) => impact)
    .reduce<Impact | undefined>(
      (most, one) => (most === undefined ? one : greater(most, one)),
      undefined,
    );
}

/** The changes with the greatest impact first, in their order otherwise. */
export function ranked(changes: readonly Change[]): Change[] {
  const rank = ({ impact }: Change) => -IMPACTS.indexOf(impact);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}
