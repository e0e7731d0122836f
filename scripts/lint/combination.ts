import type { Oas3Visitor } from '@redocly/openapi-core';
import type { IsDue } from './due.ts';
import { fileOf, type Context, type Rule } from './rule.ts';

/** A visitor's function, as the walker calls it for a node or for a reference. */
type Visit = (node: unknown, context: Context, ...more: readonly unknown[]) => void;

interface RuleVisit {
  readonly ruleId: string;
  readonly visit: Visit;
}

/**
 * Rules that ask more of the spec than a file, what it refers to and how it is referred to. What looks
 * at all that the root leads to is none: the root is due whenever any of that changed.
 */
const OF_ALL_FILES: readonly string[] = ['file-in-use'];

/**
 * Several rules as one, whose problems have the names of the rules. Most rules take less time than the
 * walker does to call one: it calls all that look at the same nodes at once, if their file is due.
 */
export function combination(
  rules: Readonly<Record<string, Rule>>,
  isDue: IsDue = () => true,
): Rule {
  return (options) => {
    const visits = new Map<string, RuleVisit[]>();
    const others: Oas3Visitor[] = [];
    for (const [ruleId, rule] of Object.entries(rules)) {
      const isOfAll = OF_ALL_FILES.includes(ruleId);
      const visitors: readonly object[] = [rule(options)].flat();
      for (const [type, visit] of visitors.flatMap((visitor) => Object.entries(visitor))) {
        if (isVisit(visit) && !isOfAll) {
          visits.set(type, [...(visits.get(type) ?? []), { ruleId, visit }]);
        } else {
          const ofRule = named(ruleId, visit, isOfAll ? () => true : isDue);
          others.push({ [type]: ofRule } as Oas3Visitor);
        }
      }
    }
    const all = [...visits].map(([type, list]) => [type, together(list, isDue)] as const);
    return [Object.fromEntries(all), ...others];
  };
}

/** One visit for those of several rules. */
function together(visits: readonly RuleVisit[], isDue: IsDue): Visit {
  return (node, context, ...more) => {
    if (!isDue(fileOf(context.location))) return;
    let current = '';
    const shared: Context = {
      ...context,
      report(problem) {
        context.report({ ...problem, ruleId: current });
      },
    };
    for (const { ruleId, visit } of visits) {
      current = ruleId;
      visit(node, shared, ...more);
    }
  };
}

/** The same visitor with the name of its rule for its problems, nested as it is. */
function named(ruleId: string, visitor: unknown, isDue: IsDue): unknown {
  if (isVisit(visitor)) return together([{ ruleId, visit: visitor }], isDue);
  const entries = Object.entries(visitor as object);
  return Object.fromEntries(entries.map(([key, inner]) => [key, named(ruleId, inner, isDue)]));
}

function isVisit(value: unknown): value is Visit {
  return typeof value === 'function';
}
