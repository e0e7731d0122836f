import type { Call, Calls } from './call.ts';
import { literal, property, quoted } from './literal.ts';

/** How to call an operation in one way. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly language: 'bash' | 'typescript';
  /** The smallest useful request. */
  readonly text: string;
  /** The request with the documented body, where that is another. */
  readonly documented: string | undefined;
}

/** The environment variable that holds the token. */
const TOKEN = 'NORTHFLANK_API_TOKEN';

/** The longest argument that stays on one line. */
const ONE_LINE = 70;

/** The ways to call an operation. */
const WAYS = [
  { id: 'curl', label: 'curl', language: 'bash', write: curl },
  { id: 'package', label: 'This package', language: 'typescript', write: packageCall },
  { id: 'fetch', label: 'fetch', language: 'typescript', write: fetchCall },
] as const;

/** The samples of an operation. */
export function samplesOf({ smallest, documented }: Calls): Sample[] {
  return WAYS.map(({ write, ...way }) => ({
    ...way,
    text: write(smallest),
    documented: documented && write(documented),
  }));
}

function curl({ method, server, path, headers, body }: Call): string {
  const lines = [
    `curl ${method === 'GET' ? '' : `--request ${method} `}${shell(server + path)}`,
    `--header "Authorization: Bearer $${TOKEN}"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${shell(`${name}: ${value}`)}`),
  ];
  if (body !== undefined) {
    lines.push(`--header 'Content-Type: application/json'`);
    lines.push(`--data ${shell(JSON.stringify(body, null, 2))}`);
  }
  return lines.join(' \\\n  ');
}

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function packageCall({ id, parameters, body, result }: Call): string {
  const properties = Object.entries(parameters).map(([name, value]) => property(name, value, '  '));
  if (body !== undefined) properties.push(property('body', body, '  '));
  const call = `await northflank.${id}(${argument(properties)});`;
  return `import { createClient } from 'northflank-openapi';

const northflank = createClient({ token: process.env.${TOKEN} });
${result === undefined ? call : `const ${result} = ${call}\nconsole.log(${result});`}`;
}

function argument(properties: readonly string[]): string {
  if (properties.length === 0) return '';
  const line = `{ ${properties.join(', ')} }`;
  if (line.length <= ONE_LINE && !line.includes('\n')) return line;
  return `{\n${properties.map((text) => `  ${text},\n`).join('')}}`;
}

function fetchCall({ method, server, path, headers, body, result }: Call): string {
  const sent = [
    `    Authorization: \`Bearer \${process.env.${TOKEN}}\`,`,
    ...Object.entries(headers).map(([name, value]) => `    ${property(name, value, '    ')},`),
    ...(body === undefined ? [] : [`    'Content-Type': 'application/json',`]),
  ];
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    `  headers: {\n${sent.join('\n')}\n  },`,
    ...(body === undefined ? [] : [`  body: JSON.stringify(${literal(body, '  ')}),`]),
  ];
  // The result has no type of its own, so that this compiles whatever `json` is declared to return.
  return `const response = await fetch(${quoted(server + path)}, {
${options.join('\n')}
});
if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);${
    result === undefined ? '' : '\nconsole.log(await response.json());'
  }`;
}
