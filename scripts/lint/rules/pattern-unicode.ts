import { everySchema, type Rule } from '../rule.ts';

/** Validators compile a pattern with the `u` flag, which refuses escapes that mean nothing. */
export const patternUnicode: Rule = () =>
  everySchema(({ pattern }, { location, report }) => {
    if (typeof pattern !== 'string') return;
    try {
      new RegExp(pattern, 'u');
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      report({
        message: `The pattern does not compile with the \`u\` flag (${error.message}); escape only what has a meaning, as in \`^[a-z.-]+$\`.`,
        location: location.child('pattern'),
      });
    }
  });
