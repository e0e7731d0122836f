import path from 'node:path';
import { documentedBodies } from '../bodies.ts';
import { isNode, isText, keyOf, type Context, type Rule } from '../rule.ts';

/**
 * A documented body is a JSON file, unchanged, named after its operation; the body of a second
 * success after its status too. The bundler puts it into the document by `externalValue`; a `$ref`
 * under `value` it leaves as it is.
 */
export const exampleFile: Rule = () => ({
  Operation(operation, context) {
    const { operationId } = operation;
    for (const { kind, name, mediaType, location } of documentedBodies({ ...operation }, context)) {
      const { examples } = mediaType;
      const example = isNode(examples) ? examples['documented'] : undefined;
      if (!isNode(example) || !isText(operationId)) continue;
      const here = path.dirname(location.source.absoluteRef);
      // It stands in the folder of the operation's family, also where a shared response refers to it.
      const family = path.dirname(path.dirname(context.location.source.absoluteRef));
      const file = path.join(family, 'examples', `${operationId}.${name}.json`);
      const expected = path.relative(here, file).split(path.sep).join('/');
      if (example['externalValue'] === expected) continue;
      context.report({
        message: `The documented ${kind} has no file named after its operation; write \`externalValue: ${expected}\`.`,
        location: keyOf(location.child(['examples', 'documented'])),
      });
    }
  },
  Example({ externalValue }, { location, report, resolve }: Context) {
    if (externalValue === undefined || resolve({ $ref: externalValue }).node !== undefined) return;
    report({
      message: `There is no file ${externalValue}; write the documented body there.`,
      location: location.child('externalValue'),
    });
  },
});
