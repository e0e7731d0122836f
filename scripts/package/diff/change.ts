/** What a change means to those who use what changed, and so for the version. */
export type Impact = 'major' | 'minor' | 'patch';

/** From the least to the greatest. */
const IMPACTS: readonly Impact[] = ['patch', 'minor', 'major'];

/** A change of what is public: of the API as described, or of the names that are exported. */
export interface Change {
  /** What changed, as a reader knows it: an operationId, the name of a schema or an export. */
  readonly subject: string;
  /** Where in the subject: `200 response data.ports[].name`; empty for the subject itself. */
  readonly place: string;
  /** What happened there: `was removed`. */
  readonly what: string;
  readonly impact: Impact;
  /** Whether something secret is no longer treated as such. */
  readonly isSecurity?: boolean;
  /** The file and line: of what there is now, or of what there was, then with the revision. */
  readonly source?: string;
}

/** The greatest impact of several changes; undefined if there are none. */
export function greatest(changes: readonly { readonly impact: Impact }[]): Impact | undefined {
  return IMPACTS.findLast((level) => changes.some(({ impact }) => impact === level));
}

/** The changes with the greatest impact first, otherwise in their order. */
export function ranked(changes: readonly Change[]): Change[] {
  const rank = ({ impact, isSecurity }: Change) =>
    -IMPACTS.indexOf(impact) - (isSecurity === true ? 1 : 0);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}
