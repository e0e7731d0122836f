import { everySchema, keyOf, type Rule } from '../rule.ts';

const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'];

/** Every schema says what type of value it is, so that nothing is generated as `unknown`. */
export const unambiguousTypes: Rule = () =>
  everySchema((schema, { location, report }) => {
    if ('$ref' in schema) return;
    const type = schema['type'];
    if (type === undefined) {
      if (COMPOSITIONS.some((keyword) => keyword in schema)) return;
      const message =
        'required' in schema
          ? 'The schema has `required` without a type, which voids the type of whatever it is part of; write `type: object` with the properties that it requires.'
          : 'The schema has no type; write `type`, `$ref`, `allOf`, `anyOf` or `oneOf`, or `true` for items or map values that may be anything.';
      report({ message, location });
    } else if ([type].flat().includes('array') && !('items' in schema)) {
      report({
        message: 'The array has no `items`; write the schema of its items.',
        location: keyOf(location.child('type')),
      });
    } else if (schema['items'] === false) {
      report({
        message: 'Nothing can be in the array; write the schema of its items.',
        location: location.child('items'),
      });
    }
  });
