import { hoist } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import { DEPRECATED } from './docs.ts';
import { operationsOf, type Carrier, type Document, type Schema } from './document.ts';
import { enumNames, pascal, type EnumNames } from '../shared/names.ts';
import { walk } from './schemas.ts';

/** An enum of the document, and the names that it gets. */
interface Enum extends EnumNames {
  readonly values: readonly unknown[];
  readonly description: string;
  readonly isDeprecated: boolean;
}

/**
 * Each enum of a schema or a parameter: the values as a constant array, their closed union, and a
 * guard. `kind` of `Thing` makes `thingKinds`, `ThingKind` and `isThingKind`. A schema that is an
 * enum itself has a type of its name already, so its closed union is `Known…`.
 */
export function enums(published: Document): { 'enums.ts': string } {
  const document = hoist(published);
  const { schemas = {}, parameters: components = {} } = document.components ?? {};
  const all = new Map<string, Enum>();

  for (const [name, schema] of Object.entries(schemas)) visit(name, schema, true);
  for (const [name, parameter] of Object.entries(components)) {
    visit(pascal(name), schemaOf(parameter), false);
  }
  const shared = new Set(Object.values(components));
  for (const { id, parameters } of operationsOf(document)) {
    for (const parameter of parameters) {
      if (shared.has(parameter)) continue;
      visit(pascal(id) + pascal(parameter.name ?? ''), schemaOf(parameter), false);
    }
  }
  return { 'enums.ts': [HEADER, ...[...all.values()].map(code)].join('\n') };

  function visit(base: string, schema: Schema, isSchema: boolean): void {
    const deprecated: (readonly string[])[] = [];
    walk(schema, (part, keys) => {
      if (part.deprecated === true) deprecated.push(keys);
      const { enum: values, description = '' } = part;
      if (values === undefined) return;
      const names = enumNames(base, keys, isSchema);
      const isDeprecated = deprecated.some((way) => way.every((key, at) => key === keys[at]));
      // Alternatives of a schema can repeat an enum, and nothing else shares its name.
      if (!all.has(names.guard)) {
        all.set(names.guard, { ...names, values, description, isDeprecated });
      }
    });
  }
}

/** The schema of a parameter, deprecated if the parameter is. */
function schemaOf({ schema = {}, deprecated }: Carrier): Schema {
  return deprecated === true ? { ...schema, deprecated } : schema;
}

function code({ type, guard, constant, values, description, isDeprecated }: Enum): string {
  const tags = isDeprecated ? DEPRECATED : [];
  return `${jsdoc(description, tags)}export const ${constant} = ${literal(values)} as const;

${jsdoc(`One of \`${constant}\`.`, tags)}export type ${type} = (typeof ${constant})[number];

${jsdoc(`Whether the value is one of \`${constant}\`.`, tags)}export function ${guard}(value: unknown): value is ${type} {
  return (${constant} as readonly unknown[]).includes(value);
}
`;
}
