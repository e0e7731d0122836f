import { everySchema, keyOf, type Rule } from '../rule.ts';

const PARTS = ['properties', 'allOf', 'anyOf', 'oneOf', '$ref'];

/**
 * `additionalProperties` says what a map holds, and nothing else: an object with properties stays
 * open, and a map that doesn't say what it holds would be generated as an object with nothing in it.
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
          'The object has neither properties nor additionalProperties; list its properties, or say what the map holds: `additionalProperties: { type: string }`.',
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
          'The map allows no entry; say what it holds: `additionalProperties: { type: string }`, or `true` where nobody knows.',
        location: location.child('additionalProperties'),
      });
    }
  });
