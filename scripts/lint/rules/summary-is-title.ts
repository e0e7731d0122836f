import { isText, type Context, type Rule } from '../rule.ts';

/** A summary is the title of its page, and no sentence. */
export const summaryIsTitle: Rule = () => ({
  Operation({ summary }, { location, report }: Context) {
    if (!isText(summary) || !summary.trim().endsWith('.')) return;
    report({
      message: 'The summary ends with a full stop; write a title: `Get service`.',
      location: location.child('summary'),
    });
  },
});
