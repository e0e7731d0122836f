import { FORMATS } from '../../spec/keywords.ts';
import { everySchema, type Rule } from '../rule.ts';

/** A format that validators don't know would let everything pass. */
export const knownFormats: Rule = () =>
  everySchema(({ format }, { location, report }) => {
    if (typeof format !== 'string' || FORMATS.includes(format)) return;
    report({
      message: `Validators don't know the format ${format}; they know ${FORMATS.join(', ')}. A pattern can say it.`,
      location: location.child('format'),
    });
  });
