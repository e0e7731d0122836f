import path from 'node:path';
import { pascal } from '../../shared/names.ts';
import { fileName, isNode, isWholeFile, keyOf, type Context, type Rule } from '../rule.ts';

/** Names that generated types use for something else. */
const TAKEN = new Set(['Record', 'WithRequired']);

/**
 * A named schema is a whole file directly under the `schemas/` of a family or of `common/`, and its
 * name is the file's: without fragments the bundler has no name to invent.
 */
export const schemaFileName: Rule = () => {
  let root = '';
  return {
    Root(_, { location }) {
      root = path.dirname(location.source.absoluteRef);
    },
    ref(reference, { location, report, type }: Context, { location: target }) {
      if (type.name !== 'Schema' || target === undefined) return;
      const { dir, ext } = path.parse(target.source.absoluteRef);
      const [, kind, ...more] = path.relative(root, dir).split(path.sep);
      if (isWholeFile(target) && kind === 'schemas' && more.length === 0 && ext === '.yaml') return;
      report({
        message: `\`${reference.$ref}\` is not a whole file directly under the schemas/ of a family or of common/; write a reference like \`../schemas/ServicePort.yaml\`.`,
        location: location.child('$ref'),
      });
    },
    Schema(_, { location, report }: Context) {
      if (!isWholeFile(location)) return;
      const name = fileName(location);
      const expected = pascal(name);
      if (TAKEN.has(name)) {
        const message = `The name ${name} has a meaning in generated types; choose another.`;
        report({ message, location });
      } else if (name !== expected) {
        report({
          message: `The file is named ${name}; a schema's name is in PascalCase: ${expected}.yaml.`,
          location,
        });
      }
    },
    NamedSchemas(schemas: unknown, { location, report }: Context) {
      for (const name of isNode(schemas) ? Object.keys(schemas) : []) {
        report({
          message: `The schema \`${name}\` is listed in the document; put it into the schemas/ of its family as ${pascal(name)}.yaml, the bundler lists it.`,
          location: keyOf(location.child(name)),
        });
      }
    },
  };
};
