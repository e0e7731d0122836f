import { FORMATS } from '../../spec/keywords.ts';
import { everySchema, type Rule } from '../rule.ts';

/** A misspelt format would let everything pass. */
export const knownFormats: Rule = () =>
  everySchema(({ format }, { location, report }) => {
    if (typeof format !== 'string' || FORMATS.includes(format)) return;
    report({
      message: `There is no format ${format}; write a registered one, such as uuid or email, or a pattern.`,
      location: location.child('format'),
    });
  });
