import { isDeepStrictEqual } from 'node:util';
import { bodies, hoist } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import { DEPRECATED } from './docs.ts';
import {
  DocumentFault,
  operationsOf,
  schemaPointer,
  type Carrier,
  type Document,
  type Pointer,
  type Schema,
} from './document.ts';
import { enumNames, pascal, type EnumNames } from '../shared/names.ts';
import { walk } from './schemas.ts';

/** An enum of the document, and the names that it gets. */
interface Enum extends EnumNames {
  readonly values: readonly unknown[];
  readonly description: string;
  readonly isDeprecated: boolean;
  /** The name of the schema or parameter that it is part of. */
  readonly base: string;
  readonly pointer: Pointer;
}

/**
 * Each enum of a schema or a parameter: the values as a constant array, their closed union, and a
 * guard. `kind` of `Thing` makes `thingKinds`, `ThingKind` and `isThingKind`. A schema that is an
 * enum itself has a type of its name already, so its closed union is `Known…`.
 * @throws DocumentFault where two enums would have the same name
 */
export function enums(published: Document): { 'enums.ts': string } {
  const document = hoist(published);
  const { schemas = {}, parameters: components = {} } = document.components ?? {};
  const inPlace = new Map(bodies(published).map(({ name, pointer }) => [name, pointer]));
  const all = new Map<string, Enum>();

  for (const [name, schema] of Object.entries(schemas)) {
    const isNamed = Object.hasOwn(published.components?.schemas ?? {}, name);
    visit(name, schema, true, (keys) =>
      isNamed ? [...schemaPointer(name), ...keys] : (inPlace.get(name) ?? []),
    );
  }
  for (const [name, parameter] of Object.entries(components)) {
    const pointer = ['components', 'parameters', name, 'schema'];
    visit(pascal(name), schemaOf(parameter), false, (keys) => [...pointer, ...keys]);
  }
  const shared = new Set(Object.values(components));
  for (const { id, parameters, pointer } of operationsOf(document)) {
    for (const parameter of parameters) {
      if (shared.has(parameter)) continue;
      visit(pascal(id) + pascal(parameter.name ?? ''), schemaOf(parameter), false, () => pointer);
    }
  }
  return { 'enums.ts': [HEADER, ...[...all.values()].map(code)].join('\n') };

  function visit(
    base: string,
    schema: Schema,
    isSchema: boolean,
    pointerOf: (keys: readonly string[]) => Pointer,
  ): void {
    const deprecated: (readonly string[])[] = [];
    walk(schema, (part, keys) => {
      if (part.deprecated === true) deprecated.push(keys);
      const { enum: values, description = '' } = part;
      if (values === undefined) return;
      const names = enumNames(base, keys, isSchema);
      const isDeprecated = deprecated.some((way) => way.every((key, at) => key === keys[at]));
      add({ ...names, values, description, isDeprecated, base, pointer: pointerOf(keys) });
    });
  }

  function add(added: Enum): void {
    const before = all.get(added.guard);
    // Alternatives of a schema can repeat an enum; then there is nothing to tell apart.
    if (isDeepStrictEqual([before?.base, before?.values], [added.base, added.values])) return;
    if (before !== undefined || Object.hasOwn(schemas, added.type)) {
      throw new DocumentFault(
        `This enum would be named ${added.type}, as another ${before ? 'enum' : 'schema'} is; ` +
          `give it a schema file of its own.`,
        added.pointer,
      );
    }
    all.set(added.guard, added);
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
