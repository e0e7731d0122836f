import { cost } from '../../shared/cost.ts';
import { everySchema, isText, type Node, type Rule } from '../rule.ts';

const WAIVER = 'x-quadratic-pattern';

/** A pattern never takes exponential time, and quadratic time only where the spec says why. */
export const patternCost: Rule = () =>
  everySchema((schema, { location, report }) => {
    const message = WAIVER in schema ? faultOfWaived(schema) : faultOfPlain(schema);
    if (message === undefined) return;
    report({ message, location: location.child('pattern' in schema ? 'pattern' : WAIVER) });
  });

function faultOfPlain({ pattern }: Node): string | undefined {
  if (!compiles(pattern)) return undefined;
  const found = cost(pattern);
  return found.growth === 'quadratic'
    ? `The pattern takes quadratic time; write one that doesn't, or say beside it why it stays: \`${WAIVER}: …\`.`
    : faultOfAny(found);
}

function faultOfWaived({ pattern, [WAIVER]: reason }: Node): string | undefined {
  if (pattern === undefined) return `${WAIVER} stands without a pattern; leave it out.`;
  if (!isText(reason)) return `${WAIVER} gives no reason; say why the pattern stays as it is.`;
  if (!compiles(pattern)) return undefined;
  const found = cost(pattern);
  return found.growth === 'linear'
    ? `The pattern takes linear time; leave ${WAIVER} out.`
    : faultOfAny(found);
}

function faultOfAny(found: ReturnType<typeof cost>): string | undefined {
  if (found.growth === 'worse') {
    return `The pattern takes ${found.summary} time; write one where no two repetitions match the same text.`;
  }
  return found.growth === 'unknown'
    ? `What the pattern costs cannot be found (${found.reason}); write a simpler one.`
    : undefined;
}

/** One that doesn't compile is `pattern-unicode`'s. */
function compiles(pattern: unknown): pattern is string {
  if (typeof pattern !== 'string') return false;
  try {
    return new RegExp(pattern, 'u').unicode;
  } catch {
    return false;
  }
}
