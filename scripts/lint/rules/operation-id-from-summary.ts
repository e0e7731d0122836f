import { operationIdOf } from '../../shared/names.ts';
import { isText, type Context, type Rule } from '../rule.ts';

/** An operationId is the summary in camelCase, so that a name in code leads to its page. */
export const operationIdFromSummary: Rule = () => ({
  Operation({ operationId, summary }, { location, report }: Context) {
    if (!isText(operationId) || !isText(summary)) return;
    const expected = operationIdOf(summary);
    if (operationId === expected) return;
    report({
      message: `operationId is \`${operationId}\`; the summary in camelCase is \`${expected}\`.`,
      location: location.child('operationId'),
    });
  },
});
