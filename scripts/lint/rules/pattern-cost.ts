import { cost } from '../../shared/cost.ts';
import { compiles } from '../../shared/pattern.ts';
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
  if (!isPattern(pattern)) return undefined;
  const measured = cost(pattern);
  return measured.growth === 'quadratic'
    ? `The pattern takes quadratic time; rewrite it, or say beside it why it stays: \`${WAIVER}: …\`.`
    : faultOfAny(measured);
}

function faultOfWaived({ pattern, [WAIVER]: reason }: Node): string | undefined {
  if (pattern === undefined) return `${WAIVER} has no pattern beside it; leave it out.`;
  if (!isText(reason)) return `${WAIVER} gives no reason; say why the pattern stays as it is.`;
  if (!isPattern(pattern)) return undefined;
  const measured = cost(pattern);
  return measured.growth === 'linear'
    ? `The pattern takes linear time; leave ${WAIVER} out.`
    : faultOfAny(measured);
}

function faultOfAny(measured: ReturnType<typeof cost>): string | undefined {
  if (measured.growth === 'worse') {
    return `The pattern takes ${measured.summary} time; rewrite it so that no two repetitions match the same text.`;
  }
  return measured.growth === 'unknown'
    ? `The cost of the pattern could not be measured (${measured.reason}); write a simpler one.`
    : undefined;
}

/** A pattern that doesn't compile is `pattern-unicode`'s. */
function isPattern(pattern: unknown): pattern is string {
  return typeof pattern === 'string' && compiles(pattern);
}
