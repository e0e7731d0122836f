import { isText, type Context, type Rule } from '../rule.ts';

/** Words of JavaScript that nothing in a module can be named by. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum ' +
    'eval export extends false finally for function globalThis if implements import in instanceof ' +
    'interface let new null package private protected public return static super switch this throw ' +
    'true try typeof undefined var void while with yield'
  ).split(' '),
);

/** What a client has by itself, whatever the operations are; a test holds it against a client. */
const OF_CLIENT = new Set(['rateLimit', 'request', 'withOptions']);

/** An operationId is free to be the name of an export, and of a method of the client. */
export const operationIdFree: Rule = () => ({
  Operation({ operationId }, { location, report }: Context) {
    if (!isText(operationId)) return;
    const reason = reasonAgainst(operationId);
    if (reason === undefined) return;
    report({
      message: `operationId is \`${operationId}\`, ${reason}; make the summary more precise: \`${operationId}Thing\`.`,
      location: location.child('operationId'),
    });
  },
});

function reasonAgainst(name: string): string | undefined {
  if (RESERVED.has(name)) return 'a reserved word of JavaScript, which no function can be named by';
  if (name in Object.prototype) return 'which every object of JavaScript has already';
  if (OF_CLIENT.has(name)) return 'which the client has already';
  if (name === 'createClient') return 'which `./operations` exports beside the operations';
  return name === 'then' ? 'which makes `await` take the client for a promise' : undefined;
}
