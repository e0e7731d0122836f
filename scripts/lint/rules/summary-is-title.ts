import { isText, type Context, type Rule } from '../rule.ts';

/** A summary is the title of its page, and no sentence; the operationId is made of its words. */
export const summaryIsTitle: Rule = () => ({
  Operation({ summary }, { location, report }: Context) {
    if (!isText(summary)) return;
    const refuse = (message: string) => {
      report({ message, location: location.child('summary') });
    };
    const [end] = /[^\w)]\s*$/.exec(summary) ?? [];
    if (end !== undefined) {
      refuse(`The summary ends with \`${end}\`; write a title: \`Get service\`.`);
    }
    if (!/^[A-Za-z]/.test(summary)) {
      refuse('The summary begins with no letter; begin it with a verb: `Get service`.');
    }
  },
});
