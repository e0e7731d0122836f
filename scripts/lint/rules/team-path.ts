import { type Context, isNode, type Node, type Rule } from '../rule.ts';

const NAME = 'x-team-path';
const TEAM = '{teamId}';

/** An operation's path for a team is its own with the team behind the version of the API. */
export const teamPath: Rule = () => {
  let path = '';
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
      Operation(operation, { location, report, resolve }: Context) {
        const { [NAME]: given, parameters }: Node = { ...operation };
        if (given === undefined) return;
        const where = location.child(NAME);
        const names = (Array.isArray(parameters) ? parameters : []).map((parameter: unknown) => {
          const { node } = isNode(parameter) ? resolve<object>(parameter) : { node: undefined };
          return isNode(node) ? node['name'] : undefined;
        });
        const expected = path.replace(/^\/[^/]+/, `$&/teams/${TEAM}`);
        if (path.includes(TEAM) || names.includes('teamId')) {
          const message = `${NAME} stands on an operation that has the parameter teamId anyway; leave ${NAME} out.`;
          report({ message, location: where });
        } else if (given !== expected) {
          report({
            message: `${NAME} is ${JSON.stringify(given)}; it is the path with the team behind the version: ${expected}.`,
            location: where,
          });
        }
      },
    },
  };
};
