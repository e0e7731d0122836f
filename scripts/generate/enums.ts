import { hoist } from './bodies.ts';
import { HEADER, jsdoc, literal } from './code.ts';
import {
  operationsOf,
  parameterPlace,
  schemaPlace,
  type Document,
  type Schema,
} from './document.ts';
import { Fault, type Place } from '../shared/fault.ts';
import { camel, enumName, pascal, plural } from '../shared/names.ts';
import { walk } from './schemas.ts';

interface Found {
  readonly type: string;
  readonly guard: string;
  readonly values: readonly unknown[];
  readonly description: string;
  readonly place: Place;
}

/**
 * Each enum of a schema or a parameter: the values as a constant array, their closed union, and a
 * guard. `kind` of `Thing` makes `thingKinds`, `ThingKind` and
 * `isThingKind`. A schema that is an enum has a type of its own name already, so the
 * closed union of it is `Known…`.
 * @throws Fault where two enums would have one name
 */
export function enums(published: Document): { 'enums.ts': string } {
  const document = hoist(published);
  const schemas = document.components?.schemas ?? {};
  const found = new Map<string, Found>();

  const visit = (base: string, root: Schema, place: Place, isSchema: boolean): void => {
    walk(root, (schema, path) => {
      if (schema.enum === undefined) return;
      const name = enumName(base, path);
      const type = isSchema && name === base ? `Known${name}` : name;
      add({
        type,
        guard: `is${name}`,
        values: schema.enum,
        description: schema.description ?? '',
        place,
      });
    });
  };
  for (const [name, schema] of Object.entries(schemas)) {
    visit(name, schema, schemaPlace(name), true);
  }
  const shared = Object.entries(document.components?.parameters ?? {});
  for (const [name, { schema }] of shared) {
    if (schema) visit(pascal(name), schema, parameterPlace(name), false);
  }
  for (const { id, parameters, place } of operationsOf(document)) {
    for (const parameter of parameters) {
      if (parameter.schema === undefined || shared.some(([, one]) => one === parameter)) continue;
      visit(pascal(id) + pascal(parameter.name ?? ''), parameter.schema, place, false);
    }
  }
  return { 'enums.ts': [HEADER, ...[...found.values()].map(code)].join('\n') };

  function add(one: Found): void {
    const before = found.get(one.guard);
    // Alternatives may state one and the same enum; there is nothing to tell apart then.
    if (before?.place.file === one.place.file && same(before.values, one.values)) return;
    if (before !== undefined || Object.hasOwn(schemas, one.type)) {
      throw new Fault(
        `An enum in here would be named ${one.type}, as another ` +
          `${before ? 'enum' : 'schema'} is; give the enum a schema file of its own.`,
        one.place,
      );
    }
    found.set(one.guard, one);
  }
}

function code({ type, guard, values, description }: Found): string {
  const array = plural(camel(guard.slice(2)));
  return `${jsdoc(description)}export const ${array} = ${literal(values)} as const;

/** One of \`${array}\`. */
export type ${type} = (typeof ${array})[number];

/** Whether the value is one of \`${array}\`. */
export function ${guard}(value: unknown): value is ${type} {
  return (${array} as readonly unknown[]).includes(value);
}
`;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
