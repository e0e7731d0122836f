import { camelCase, kebabCase } from 'change-case';
import { jsonOf } from '../generate/bodies.ts';
import {
  referenced,
  resolve,
  type Carrier,
  type Document,
  type Operation,
} from '../generate/document.ts';

/** How to call an operation in one way. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly language: 'bash' | 'typescript';
  readonly text: string;
}

/** An operation filled in: what every sample of it sends. */
interface Call {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** What identifies the thing, by the name of its parameter. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The variable that takes the answer; undefined where its body is empty. */
  readonly answer: string | undefined;
}

/** The variable that holds the token, in the shell and for Node. */
const TOKEN = 'NORTHFLANK_API_TOKEN';

/** Samples of an operation, made from its documented examples. */
export function samples(document: Document, operation: Operation, server: string): Sample[] {
  const call = filled(document, operation, server);
  return [
    { id: 'curl', label: 'curl', language: 'bash', text: curl(call) },
    { id: 'package', label: 'This package', language: 'typescript', text: packaged(call) },
    { id: 'fetch', label: 'fetch', language: 'typescript', text: fetched(call) },
  ];
}

function filled(document: Document, operation: Operation, server: string): Call {
  const { id, method, path, object } = operation;
  const request = object.requestBody && jsonOf(resolve(document, object.requestBody));
  const success = Object.entries(object.responses ?? {}).find(([status]) => status.startsWith('2'));
  const response = success && jsonOf(resolve(document, success[1]));
  const documented = [request, response].map((media) => {
    const [example] = Object.values(media?.examples ?? {});
    return example && resolve(document, example).value;
  });
  const parameters = operation.parameters
    .filter(({ required }) => required === true)
    .map((parameter): [Carrier, unknown] => [parameter, valueOf(parameter, documented)]);
  const entries = parameters.map(([{ name = '' }, value]): [string, unknown] => [name, value]);
  const at = (where: string) => parameters.filter(([one]) => one.in === where);
  const query = new URLSearchParams(
    at('query').map(([{ name = '' }, value]) => [name, String(value)]),
  ).toString();
  const filledPath = path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(new Map(entries).get(name))),
  );
  const properties = Object.entries(
    (response?.schema && resolve(document, response.schema).properties) ?? {},
  );
  const [only] = properties;
  const envelope = properties.length === 1 ? only : undefined;
  const answered = envelope?.[1].$ref ?? response?.schema?.$ref;
  return {
    id,
    method: method.toUpperCase(),
    url: `${server}${filledPath}${query === '' ? '' : `?${query}`}`,
    parameters: Object.fromEntries(entries),
    headers: Object.fromEntries(
      at('header').map(([{ name = '' }, value]) => [name, String(value)]),
    ),
    body: documented[0],
    answer: response && (answered === undefined ? 'answer' : camelCase(referenced(answered))),
  };
}

/**
 * A value for a parameter: its own example, else what the documented bodies have under its name, else
 * one that says what it is (`example-service` for `serviceId`).
 */
function valueOf(parameter: Carrier, documented: readonly unknown[]): unknown {
  const { name = '', schema } = parameter;
  const own = (parameter as { example?: unknown }).example;
  const known = own ?? schema?.examples?.[0] ?? schema?.default ?? schema?.enum?.[0];
  if (known !== undefined) return known;
  const found = documented.map((body) => named(body, name)).find((value) => value !== undefined);
  if (found !== undefined) return found;
  if (schema?.type === 'boolean') return true;
  if (schema?.type === 'integer' || schema?.type === 'number') return schema.minimum ?? 1;
  return `example-${kebabCase(name.replace(/(?<=.)Id$/, ''))}`;
}

/** The first scalar of that name in a body, at any depth. */
function named(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found =
      key === name && typeof inner !== 'object' ? (inner as unknown) : named(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function curl({ method, url, headers, body }: Call): string {
  const lines = [
    `curl ${method === 'GET' ? '' : `--request ${method} `}${shell(url)}`,
    `--header "Authorization: Bearer $${TOKEN}"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${shell(`${name}: ${value}`)}`),
    ...(body === undefined
      ? []
      : [
          `--header 'Content-Type: application/json'`,
          `--data ${shell(JSON.stringify(body, null, 2))}`,
        ]),
  ];
  return lines.join(' \\\n  ');
}

function packaged({ id, parameters, body, answer }: Call): string {
  const entries = Object.entries(parameters).map(([name, value]) => entry(name, value, '  '));
  if (body !== undefined) entries.push(entry('body', body, '  '));
  const object = entries.length === 0 ? '' : `{\n${entries.map((one) => `  ${one},\n`).join('')}}`;
  const short = `{ ${entries.join(', ')} }`;
  const argument =
    short.length <= 70 && !short.includes('\n') && entries.length > 0 ? short : object;
  return `import { createClient } from 'northflank-openapi';

const northflank = createClient({ token: process.env.${TOKEN} });
${answer === undefined ? '' : `const ${answer} = `}await northflank.${id}(${argument});${
    answer === undefined ? '' : `\nconsole.log(${answer});`
  }`;
}

function fetched({ method, url, headers, body, answer }: Call): string {
  const sent = [
    `    Authorization: \`Bearer \${process.env.${TOKEN}}\`,`,
    ...Object.entries(headers).map(([name, value]) => `    ${entry(name, value, '    ')},`),
    ...(body === undefined ? [] : [`    'Content-Type': 'application/json',`]),
  ];
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    `  headers: {\n${sent.join('\n')}\n  },`,
    ...(body === undefined ? [] : [`  body: JSON.stringify(${source(body, '  ')}),`]),
  ];
  // Left whole and without a type, so that it compiles whatever `json` is declared to return.
  return `const response = await fetch(${quoted(url)}, {
${options.join('\n')}
});
if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);${
    answer === undefined ? '' : '\nconsole.log(await response.json());'
  }`;
}

/** A JSON value as a person writes it in TypeScript. */
function source(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const [parts, open, close] = Array.isArray(value)
    ? [value.map((item) => source(item, inner)), '[', ']']
    : [Object.entries(value).map(([name, item]) => entry(name, item, inner)), '{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  const space = open === '{' ? ' ' : '';
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (line.length + indent.length <= 76 && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

/** A property of an object literal. */
function entry(name: string, value: unknown, indent: string): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
  return `${key}: ${source(value, indent)}`;
}

/** A string in single quotes, with what would end it or the line escaped. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
