import path from 'node:path';
import { isNode, keyOf, type Context, type Rule } from '../rule.ts';

/** A path stands in a file of its own in its family's folder; the file's name follows from the path. */
export const pathFileName: Rule = () => ({
  Paths(paths: unknown, { location, report }: Context) {
    if (!isNode(paths)) return;
    for (const [address, item] of Object.entries(paths)) {
      const reference = isNode(item) ? item['$ref'] : undefined;
      const family = /^(?:\.\/)?([a-z][a-z0-9-]*)\//.exec(String(reference))?.[1] ?? 'FAMILY';
      const expected = `./${family}/paths/${address.replace(/^\//, '').replaceAll('/', '_')}.yaml`;
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
