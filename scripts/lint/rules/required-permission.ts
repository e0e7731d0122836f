import { isNode, isText, keyOf, type Context, type Node, type Rule } from '../rule.ts';

const NAME = 'x-required-permission';

/** Each operation of the pages says which permission a token needs, or that its page names none. */
export const requiredPermission: Rule = () => ({
  Operation(operation, { location, report }: Context) {
    const node: Node = { ...operation };
    if (isText(node[NAME]) || (node[NAME] === undefined && isExempt(node))) return;
    const found = NAME in node ? 'names no permission' : 'is missing';
    report({
      message: `${NAME} ${found}; write what a token needs, as its page does: \`Project > Services > General > Read\`, or why there is none: \`x-documented: { kept: … }\`.`,
      location: NAME in node ? location.child(NAME) : keyOf(location),
    });
  },
});

function isExempt({ 'x-documented': entry }: Node): boolean {
  return entry === false || (isNode(entry) && isText(entry['kept']));
}
