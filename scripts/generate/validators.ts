import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { jsonOf } from './bodies.ts';
import { HEADER, literal } from './code.ts';
import {
  operationsOf,
  referenced,
  resolve,
  type Carrier,
  type Document,
  type Schema,
} from './document.ts';
import { UNCHECKED_FORMATS } from '../spec/keywords.ts';
import { pack } from './pack.ts';
import { mapChildren, walk } from './schemas.ts';
import { shrink } from './shrink.ts';

/**
 * RFC 3339, section 5.6, ranges included; only a day that its month lacks gets through. A pattern
 * compiles to itself, while the functions of ajv-formats would bring along every format it has.
 */
const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** The schemas that an operation's bodies are validated by, by name. */
interface Row {
  readonly id: string;
  readonly request: string | undefined;
  readonly responses: Readonly<Record<string, string>>;
}

/**
 * A validator for each request body and each response with a JSON body, as a plain module without
 * imports, and its declaration.
 * @param closed the document as `rules` makes it
 */
export async function validators(
  closed: Document,
): Promise<{ 'validators.js': string; 'validators.d.ts': string }> {
  const rows = operationsOf(closed).map(({ id, object }): Row => ({
    id,
    request: object.requestBody && schemaOf(closed, object.requestBody),
    responses: Object.fromEntries(
      Object.entries(object.responses ?? {}).flatMap(([status, response]) => {
        const name = schemaOf(closed, response);
        return name === undefined ? [] : [[status, name]];
      }),
    ),
  }));
  const names = rows.flatMap(({ request, responses }) => [
    ...(request === undefined ? [] : [request]),
    ...Object.values(responses),
  ]);
  const compiled = compile(closed, [...new Set(names)].sort());
  return {
    'validators.js': HEADER + (await pack(compiled, entry(rows))),
    'validators.d.ts': declaration(rows),
  };
}

/** The named schema of a JSON body. */
function schemaOf(document: Document, carrier: Carrier): string | undefined {
  const reference = jsonOf(resolve(document, carrier))?.schema?.$ref;
  return reference === undefined ? undefined : referenced(reference);
}

function compile(document: Document, names: readonly string[]): string {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    // It wants `required` of an alternative to name properties of the same alternative.
    strictRequired: false,
    allErrors: true,
    messages: false,
    // One function for each schema: a copy at every reference makes the output half as large again.
    inlineRefs: false,
    // It costs a test at each property, which only such names need: they exist without being sent.
    ownProperties: namesInherited(document),
    code: { source: true, esm: true, lines: true },
    formats: {
      'date-time': DATE_TIME,
      ...Object.fromEntries(UNCHECKED_FORMATS.map((name) => [name, true])),
    },
  });
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    ajv.addSchema({ $id: name, ...local(schema) });
  }
  return shrink(standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name]))));
}

/** Whether a property is named like something that every object inherits, such as `constructor`. */
function namesInherited(document: Document): boolean {
  let isNamed = false;
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    walk(schema, ({ properties = {} }) => {
      isNamed ||= Object.keys(properties).some((name) => name in Object.prototype);
    });
  }
  return isNamed;
}

/** The schema with references as Ajv knows them: the name of a schema. */
function local(schema: Schema): Schema {
  const { $ref: reference, ...rest } = mapChildren(schema, local);
  return reference === undefined ? rest : { ...rest, $ref: referenced(reference) };
}

function entry(rows: readonly Row[]): string {
  const call = (name: string) => `validator(schemas.${name})`;
  const table = rows.map(({ id, request, responses }) => {
    const byStatus = Object.entries(responses).map(
      ([status, name]) => `${JSON.stringify(status)}: ${call(name)}`,
    );
    const sent = request === undefined ? 'undefined' : call(request);
    return `${id}: { request: ${sent}, responses: { ${byStatus.join(', ')} } },`;
  });
  return `import * as schemas from 'schemas';
import { validator } from 'problems';
export const validators = {\n${table.join('\n')}\n};\n`;
}

function declaration(rows: readonly Row[]): string {
  const table = rows.map(({ id, request, responses }) => {
    const byStatus = Object.keys(responses).map(
      (status) => `readonly ${literal(status)}: Validator;`,
    );
    return `  readonly ${id}: {
    readonly request: ${request === undefined ? 'undefined' : 'Validator'};
    readonly responses: { ${byStatus.join(' ')} };
  };
`;
  });
  return `${HEADER}
/** A way in which a value differs from the spec. */
export interface Problem {
  /** Where in the value: a JSON Pointer (RFC 6901), also of a missing or unknown field. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated, or \`unknown\` for a field that isn't in the spec. */
  readonly rule: string;
  /** What is wrong, to be read after the pointer; never the value itself. */
  readonly message: string;
}

/** Lists every problem of a value; an empty list means that the value fits the spec. */
export type Validator = (value: unknown) => Problem[];

/** The validators of an operation. Statuses are as in the spec: \`200\`, \`5XX\`, \`default\`. */
export interface OperationValidators {
  readonly request: Validator | undefined;
  readonly responses: { readonly [status: string]: Validator };
}

/** The validators of every operation, by its operationId. */
export declare const validators: {
${table.join('')}};
`;
}
