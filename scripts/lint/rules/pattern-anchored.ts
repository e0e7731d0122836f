import type { Snapshot } from '../../spec/files.ts';
import { everySchema, isNode, type Rule } from '../rule.ts';

/** A pattern in a file of documented facts. */
const FACT = /"pattern":\s*("(?:[^"\\]|\\.)*")/g;

/**
 * A pattern that no page shows is for the whole value, where those beside it are: without `^` and
 * `$` it is met by any value that has such a part.
 */
export const patternAnchored =
  (files: Snapshot): Rule =>
  () => {
    const documented = new Set<unknown>();
    for (const [file, bytes] of files) {
      if (!file.includes('/documented/')) continue;
      for (const [, text = ''] of bytes.toString('utf8').matchAll(FACT)) {
        documented.add(JSON.parse(text));
      }
    }
    return everySchema(({ properties }, { location, report }) => {
      const patterns = Object.entries(isNode(properties) ? properties : {}).flatMap(
        ([name, property]) => {
          const isWritten = isNode(property) && !('$ref' in property);
          const pattern = isWritten ? property['pattern'] : undefined;
          return typeof pattern === 'string' ? [{ name, pattern }] : [];
        },
      );
      const anchored = patterns.find(({ pattern }) => isAnchored(pattern));
      if (anchored === undefined) return;
      for (const { name, pattern } of patterns) {
        if (isAnchored(pattern) || documented.has(pattern)) continue;
        report({
          message: `The pattern matches any value that has such a part, unlike that of ${anchored.name}; begin it with ^ and end it with $.`,
          location: location.child(['properties', name, 'pattern']),
        });
      }
    });
  };

function isAnchored(pattern: string): boolean {
  return pattern.startsWith('^') && pattern.endsWith('$');
}
