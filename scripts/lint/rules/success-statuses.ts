import { isNode, keyOf, type Context, type Node, type Rule } from '../rule.ts';

/** Successes that never have a body, by the HTTP standard (RFC 9110). */
const WITHOUT_BODY = ['204', '205'];

/** Each success has its own status, so that types, client and mock know what comes with which. */
export const successStatuses: Rule = () => ({
  Operation({ responses }, { location, report, resolve, key: method }: Context) {
    if (!isNode(responses)) return;
    const place = location.child('responses');
    const successes = Object.keys(responses).filter((status) => status.startsWith('2'));
    if (successes.length === 0 && 'default' in responses) {
      report({
        message: `The operation has no success but \`default\`, which stands for errors too; write the success under its status: '200'.`,
        location: keyOf(place.child('default')),
      });
    }
    for (const status of successes) {
      if (!/^2\d\d$/.test(status)) {
        report({
          message: `${status} stands for any success; write the status that the API answers with: '200'.`,
          location: keyOf(place.child(status)),
        });
      }
      const { node } = resolve<object>(responses[status] as object);
      const { content }: Node = isNode(node) ? node : {};
      const mediaTypes = Object.keys(isNode(content) ? content : {});
      const isHead = method === 'head';
      if (mediaTypes.length > 0 && (isHead || WITHOUT_BODY.includes(status))) {
        report({
          message: `${isHead ? 'The response to HEAD' : `A ${status}`} never has a body; leave \`content\` out, or write the ${isHead ? 'method' : 'status'} that has one: ${isHead ? 'get' : `'200'`}.`,
          location: keyOf(place.child(status)),
        });
      } else if (mediaTypes.length > 1) {
        report({
          message: `The response can be ${mediaTypes.join(' or ')}, and a call has one type; write the one that the API sends to a request for JSON.`,
          location: keyOf(place.child(status)),
        });
      }
    }
  },
});
