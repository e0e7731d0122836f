import { isNode, isText, type Context, type Node, type Rule } from '../rule.ts';

const PLACES = ['path', 'query', 'header'];

/** Headers that the client or the runtime sets; OpenAPI ignores the first three as parameters too. */
const SET_BY_CLIENT = new Set(
  (
    'accept authorization content-type connection content-length cookie expect host keep-alive te ' +
    'trailer transfer-encoding upgrade user-agent x-retry-count'
  ).split(' '),
);

interface Named {
  readonly index: number;
  readonly name: string;
  readonly where: string;
}

/** Parameters are arguments of the client's method, by their names alone: `{ projectId, body }`. */
export const parameterForm: Rule = () => {
  let ofPath: readonly Named[] = [];
  return {
    Parameter(parameter, { location, report }: Context) {
      const { name, in: where, required } = parameter;
      const refuse = (key: string, message: string) => {
        report({ message, location: location.child(key) });
      };
      if (where === 'path' && required !== true) {
        refuse(
          'required' in parameter ? 'required' : 'in',
          'The parameter is in the path, which has no form without it; write `required: true`.',
        );
      }
      if (isText(where) && !PLACES.includes(where)) {
        refuse(
          'in',
          `The parameter is in ${where}; the client sends parameters in ${PLACES.join(', ')}.`,
        );
      }
      if (!isText(name)) return;
      if (where === 'header' && SET_BY_CLIENT.has(name.toLowerCase())) {
        refuse(
          'name',
          `The client or the runtime sets the header ${name}; leave the parameter out.`,
        );
      }
      if (name === 'body') {
        refuse('name', 'The argument `body` is the request body; a parameter has another name.');
      }
      if (name === '__proto__') {
        refuse(
          'name',
          'An object of JavaScript has no property `__proto__` of its own; rename it.',
        );
      }
      if (/[ ?&#]/.test(name)) {
        refuse('name', 'The name of the parameter has a blank, ?, & or #; leave it out.');
      }
    },
    PathItem: {
      enter({ parameters }, context) {
        ofPath = named(parameters, context);
      },
      Operation({ parameters }, context) {
        const others = [...ofPath];
        for (const parameter of named(parameters, context)) {
          const { index, name, where } = parameter;
          const other = others.find((each) => areConfused(each, parameter));
          others.push(parameter);
          if (other === undefined) continue;
          context.report({
            message:
              other.name === name
                ? `The parameter ${name} is in ${other.where} too, and a call can pass only one argument of that name; leave one out.`
                : `The ${where} ${name} is the same as ${other.name}, since case makes no difference there; leave one out.`,
            location: context.location.child(['parameters', index]),
          });
        }
      },
    },
  };
};

/** Whether two parameters are one argument, or one header. */
function areConfused(one: Named, other: Named): boolean {
  if (one.where !== other.where) return one.name === other.name;
  return (
    one.where === 'header' &&
    one.name !== other.name &&
    one.name.toLowerCase() === other.name.toLowerCase()
  );
}

/** The parameters of a list, references resolved. */
function named(parameters: unknown, context: Context): Named[] {
  const list: unknown[] = Array.isArray(parameters) ? parameters : [];
  return list.flatMap((parameter, index): Named[] => {
    const node: unknown = isNode(parameter) ? context.resolve<object>(parameter).node : undefined;
    const { name, in: where }: Node = isNode(node) ? node : {};
    return isText(name) && isText(where) ? [{ index, name, where }] : [];
  });
}
