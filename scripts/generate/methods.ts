import { pascal } from '../shared/names.ts';
import { jsonOf } from './bodies.ts';
import { commentBody, HEADER, literal } from './code.ts';
import { comment } from './docs.ts';
import {
  defined,
  operationsOf,
  referenced,
  resolve,
  type Carrier,
  type Document,
  type Operation,
  type Schema,
} from './document.ts';
import { ENVELOPE, property, successesOf, type Successes } from './successes.ts';

/** An argument of a method. */
interface Argument {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly comment: string;
}

/** What a method without arguments takes. */
const NOTHING = 'Record<string, never>';

/** The types of values that are neither lists nor objects. */
const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['string', 'string'],
  ['integer', 'number'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['null', 'null'],
]);

/** The keywords of a schema whose type only `generated/paths.ts` has. */
const STRUCTURE = [
  'allOf',
  'anyOf',
  'oneOf',
  'properties',
  'additionalProperties',
  'const',
] as const;

/** An operation with what its parts in both files are made of. */
interface Subject extends Operation {
  readonly arguments: readonly Argument[];
  readonly successes: Successes;
  /** The name of the interface of its arguments. */
  readonly type: string;
}

/**
 * What each method takes, as an interface of its own, and the methods. An editor shows them as they
 * are written here, by their names.
 * @param document with names for data, as `nameData` makes it
 */
