import { everySchema, keyOf, type Rule } from '../rule.ts';

const PARTS = ['properties', 'allOf', 'anyOf', 'oneOf', '$ref'];

/**
 * `additionalProperties` is the schema of a map's values, and nothing else: an object with properties
 * stays open, and a map without it would be generated as an object with nothing in it.
 */
export const mapValues: Rule = () =>
  everySchema((schema, { location, report }) => {
    const isObject = [schema['type']].flat().includes('object');
    const isMap = isObject && !PARTS.some((part) => part in schema);
    const values = schema['additionalProperties'];
    if (values === undefined) {
      if (!isMap) return;
      report({
        message:
          'The object has neither properties nor additionalProperties; list its properties, or write the schema of its values: `additionalProperties: { type: string }`.',
        location: keyOf(location.child('type')),
      });
    } else if (!isMap) {
      report({
        message:
          'additionalProperties stands on a schema that is not a map; leave it out, or make it `type: object` without properties.',
        location: keyOf(location.child('additionalProperties')),
      });
    } else if (values === false) {
      report({
        message:
          'The map allows no entry; write the schema of its values: `additionalProperties: { type: string }`, or `true` if they may be anything.',
        location: location.child('additionalProperties'),
      });
    }
  });
