import { packageExports, TYPE_NAMES } from '../../shared/reserved.ts';
import { exportsOf, type Export } from '../exports.ts';
import { fileOf, type Context, type Rule } from '../rule.ts';

/**
 * Everything that the package exports has a name of its own: the types of schemas and bodies, the
 * forms for requests, what enums become, the examples, and what the client exports by itself.
 */
export const exportedNames: Rule = () => ({
  Root: {
    leave(root, { location, resolve, report }: Context) {
      const ofPackage = packageExports();
      const byName = new Map<string, Export>();
      const reported = new Set<string>();
      for (const exported of exportsOf({ node: { ...root }, location }, resolve)) {
        const { name, title, entry, location: place } = exported;
        const other = byName.get(`${entry} ${name}`);
        byName.set(`${entry} ${name}`, other ?? exported);
        const reason = reasonAgainst(exported, other, ofPackage);
        // An enum has three names; those of one fault say the same.
        if (reason === undefined || reported.has(place.absolutePointer)) continue;
        reported.add(place.absolutePointer);
        report({ message: `${name} is the name of ${title} here, ${reason}`, location: place });
      }
    },
  },
});

function reasonAgainst(
  { name, entry }: Export,
  other: Export | undefined,
  ofPackage: ReadonlySet<string>,
): string | undefined {
  if (other !== undefined) {
    return `and of ${other.title} in ${fileOf(other.location)}; rename one of them.`;
  }
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) {
    return 'which is no identifier in JavaScript; begin with a letter and go on with letters and digits.';
  }
  if (entry === 'main' && ofPackage.has(name)) {
    return 'and the package exports something else by that name; rename it.';
  }
  return TYPE_NAMES.has(name) ? 'and has a meaning in generated types; rename it.' : undefined;
}
