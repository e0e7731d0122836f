import { everySchema, type Rule } from '../rule.ts';

/** A field is sensitive or says nothing of it, so that whoever masks fields asks one question. */
export const sensitiveBoolean: Rule = () =>
  everySchema((schema, { location, report }) => {
    if (!('x-sensitive' in schema) || schema['x-sensitive'] === true) return;
    report({
      message: 'x-sensitive is not `true`; write `x-sensitive: true`, or leave it out.',
      location: location.child('x-sensitive'),
    });
  });
