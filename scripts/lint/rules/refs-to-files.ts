import type { Context, Rule } from '../rule.ts';

/** Every reference is to a whole file: bundling, positions and names all go by files. */
export const refsToFiles: Rule = () => ({
  ref({ $ref: reference }, { location, report }: Context) {
    const [file, fragment] = reference.split('#');
    if (fragment === undefined) return;
    const instead =
      fragment === '' ? `leave out the #: ${file ?? ''}` : 'move what it refers to into a file';
    report({
      message: `The $ref has a fragment, but every reference is to a whole file; ${instead}.`,
      location: location.child('$ref'),
    });
  },
});
