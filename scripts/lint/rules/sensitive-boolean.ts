import { everyNode, type Rule } from '../rule.ts';

/** A field is sensitive or it isn't: whatever masks fields asks one question. */
export const sensitiveBoolean: Rule = () =>
  everyNode((node, { location, report }) => {
    if (!('x-sensitive' in node) || typeof node['x-sensitive'] === 'boolean') return;
    report({
      message: 'x-sensitive is neither `true` nor `false`; write one of the two, or leave it out.',
      location: location.child('x-sensitive'),
    });
  });
