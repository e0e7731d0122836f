import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transform } from 'esbuild';
import { startMock, type Mock } from '../../scripts/mock/server.ts';
import { project, runtime, tool } from './consumer.ts';
import { outcomeOf } from './process.ts';

/** A piece of code of the guide, and what the guide says that it prints. */
interface Piece {
  readonly heading: string;
  readonly code: string;
  readonly printed: string | undefined;
}

const pieces = piecesOf(await readFile('docs/package.md', 'utf8'));

function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  let heading = '';
  for (const [, title, language, code = ''] of text.matchAll(
    /^## (.*)$|^```(\w+)\n([\s\S]*?)^```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else if (language === 'ts') found.push({ heading, code, printed: undefined });
    else if (language === 'text')
      found.push(...found.splice(-1).map((piece) => ({ ...piece, printed: code })));
  }
  return found;
}

/** Leads what is meant for the API to the mock server; openapi-fetch has made a request of it. */
const REDIRECT = `
const { fetch } = globalThis;
const leads = (url) => url.replace('https://api.northflank.com', process.env.MOCK);
globalThis.fetch = (target, init) =>
  target instanceof Request
    ? fetch(new Request(leads(target.url), target), init)
    : fetch(leads(String(target)), init);
`;

let mock: Mock;
let folder: string;

beforeAll(async () => {
  mock = await startMock();
  const tsconfig = {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
    },
  };
  const sources = pieces.map(({ code }, index) => [`piece-${String(index)}.ts`, code]);
  const programs = pieces.map(async ({ code }, index) => {
    const { code: program } = await transform(code, { loader: 'ts', target: 'es2022' });
    return [`piece-${String(index)}.mjs`, program];
  });
  folder = await project('guide', {
    ...(Object.fromEntries(sources) as Record<string, string>),
    ...(Object.fromEntries(await Promise.all(programs)) as Record<string, string>),
    'redirect.mjs': REDIRECT,
    'tsconfig.json': JSON.stringify(tsconfig),
  });
});

afterAll(() => mock.close());

test('every piece of code compiles', async () => {
  const { code, stdout } = await tool('typescript-5.9/bin/tsc', ['--pretty', 'false'], folder);
  expect(stdout).toBe('');
  expect(code).toBe(0);
});

describe.each(['20', '24'])('on Node %s', (version) => {
  test.each(pieces.map((piece, index) => [piece.heading, index, piece] as const))(
    '"%s", piece %i, does what the guide says',
    async (_, index, { code, printed }) => {
      const redirect = pathToFileURL(path.join(folder, 'redirect.mjs')).href;
      const file = `piece-${String(index)}.mjs`;
      const env = { PATH: process.env['PATH'], MOCK: mock.url, NORTHFLANK_API_TOKEN: 'made-up' };
      const executable = runtime(`node-${version}/bin/node`);
      const result = await outcomeOf(executable, ['--import', redirect, file], {
        cwd: folder,
        env,
      });
      expect(result).toMatchObject({ code: 0, stderr: '' });
      // What is a test of its own says how it went by its code alone.
      const said = code.includes('node:test') ? undefined : result.stdout;
      expect(said).toBe(printed);
    },
  );
});
