import { jsonOf } from './bodies.ts';
import { Code, HEADER, literal } from './code.ts';
import {
  operationsOf,
  referenced,
  resolve,
  type Carrier,
  type Document,
  type Schema,
} from './document.ts';
import { children, mapChildren } from './schemas.ts';

/** No operation or schema has a name with a dollar sign, so these meet none. */
const HEAD = `${HEADER}import type { Schema as $Schema } from '../src/validate/schema.ts';
import { validator as $validator, type Validator as $Validator } from '../src/validate/validator.ts';

export type { Problem } from '../src/validate/judge.ts';
export type { OperationValidators } from '../src/validate/validator.ts';
export type { $Validator as Validator };
`;

/**
 * The validators of each operation, by its operationId, and the schemas that they share. A bundler
 * drops what isn't used: nothing here runs when it is loaded but calls that are marked as pure.
 * @param rules the document as `rules` makes it
 */
export function validators(rules: Document): { 'validators.ts': string } {
  const reached = new Set<string>();
  /** A validator of a JSON body; undefined for any other. */
  const validator = (carrier: Carrier | undefined): Code | undefined => {
    const reference = carrier && jsonOf(resolve(rules, carrier))?.schema?.$ref;
    if (reference === undefined) return undefined;
    reach(rules, referenced(reference), reached);
    return new Code(`/* @__PURE__ */ $validator(${referenced(reference)})`);
  };
  const operations = operationsOf(rules).map(({ id, object }) => {
    const responses = Object.entries(object.responses ?? {}).flatMap(([status, response]) => {
      const code = validator(response);
      return code === undefined ? [] : [[status, code] as const];
    });
    const row = {
      request: validator(object.requestBody),
      responses: Object.fromEntries(responses),
    };
    return `/** Validators of ${id}. */\nexport const ${id} = ${literal(row)} as const;\n`;
  });
  const schemas = Object.entries(rules.components?.schemas ?? {})
    .filter(([name]) => reached.has(name))
    .map(([name, schema]) => `const ${name}: $Schema = ${literal(source(schema))};\n`);
  return { 'validators.ts': [HEAD, ...schemas, ...operations].join('\n') };
}

/** Notes a named schema, and each that it leads to. */
function reach(document: Document, name: string, reached: Set<string>): void {
  const schema = document.components?.schemas?.[name];
  if (schema === undefined || reached.has(name)) return;
  reached.add(name);
  const visit = (part: Schema): void => {
    if (part.$ref !== undefined) reach(document, referenced(part.$ref), reached);
    for (const child of children(part)) visit(child.schema);
  };
  visit(schema);
}

/** The schema with references as the validators know them: functions. */
function source(schema: Schema): unknown {
  const { $ref: reference, ...rest } = mapChildren(schema, (child) => source(child) as Schema);
  if (reference === undefined) return rest;
  return { $ref: new Code(`() => ${referenced(reference)}`), ...rest };
}