export function methods(
  document: Document,
): Readonly<Record<'arguments.ts' | 'methods.ts', string>> {
  const sent = new Names();
  const subjects = operationsOf(document).map((operation) => ({
    ...operation,
    arguments: argumentsOf(document, operation, sent),
    successes: successesOf(document, operation),
    type: `${pascal(operation.id)}Arguments`,
  }));
  const types = new Set(subjects.map(({ type }) => type));
  const received = new Names();
  const code = `/** A method for each operation. */
export interface Methods {
${subjects.map((subject) => method(document, subject, received)).join('\n')}}

/** What \`client.request\` takes and resolves with, by method and path. */
export interface Requests {
${subjects.map((subject) => request(subject, received)).join('')}}
`;
  const pages = ['ListMethod', 'Items'].filter((name) => code.includes(`${name}<`));
  const sentTypes = subjects.map(declaration).join('\n');
  const isIndexed = /\boperations\[/.test(sentTypes);
  return {
    'arguments.ts': `${HEADER}${isIndexed ? "import type { operations } from './paths.ts';\n" : ''}${sent.imported()}
${sentTypes}`,
    'methods.ts': `${HEADER}import type { CallOptions } from '../src/options.ts';
${imported(pages, '../src/pages.ts')}import type { Call } from '../src/response.ts';
${imported(types, './arguments.ts')}${received.imported()}
${code}`,
  };
}

/** The named schemas that a file refers to. */
class Names {
  readonly #names = new Set<string>();

  /** A named schema, or a list of one; nothing for any other schema. */
  typeOf(schema: Schema): string | undefined {
    if (schema.$ref !== undefined) {
      const name = referenced(schema.$ref);
      this.#names.add(name);
      return name;
    }
    const item = schema.items && this.typeOf(schema.items);
    return item === undefined ? undefined : `${item}[]`;
  }

  /** The type of a value that a parameter usually has; nothing for any other schema. */
  simpleTypeOf(schema: Schema): string | undefined {
    const named = this.typeOf(schema);
    if (named !== undefined) return named;
    const { type = [], enum: values, items, ...rest } = schema;
    if (STRUCTURE.some((keyword) => rest[keyword] !== undefined)) return undefined;
    if (values) return values.map((value) => literal(value)).join(' | ');
    const types = [type].flat().map((name) => {
      if (name !== 'array') return SIMPLE.get(name);
      const item = items && this.simpleTypeOf(items);
      return item === undefined ? undefined : `(${item})[]`;
    });
    return types.length === 0 || types.includes(undefined) ? undefined : types.join(' | ');
  }

  imported(): string {
    return imported(this.#names, './types.ts');
  }
}

function imported(names: Iterable<string>, module: string): string {
  const lines = [...names].sort().map((name) => `  ${name},\n`);
  return lines.length === 0 ? '' : `import type {\n${lines.join('')}} from '${module}';\n`;
}

/** What an operation takes: its parameters, the body, and the team. */
function argumentsOf(document: Document, operation: Operation, names: Names): Argument[] {
  const { id, object, parameters } = operation;
  const body = object.requestBody && resolve(document, object.requestBody);
  const team = "The team on whose behalf the call is made, by its slug; by default the client's.";
  return [
    ...parameters.map(({ name = '', in: place = '', required, ...parameter }) => {
      const schema = { ...parameter.schema, ...defined(pick(parameter)) };
      const { text, tags } = comment(document, schema);
      const all = `operations[${literal(id)}]["parameters"][${literal(place)}]`;
      const type =
        names.simpleTypeOf(parameter.schema ?? {}) ?? `NonNullable<${all}>[${literal(name)}]`;
      return { name, type, isRequired: required === true, comment: block(text, tags) };
    }),
    ...(body
      ? [
          {
            name: 'body',
            type: names.typeOf(jsonOf(body)?.schema ?? {}) ?? 'unknown',
            isRequired: body.required === true,
            comment: block(body.description ?? ''),
          },
        ]
      : []),
    ...(object['x-team-path'] === undefined
      ? []
      : [{ name: 'teamId', type: 'string', isRequired: false, comment: block(team) }]),
  ];
}

/** What a parameter says of itself, beside its schema. */
function pick({ description, deprecated }: Carrier) {
  return { description, deprecated };
}

/** The interface of what an operation takes. */
function declaration({ id, type, arguments: members }: Subject): string {
  const lines = members.map(({ name, type, isRequired, comment: text }) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
    return indented(`${text}${key}${isRequired ? `: ${type}` : `?: ${type} | undefined`};\n`);
  });
  const comment = `/** What \`${id}\` takes. */\n`;
  return lines.length === 0
    ? `${comment}export type ${type} = ${NOTHING};\n`
    : `${comment}export interface ${type} {\n${lines.join('')}}\n`;
}

/** The method of an operation. */
function method(document: Document, subject: Subject, names: Names): string {
  const { id, object, type, successes } = subject;
  const { summary = '', description = '', deprecated } = object;
  const permission = object['x-required-permission'];
  const needed = permission === undefined ? '' : `Required permission: ${permission}`;
  const text = [summary, description, needed].filter((part) => part !== '').join('\n\n');
  const doc = block(text, deprecated === true ? ['', '@deprecated'] : []);
  const args = `args${subject.arguments.some(({ isRequired }) => isRequired) ? '' : '?'}: ${type}`;
  const data = union(
    successes.bodies.map((body) => {
      const whole = names.typeOf(body) ?? 'unknown';
      if (!successes.hasData) return whole;
      const schema = property(document, body, ENVELOPE);
      return (schema && names.typeOf(schema)) ?? `${whole}["${ENVELOPE}"]`;
    }),
    successes,
  );
  if (successes.items === undefined) {
    return indented(`${doc}readonly ${id}: (${args}, options?: CallOptions) => Call<${data}>;\n`);
  }
  const item = names.typeOf(successes.items) ?? `Items<${data}>`;
  return indented(`${doc}readonly ${id}: ListMethod<[${args}], ${data}, ${item}>;\n`);
}

/** The entry of an operation in the table of requests. */
function request(subject: Subject, names: Names): string {
  const { method, path, parameters, type, successes } = subject;
  const parts = ['path', 'query'].flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) return [];
    const isRequired = here.some(({ required }) => required === true);
    const keys = here.map(({ name }) => literal(name)).join(' | ');
    return [{ name: place, isRequired, type: `Pick<${type}, ${keys}>` }];
  });
  const body = subject.arguments.find(({ name }) => name === 'body');
  if (body) parts.push({ ...body, type: `${type}["body"]` });
  const members = parts.map((part) => `${part.name}${part.isRequired ? '' : '?'}: ${part.type}`);
  const isRequired = parts.some((part) => part.isRequired);
  return `  ${literal(`${method.toUpperCase()} ${path}`)}: {
    args: [args${isRequired ? '' : '?'}: ${members.length === 0 ? NOTHING : `{ ${members.join('; ')} }`}];
    body: ${union(
      successes.bodies.map((schema) => names.typeOf(schema) ?? 'unknown'),
      successes,
    )};
  };
`;
}

/** What successes bring, where some may bring nothing. */
function union(ofJson: readonly string[], { isText, isSilent }: Successes): string {
  const types = isText ? ['string'] : ofJson;
  const all = isSilent || types.length === 0 ? [...types, 'undefined'] : types;
  return [...new Set(all)].join(' | ');
}

/** A comment on lines of its own, or nothing. */
function block(text: string, tags: readonly string[] = []): string {
  const body = commentBody(text, tags);
  return body === '' ? '' : `/*${body}*/\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
