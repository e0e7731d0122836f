import { documentedBodies, documentedExample } from '../bodies.ts';
import { keyOf, type Rule } from '../rule.ts';

/** Each body of an operation comes with the example that the documentation gives. */
export const documentedExampleRule: Rule = () => ({
  Operation(operation, context) {
    for (const body of documentedBodies({ ...operation }, context)) {
      if (documentedExample(body) !== undefined) continue;
      const key = body.isJson ? 'externalValue' : 'value';
      context.report({
        message: `The ${body.title} has no documented example; write \`examples: { documented: { ${key}: … } }\`.`,
        location: keyOf(body.location),
      });
    }
  },
});
