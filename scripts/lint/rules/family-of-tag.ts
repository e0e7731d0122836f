import { kebab } from '../../shared/names.ts';
import { fileOf, isText, keyOf, type Context, type Rule } from '../rule.ts';

/** The folder of what several families use, which can't be a family's too. */
const COMMON = 'common';

/** An operation's path file stands in the folder of its family, which is its tag in kebab-case. */
export const familyOfTag: Rule = () => ({
  Operation({ tags }, { location, report }: Context) {
    const tag: unknown = tags?.[0];
    if (!isText(tag)) {
      const message = 'The operation has no tag; write the name of its family: `tags: [Services]`.';
      report({ message, location: keyOf(location) });
      return;
    }
    const where = location.child(['tags', 0]);
    const family = kebab(tag);
    if (family === COMMON) {
      const message = `The tag ${tag} would be the folder ${COMMON}/, which holds what several families use; choose another.`;
      report({ message, location: where });
      return;
    }
    // Whether the operation stands in a path file at all is `path-file-name`'s question.
    const folder = /^openapi\/([^/]+)\/paths\//.exec(fileOf(location))?.[1];
    if (folder === undefined || folder === family) return;
    report({
      message: `The operation has the tag ${tag} and stands in openapi/${folder}/; move its files to openapi/${family}/, or correct the tag.`,
      location: where,
    });
  },
});
