import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { startMock } from '../../../scripts/mock/server.ts';
import type { OperationPage } from '../../../scripts/site/model/operation.ts';
import { literal } from '../../../scripts/site/model/samples/literal.ts';
import { readSite } from '../../../scripts/site/model/site.ts';
import { ROOT } from '../../support/project.ts';
import { documentedAnswer, readOperations, runSample } from '../run-sample.ts';
import { makeSmallProject } from '../small-project.ts';

const operations = await readOperations();

/** What the compiler says of files that use the package. */
function errors(sources: Readonly<Record<string, string>>): string[] {
  const folder = path.join(ROOT, 'test/site');
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
    paths: { 'northflank-openapi': [path.join(ROOT, 'src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const readOther = host.readFile.bind(host);
  const otherExists = host.fileExists.bind(host);
  host.readFile = (name) => sources[path.relative(folder, name)] ?? readOther(name);
  host.fileExists = (name) => path.relative(folder, name) in sources || otherExists(name);
  const program = ts.createProgram(names, options, host);
  return names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}

test('each operation has a sample for curl, for this package and for fetch', () => {
  for (const { samples } of operations) {
    expect(samples.map(({ id }) => id)).toEqual(['curl', 'package', 'fetch']);
  }
});

test('those in TypeScript compile against the package, and so does the start page', async () => {
  const start = await readFile(path.join(ROOT, 'docs/index.md'), 'utf8');
  const blocks = [...start.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(0);
  const samples = operations.flatMap((operation) =>
    operation.samples
      .filter(({ language }) => language === 'typescript')
      .flatMap(({ id, text: smallest, documented = '' }) => [
        [`${operation.id}-${id}.ts`, smallest] as const,
        [`${operation.id}-${id}-documented.ts`, documented] as const,
      ]),
  );
  const sources = Object.fromEntries([
    ...samples,
    ...blocks.map((block, index) => [`start-${index}.ts`, block] as const),
  ]);
  const [call = ''] = samples
    .map(([, sample]) => sample)
    .filter((sample) => sample.includes("Id: '"));
  const wrong = { 'wrong.ts': call.replace("Id: '", "ID: '") };
  const [first, ...others] = errors({ ...sources, ...wrong });
  expect(first).toContain('ID');
  expect(others).toEqual([]);
});

test('the mock server accepts each call, and all pages have the same ids', async () => {
  const mock = await startMock();
  try {
    const ids = new Map<string, Set<string>>();
    for (const { id, path: form, call } of operations) {
      const { method, path: address, headers, body } = call;
      const response = await fetch(mock.url + address, {
        method,
        headers: { ...headers, authorization: 'Bearer a', 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect([id, response.status, await response.text()]).toEqual([
        id,
        expect.any(Number),
        expect.not.stringContaining('"error"'),
      ]);
      expect(response.ok).toBe(true);
      const segments = address.replace(/\?.*/, '').split('/');
      form.split('/').forEach((name, index) => {
        if (name.startsWith('{'))
          ids.set(name, (ids.get(name) ?? new Set()).add(segments[index] ?? ''));
      });
    }
    expect([...ids].filter(([, values]) => values.size > 1)).toEqual([]);
  } finally {
    await mock.close();
  }
});

test('the first body of a change has one field that is not deprecated', () => {
  const patches = operations.filter(({ method }) => method === 'PATCH');
  expect(patches.length).toBeGreaterThan(0);
  for (const { id, call } of patches)
    expect([id, Object.keys(call.body ?? {}).length]).toEqual([id, 1]);
});

test('curl gets the documented answer from the mock server', async () => {
  const [operation] = operations;
  const sample = operation?.samples.find(({ id }) => id === 'curl');
  if (operation === undefined || sample === undefined) throw new Error('There is no sample.');
  const mock = await startMock();
  try {
    const answer = await runSample(sample, operation.server, mock.url);
    expect(answer).toEqual(documentedAnswer(operation, sample));
  } finally {
    await mock.close();
  }
});

describe('an operation with each kind of parameter', () => {
  let root: string;
  let operation: OperationPage;
  beforeAll(async () => {
    root = await makeSmallProject();
    const created = readSite(root).operations.find(({ id }) => id === 'createThing');
    if (created === undefined) throw new Error('The small project has no such operation.');
    operation = created;
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const sampleOf = (wanted: string) => {
    const sample = operation.samples.find(({ id }) => id === wanted);
    if (sample === undefined) throw new Error(`There is no sample for ${wanted}.`);
    return sample;
  };

  test('is called by curl with all that it requires, whatever characters are in it', async () => {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const { method, url, headers } = request;
        response.end(JSON.stringify({ method, url, headers, body: JSON.parse(body) as unknown }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const sent = await runSample(sampleOf('curl'), operation.server, `http://127.0.0.1:${port}`);
      expect(sent).toMatchObject({
        method: 'POST',
        url: '/v1/projects/example-project/things?dry+run=false',
        headers: { authorization: 'Bearer a-token', 'x-trace': "it's" },
        body: { name: "a 'thing'" },
      });
    } finally {
      server.close();
    }
  });

  test('is called by this package and by fetch with the same', () => {
    expect(sampleOf('package').text).toBe(`import { createClient } from 'northflank-openapi';

const northflank = createClient({ token: process.env.NORTHFLANK_API_TOKEN });
const thing = await northflank.createThing({
  projectId: 'example-project',
  'dry run': false,
  'x-trace': 'it\\'s',
  body: { name: 'a \\'thing\\'' },
});
console.log(thing);`);
    expect(sampleOf('package').documented).toContain(`
  body: {
    name: 'a \\'thing\\'',
    size: 2,
    labels: { color: 'red' },
    ports: [{ port: 80 }],
  },
`);
    expect(sampleOf('fetch').text).toContain(
      `fetch('https://api.example.com/v1/projects/example-project/things?dry+run=false', {
  method: 'POST',
  headers: {
    Authorization: \`Bearer \${process.env.NORTHFLANK_API_TOKEN}\`,
    'x-trace': 'it\\'s',
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({`,
    );
  });
});

test.each([[{}], [[]], [{ 'a b': [null, 1.5, '\'"\\\n'], c: { d: [{ e: 'x'.repeat(80) }] } }]])(
  'a literal has the value %j',
  (value) => {
    expect(runInNewContext(`JSON.stringify(${literal(value, '')})`)).toBe(JSON.stringify(value));
  },
);
