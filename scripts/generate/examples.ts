import { bodies, type Body } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import { DEPRECATED } from './docs.ts';
import { DocumentFault, referenced, resolve, type Document } from './document.ts';
import { camel, pascal } from '../shared/names.ts';

/** The name of the documented example, whose constant gets no suffix. */
const DOCUMENTED = 'documented';

/**
 * The example bodies as constants of their types.
 * @param views the document whose bodies refer to their types' schemas, as `views` makes it
 */
export function examples(views: Document): { 'examples.ts': string } {
  const types = new Set<string>();
  const constants = new Map<string, string>();
  for (const body of bodies(views)) {
    for (const [name, example] of Object.entries(body.media.examples ?? {})) {
      const { value, summary } = resolve(views, example);
      if (value === undefined) continue;
      const type = typeOf(body);
      const constant = camel(body.name) + (name === DOCUMENTED ? '' : pascal(name));
      types.add(type);
      constants.set(
        constant,
        `${jsdoc(summary ?? '', body.isDeprecated ? DEPRECATED : [])}export const ${constant}: ${type} = ${literal(value)};\n`,
      );
    }
  }
  const names = [...types].sort().map((type) => `  ${type},\n`);
  const imports =
    names.length === 0 ? '' : `import type {\n${names.join('')}} from './types.ts';\n`;
  return { 'examples.ts': [HEADER + imports, ...constants.values()].join('\n') };
}

function typeOf({ name, media, pointer }: Body): string {
  const reference = media.schema?.$ref;
  if (reference === undefined) {
    throw new DocumentFault(`The body ${name} has an example but no schema; add one.`, pointer);
  }
  return referenced(reference);
}
