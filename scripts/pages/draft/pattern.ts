import { cost } from '../../shared/cost.ts';
import { compiles } from '../../shared/pattern.ts';

/** What a draft keeps of a pattern that a page states. */
export interface DraftPattern {
  /** As validators take it, with the `u` flag; undefined where it can't be had. */
  readonly pattern?: string;
  readonly isQuadratic?: boolean;
  /** Why it isn't what the page states. */
  readonly reasons: readonly string[];
}

/** A pattern as far as it can be had, and may be matched with whatever is sent. */
export function draftPattern(stated: string): DraftPattern {
  const plain = stated.replace(/\\([^\w^$\\.*+?()[\]{}|/-])/g, '$1').replaceAll('\\_', '_');
  const pattern = [stated, plain].find((each) => compiles(each));
  if (pattern === undefined) {
    return { reasons: ['The pattern is not valid in Unicode mode, as validators use it.'] };
  }
  const reasons =
    pattern === stated
      ? []
      : ['Regular expressions in Unicode mode, as validators use them, refuse needless escapes.'];
  const { growth } = cost(pattern);
  if (growth === 'linear' || growth === 'quadratic') {
    return { pattern, isQuadratic: growth === 'quadratic', reasons };
  }
  const why =
    growth === 'unknown'
      ? 'What it costs to match this pattern cannot be found.'
      : 'A long string could keep this pattern busy for minutes.';
  return { reasons: [...reasons, why] };
}
