import type { Location } from '@redocly/openapi-core';
import { operationIdOf } from '../../shared/names.ts';
import { isText, type Context, type Rule } from '../rule.ts';

interface Named {
  readonly operationId: string;
  readonly summary: string;
  readonly location: Location;
}

/**
 * An operationId is the summary in camelCase, so that a name in code leads to its page. Where several
 * pages have one title their ids can't all be that; the author tells them apart.
 */
export const operationIdFromSummary: Rule = () => {
  const operations: Named[] = [];
  const counts = new Map<string, number>();
  return {
    Operation({ operationId, summary }, { location }: Context) {
      if (!isText(operationId) || !isText(summary)) return;
      operations.push({ operationId, summary, location });
      counts.set(summary, (counts.get(summary) ?? 0) + 1);
    },
    Root: {
      leave(_, { report }: Context) {
        for (const { operationId, summary, location } of operations) {
          const expected = operationIdOf(summary);
          if (operationId === expected || counts.get(summary) !== 1) continue;
          report({
            message: `operationId is \`${operationId}\`; the summary in camelCase is \`${expected}\`.`,
            location: location.child('operationId'),
          });
        }
      },
    },
  };
};
