import path from 'node:path';
import { isNode, keyOf, type Context, type Rule } from '../rule.ts';

/** A path stands in a file of its own, whose name follows from it. */
export const pathFileName: Rule = () => ({
  Paths(paths: unknown, { location, report }: Context) {
    if (!isNode(paths)) return;
    for (const [address, item] of Object.entries(paths)) {
      const expected = `./paths/${address.replace(/^\//, '').replaceAll('/', '_')}.yaml`;
      const reference = isNode(item) ? item['$ref'] : undefined;
      if (typeof reference !== 'string') {
        report({
          message: `The path stands in the root document; move it to a file and write \`$ref: ${expected}\`.`,
          location: keyOf(location.child(address)),
        });
      } else if (path.posix.normalize(reference) !== path.posix.normalize(expected)) {
        report({
          message: `The path's file is ${reference}; its name follows from the path: ${expected}.`,
          location: location.child([address, '$ref']),
        });
      }
    }
  },
});
