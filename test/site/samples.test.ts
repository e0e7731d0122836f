import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { startMock, type Mock } from '../../scripts/mock/server.ts';
import { operationPages, type Described } from '../../scripts/site/operation.ts';
import { ROOT } from '../support/project.ts';

/* The samples as a reader copies them: compiled, and run against the mock server. */

const run = promisify(execFile);
const document = JSON.parse(
  await readFile(path.join(ROOT, 'generated/openapi.json'), 'utf8'),
) as Described;
const pages = operationPages(document);
const samples = pages.flatMap((page) =>
  page.samples.map((sample) => ({ ...sample, operation: page.id, page })),
);

/** In front of a sample: requests go to the mock server, and what it prints is JSON. */
const PRELOAD = `
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const moved = (url) => url.replace(process.env.SERVER, process.env.MOCK);
  return input instanceof Request
    ? fetch(new Request(moved(input.url), input), init)
    : fetch(moved(String(input)), init);
};
console.log = (value) => process.stdout.write(JSON.stringify(value));
`;

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'northflank-samples-'));
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(path.join(folder, 'preload.js'), PRELOAD);
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  await writeFile(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { paths: { 'northflank-openapi': [`${ROOT}/src/index.ts`] } },
    }),
  );
  mock = await startMock();
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** What the compiler says of a consumer's code. */
function errors(sources: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(sources).map((name) => path.join(folder, name));
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [path.join(ROOT, 'node_modules/@types')],
    paths: { 'northflank-openapi': [path.join(ROOT, 'src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (name) => sources[path.relative(folder, name)] ?? read(name);
  host.fileExists = (name) => path.relative(folder, name) in sources || fileExists(name);
  const program = ts.createProgram(names, options, host);
  return names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}

/** Runs a sample, and gives back the JSON that it prints; undefined for nothing. */
async function printed(text: string, language: string, server: string): Promise<unknown> {
  const env = { ...process.env, NORTHFLANK_API_TOKEN: 'a-token', SERVER: server, MOCK: mock.url };
  if (language === 'bash') {
    const { stdout } = await run('bash', ['-c', text.replaceAll(server, mock.url)], { env });
    return parsed(stdout);
  }
  const file = path.join(folder, `sample-${Math.random().toString(36).slice(2)}.ts`);
  await writeFile(file, text);
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', '--import', './preload.js', file],
    { cwd: folder, env: { ...env, TSX_TSCONFIG_PATH: path.join(folder, 'tsconfig.json') } },
  );
  return parsed(stdout);
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

test('each operation has a sample for curl, for this package and for fetch', () => {
  for (const { samples: all } of pages) {
    expect(all.map(({ id }) => id)).toEqual(['curl', 'package', 'fetch']);
  }
});

test('those in TypeScript compile against the package, and so does the start page', async () => {
  const start = await readFile(path.join(ROOT, 'docs/index.md'), 'utf8');
  const blocks = [...start.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThan(0);
  const sources = Object.fromEntries([
    ...samples
      .filter(({ language }) => language === 'typescript')
      .map(({ operation, id, text }) => [`${operation}-${id}.ts`, text]),
    ...blocks.map((text, index) => [`start-${index}.ts`, text]),
  ]) as Record<string, string>;
  expect(errors(sources)).toEqual([]);
  const [name = '', text = ''] =
    Object.entries(sources).find(([, one]) => one.includes("projectId: '")) ?? [];
  expect(errors({ [name]: text.replace('projectId:', 'projectID:') }).join()).toContain(
    'projectID',
  );
});

describe('run against the mock server', () => {
  test.each(samples.map((sample) => [sample.operation, sample.label, sample] as const))(
    '%s: the sample for %s gives the documented answer',
    async (_, __, { id, text, language, page }) => {
      const success = page.responses.find((response) => response.success);
      const documented = parsed(success?.contents[0]?.examples[0]?.text ?? '');
      const values: unknown[] = Object.values(documented ?? {});
      const answer = id === 'package' && values.length === 1 ? values[0] : documented;
      await expect(printed(text, language, page.server)).resolves.toEqual(answer);
    },
  );
});
