import { pascal } from '../../shared/names.ts';
import { isNode, isText, keyOf, type Context, type Node, type Rule } from '../rule.ts';

const NAME = 'x-required-permission';

/**
 * Each operation says which permission a token needs, or that its page names none. A permission that
 * no page proves is at least one of its own family, and reads or changes as its operation does.
 */
export const requiredPermission: Rule = () => ({
  Operation(operation, { location, report, key }: Context) {
    const node: Node = { ...operation };
    const { [NAME]: permission, 'x-documented': entry } = node;
    if (isText(permission) && !FORM.test(permission)) {
      const message = `${NAME} is ${permission}; write its steps with \` > \` between them, as its page does: \`Project > Services > General > Read\`.`;
      report({ message, location: location.child(NAME) });
      return;
    }
    if (isText(permission)) {
      const reason =
        entry === false ? mismatch(permission, String(key), operation.tags) : undefined;
      if (reason === undefined) return;
      const message = `${NAME} is ${permission}, but the operation ${reason}; write the permission of this operation, or leave it out if nobody knows it.`;
      report({ message, location: location.child(NAME) });
      return;
    }
    if (permission === undefined && isExempt(entry)) return;
    const fault = NAME in node ? 'names no permission' : 'is missing';
    report({
      message: `${NAME} ${fault}; write what a token needs, as its page does: \`Project > Services > General > Read\`, or why there is none: \`x-documented: { kept: … }\`.`,
      location: NAME in node ? location.child(NAME) : keyOf(location),
    });
  },
});

/** Steps that are words with one blank between them. */
const FORM = /^[^\s>]+(?: [^\s>]+)*(?: > [^\s>]+(?: [^\s>]+)*)+$/;

/** With which methods the vendor's operations go that need a permission, by its first word. */
const METHODS_OF: Readonly<Record<string, readonly string[]>> = {
  Read: ['get', 'head'],
  View: ['get', 'head'],
  Create: ['post', 'put'],
  Delete: ['delete', 'post'],
};

function isExempt(entry: unknown): boolean {
  return entry === false || (isNode(entry) && isText(entry['kept']));
}

/** What speaks against a permission, by the words that the vendor's permissions are made of. */
function mismatch(permission: string, method: string, tags: unknown): string | undefined {
  const steps = permission.split('>').map((step) => step.trim());
  const tag: unknown = Array.isArray(tags) ? tags[0] : undefined;
  const group = isText(tag) ? pascal(tag).toLowerCase() : undefined;
  if (group !== undefined && !steps.some((step) => step.toLowerCase() === group)) {
    return `has the tag ${String(tag)}`;
  }
  const [verb = ''] = (steps.at(-1) ?? '').split(' ');
  const reads = ['get', 'head'].includes(method);
  const isOfMethod = METHODS_OF[verb]?.includes(method) ?? !reads;
  if (isOfMethod) return undefined;
  const does = reads ? 'reads' : method === 'delete' ? 'deletes' : 'changes';
  return `${does} something`;
}
