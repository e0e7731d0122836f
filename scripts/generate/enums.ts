import { hoist } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import { operationsOf, type Document, type Schema } from './document.ts';
import { enumNames, pascal, type EnumNames } from '../shared/names.ts';
import { walk } from './schemas.ts';

/** An enum of the document, and the names that it gets. */
interface Enum extends EnumNames {
  readonly values: readonly unknown[];
  readonly description: string;
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
  for (const [name, { schema }] of Object.entries(components)) {
    if (schema) visit(pascal(name), schema, false);
  }
  const shared = new Set(Object.values(components));
  for (const { id, parameters } of operationsOf(document)) {
    for (const parameter of parameters) {
      if (parameter.schema === undefined || shared.has(parameter)) continue;
      visit(pascal(id) + pascal(parameter.name ?? ''), parameter.schema, false);
    }
  }
  return { 'enums.ts': [HEADER, ...[...all.values()].map(code)].join('\n') };

  function visit(base: string, schema: Schema, isSchema: boolean): void {
    walk(schema, ({ enum: values, description = '' }, keys) => {
      if (values === undefined) return;
      const names = enumNames(base, keys, isSchema);
      // Alternatives of a schema can repeat an enum, and nothing else shares its name.
      if (!all.has(names.guard)) all.set(names.guard, { ...names, values, description });
    });
  }
}

function code({ type, guard, constant, values, description }: Enum): string {
  return `${jsdoc(description)}export const ${constant} = ${literal(values)} as const;

/** One of \`${constant}\`. */
export type ${type} = (typeof ${constant})[number];

/** Whether the value is one of \`${constant}\`. */
export function ${guard}(value: unknown): value is ${type} {
  return (${constant} as readonly unknown[]).includes(value);
}
`;
}
