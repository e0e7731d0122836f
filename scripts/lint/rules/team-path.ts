import { isText, type Context, type Node, type Rule } from '../rule.ts';

/** The form of an operation's path for a team is built from the same parameters, and the team's. */
export const teamPath: Rule = () => {
  let path = '';
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
      Operation(operation, { location, report }: Context) {
        const { 'x-team-path': other }: Node = { ...operation };
        if (other === undefined) return;
        const expected = parameters(`${path}{teamId}`);
        const fits = isText(other) && /^\/[^\s?#]*$/.test(other) && parameters(other) === expected;
        if (fits) return;
        report({
          message: `x-team-path is ${JSON.stringify(other)}; it is a path that begins with a slash and has ${expected}, each once.`,
          location: location.child('x-team-path'),
        });
      },
    },
  };
};

function parameters(path: string): string {
  return (path.match(/\{[^{}]+\}/g) ?? []).sort().join(', ');
}
