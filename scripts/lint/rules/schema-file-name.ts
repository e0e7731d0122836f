import { pascal } from '../../shared/names.ts';
import { fileName, fileOf, isNode, isWholeFile, keyOf, type Context, type Rule } from '../rule.ts';

/** A file directly under the `schemas/` of a family or of `common/`. */
const SCHEMA_FILE = /^openapi\/[^/]+\/schemas\/[^/]+\.yaml$/;

/**
 * A named schema is a whole file directly under the `schemas/` of a family or of `common/`, and its
 * name is the file's: without fragments the bundler has no name to invent.
 */
export const schemaFileName: Rule = () => ({
  ref(reference, { location, report, type }: Context, { location: target }) {
    if (type.name !== 'Schema' || target === undefined) return;
    if (SCHEMA_FILE.test(fileOf(target))) return;
    report({
      message: `\`${reference.$ref}\` is not directly under the schemas/ of a family or of common/; write a reference like \`../schemas/ServicePort.yaml\`.`,
      location: location.child('$ref'),
    });
  },
  Schema(_, { location, report }: Context) {
    const name = fileName(location);
    const expected = pascal(name);
    if (!isWholeFile(location) || name === expected) return;
    const message = `The file is named ${name}; a schema's name is in PascalCase: ${expected}.yaml.`;
    report({ message, location });
  },
  NamedSchemas(schemas: unknown, { location, report }: Context) {
    for (const name of isNode(schemas) ? Object.keys(schemas) : []) {
      report({
        message: `The schema \`${name}\` is listed in the document; move it to the schemas/ of its family as ${pascal(name)}.yaml, and the bundler lists it.`,
        location: keyOf(location.child(name)),
      });
    }
  },
});
