import path from 'node:path';
import { kebab } from '../../shared/names.ts';
import { isText, type Context, type Rule } from '../rule.ts';

/** The folder of an operation's path is its family's, and a family is named by its tag. */
export const familyOfTag: Rule = () => ({
  Operation({ tags }, { location, report }: Context) {
    const tag = tags?.[0];
    if (!isText(tag)) return;
    const folder = path.basename(path.dirname(path.dirname(location.source.absoluteRef)));
    const expected = kebab(tag);
    if (folder === expected) return;
    report({
      message: `The operation has the tag ${tag} and stands in the folder ${folder}; move its files to openapi/${expected}/, or correct the tag.`,
      location: location.child(['tags', 0]),
    });
  },
});
