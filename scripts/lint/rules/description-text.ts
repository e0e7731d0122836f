import { everyNode, isNode, isText, type Node, type Rule } from '../rule.ts';

/** A text that is nothing but a word which holds the place of one, and such a word in any text. */
const PLACEHOLDER =
  /^\W*(?:to ?do|to be \w+|tb[acd]|n\/?a|none|(?:no |the )?description|placeholder|(?:see|as|same as) above|lorem ipsum.*)?\W*$/i;
const MARK = /\b(?:TODO|TBD|FIXME|XXX)\b/;

/** The end of a sentence. What is cut off, or a word that YAML takes for text, seldom has one. */
const END = /[.!?][)"'`]*$/;

/** A description is written out, and it is not that of its neighbour. */
export const descriptionText: Rule = () =>
  everyNode((node, { location, report, type }) => {
    const { description } = node;
    if (isText(description) && (PLACEHOLDER.test(description) || MARK.test(description))) {
      report({
        message: 'The description is a placeholder; say what it does, its unit, when it matters.',
        location: location.child('description'),
      });
    } else if (
      isText(description) &&
      type.name !== 'ExternalDocs' &&
      !END.test(description.trim())
    ) {
      report({
        message:
          'The description does not end with a full stop; write sentences, and put a text with a # in quotes.',
        location: location.child('description'),
      });
    }
    for (const neighbours of groups(node)) {
      if (neighbours.length < 2) continue;
      const places = new Map<string, readonly (string | number)[]>();
      for (const { keys, description } of neighbours) {
        const text = description.toLowerCase().replace(/\W+/g, ' ').trim();
        const other = places.get(text);
        places.set(text, keys);
        if (other === undefined) continue;
        report({
          message: `The description is the same as that of ${other.join('/')}; say what tells the two apart.`,
          location: location.child([...keys, 'description']),
        });
      }
    }
  });

interface Described {
  readonly keys: readonly (string | number)[];
  readonly description: string;
}

/** What stands side by side in a mapping, and in each list of it. */
function groups(node: Node): Described[][] {
  const lists = Object.entries(node).flatMap(([key, list]) =>
    Array.isArray(list) ? [list.flatMap((child, index) => described([key, index], child))] : [],
  );
  return [Object.entries(node).flatMap(([key, child]) => described([key], child)), ...lists];
}

function described(keys: readonly (string | number)[], child: unknown): Described[] {
  if (!isNode(child)) return [];
  const { description } = child;
  return isText(description) ? [{ keys, description }] : [];
}
