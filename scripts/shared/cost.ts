import { createRequire } from 'node:module';
import type { checkSync, Diagnostics } from 'recheck';

/** What matching a pattern can cost, by how the time grows with the text's length. */
export type Cost =
  | { readonly growth: 'linear' | 'quadratic' }
  | { readonly growth: 'worse'; readonly summary: string }
  | { readonly growth: 'unknown'; readonly reason: string };

/**
 * An attack that is so long shows a square as well as one a hundred times as long, which takes
 * seconds. No judgement depends on the time that it takes: it would be another on a busy machine.
 */
const LIMITS = {
  attackLimit: 1_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  maxAttackStringSize: 4_000,
  timeout: 60_000,
};

/** Where a pattern has one, it can take longer by a degree than is found within these limits. */
const BACKREFERENCE = /\\(?:[1-9]|k<)/;

const require = createRequire(import.meta.url);

/** Patterns come again, in a spec and in each round of `--watch`, and each takes a while. */
const costs = new Map<string, Cost>();

/** Finds what a pattern can cost when it is matched with the `u` flag. */
export function cost(pattern: string): Cost {
  let cost = costs.get(pattern);
  if (cost === undefined) {
    cost = measure(pattern);
    costs.set(pattern, cost);
  }
  return cost;
}

function measure(pattern: string): Cost {
  // Loaded only where there is a pattern: it is three megabytes. A rule cannot wait, hence the
  // synchronous check, for which a worker thread asks the platform's native program if npm has it.
  const recheck = require('recheck') as { readonly checkSync: typeof checkSync };
  const result: Diagnostics = recheck.checkSync(pattern, 'u', LIMITS);
  if (result.status === 'safe') return { growth: 'linear' };
  if (result.status === 'unknown') {
    const { error } = result;
    return { growth: 'unknown', reason: 'message' in error ? error.message : error.kind };
  }
  const { complexity } = result;
  const isQuadratic = complexity.type === 'polynomial' && complexity.degree === 2;
  if (!isQuadratic) return { growth: 'worse', summary: complexity.summary };
  return BACKREFERENCE.test(pattern)
    ? { growth: 'worse', summary: 'up to 3rd degree polynomial' }
    : { growth: 'quadratic' };
}
