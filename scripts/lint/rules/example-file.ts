import path from 'node:path';
import { YamlParseError } from '@redocly/openapi-core';
import { documentedBodies, documentedExample } from '../bodies.ts';
import { embed } from '../embedded.ts';
import { isNode, isText, keyOf, type Context, type Rule } from '../rule.ts';

/**
 * A documented body is a JSON file, unchanged, named by its operation; that of a second success by
 * its status too. The bundler puts it into
 * the document by `externalValue`; a `$ref` under `value` it leaves as it is.
 */
export const exampleFile: Rule = () => {
  return {
    Operation(operation, context) {
      const { operationId } = operation;
      for (const body of documentedBodies({ ...operation }, context)) {
        const example = documentedExample(body);
        if (!body.isJson || !isNode(example) || !isText(operationId)) continue;
        const here = path.dirname(body.location.source.absoluteRef);
        // Those of an operation stand in its family's folder, also where a shared response has them.
        const family = path.dirname(path.dirname(context.location.source.absoluteRef));
        const file = path.join(family, 'examples', `${operationId}.${body.name}.json`);
        const expected = path.relative(here, file).split(path.sep).join('/');
        if (example['externalValue'] === expected) continue;
        context.report({
          message: `The documented ${body.kind} is not the file named by its operation; write \`externalValue: ${expected}\`.`,
          location: keyOf(body.location.child(['examples', 'documented'])),
        });
      }
    },
    Example: {
      // After what looks at the example as written, before what validates it with its media type.
      leave(example, { location, report, resolve }: Context) {
        const { externalValue } = example;
        if (externalValue === undefined || example.value !== undefined) return;
        const found = resolve<object>({ $ref: externalValue });
        if (found.node !== undefined) {
          embed(example, location, found);
          return;
        }
        const broken = found.error instanceof YamlParseError ? found.error : undefined;
        report(
          broken
            ? {
                message: `Failed to parse: ${broken.message}`,
                location: { source: broken.source, pointer: undefined, start: broken },
              }
            : {
                message: `There is no file ${externalValue}; write the documented body there.`,
                location: location.child('externalValue'),
              },
        );
      },
    },
  };
};
