import { isText, type Context, type Rule } from '../rule.ts';

/** Words of JavaScript that nothing in a module can be named by. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum ' +
    'eval export extends false finally for function if implements import in instanceof interface ' +
    'let new null package private protected public return static super switch this throw true try ' +
    'typeof var void while with yield'
  ).split(' '),
);

/** An operationId is free to be the name of a function, a variable or an import. */
export const operationIdFree: Rule = () => ({
  Operation({ operationId }, { location, report }: Context) {
    if (!isText(operationId) || !RESERVED.has(operationId)) return;
    report({
      message: `operationId is \`${operationId}\`, a reserved word of JavaScript that no function can be named by; let the summary say what it is about: \`${operationId}Thing\`.`,
      location: location.child('operationId'),
    });
  },
});
