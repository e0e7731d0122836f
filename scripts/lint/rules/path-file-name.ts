import path from 'node:path';
import { kebab } from '../../shared/names.ts';
import { isNode, isText, keyOf, type Context, type Rule } from '../rule.ts';

/** A path stands in a file of its own in its family's folder; the file's name follows from the path. */
export const pathFileName: Rule = () => ({
  Paths(paths: unknown, { location, report }: Context) {
    if (!isNode(paths)) return;
    for (const [address, item] of Object.entries(paths)) {
      const reference = isNode(item) ? item['$ref'] : undefined;
      const name = `${address.replace(/^\//, '').replaceAll('/', '_')}.yaml`;
      if (typeof reference !== 'string') {
        report({
          message: `The path stands in the root document; move it to a file and write \`$ref: ./${familyOf(item)}/paths/${name}\`.`,
          location: keyOf(location.child(address)),
        });
        continue;
      }
      const family = /^(?:\.\/)?([a-z][a-z0-9-]*)\//.exec(reference)?.[1] ?? '<family>';
      const expected = `./${family}/paths/${name}`;
      if (path.posix.normalize(reference) === path.posix.normalize(expected)) continue;
      report({
        message: `The path's file is ${reference}; its name follows from the path: ${expected}.`,
        location: location.child([address, '$ref']),
      });
    }
  },
});

/** The folder that the tag of a path's operations asks for. */
function familyOf(item: unknown): string {
  const tags = Object.values(isNode(item) ? item : {}).flatMap((operation): unknown[] =>
    isNode(operation) && Array.isArray(operation['tags']) ? operation['tags'] : [],
  );
  const tag = tags.find(isText);
  return tag === undefined ? '<family>' : kebab(tag);
}
