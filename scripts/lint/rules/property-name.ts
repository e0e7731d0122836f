import { everySchema, isNode, keyOf, type Rule } from '../rule.ts';

/** Names that every object has: tools find the method where there is no such property. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Nothing, blanks at an end, or characters such as a line's end. */
const UNSEEN = /^$|^\s|\s$|\p{C}/u;

const REASONS: Readonly<Record<string, string>> = {
  ['__proto__']: 'which sets the prototype of an object',
  $ref: 'which is taken for a reference, in an example too',
};

/** A property that tools would fail on is refused here, where it has a line. */
export const propertyName: Rule = () =>
  everySchema(({ properties }, { location, report }) => {
    for (const name of isNode(properties) ? Object.keys(properties) : []) {
      const inherited = INHERITED.has(name)
        ? 'which every object of JavaScript has already'
        : undefined;
      const where = keyOf(location.child(['properties', name]));
      if (UNSEEN.test(name)) {
        const message = `The property is named ${JSON.stringify(name)}, which nobody can see in full; write a name without blanks around it.`;
        report({ message, location: where });
        continue;
      }
      const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : inherited;
      if (reason === undefined) continue;
      report({
        message: `The property is named ${name}, ${reason}, so that tools fail on it; leave it out.`,
        location: where,
      });
    }
  });
