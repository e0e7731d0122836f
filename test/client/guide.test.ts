import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';
import { startMock, type Mock } from '../../scripts/mock/server.ts';

/** A piece of code of the guide, and what the guide says that it prints. */
interface Piece {
  readonly code: string;
  readonly printed: string;
}

const text = await readFile('docs/client.md', 'utf8');
const pieces = [...text.matchAll(/^```ts\n(.*?)^```\n\n```text\n(.*?)^```$/gms)].map(
  ([, code = '', printed = '']): Piece => ({ code, printed }),
);

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock();
  // Below the project, where what the guide imports is found.
  folder = await mkdtemp(path.resolve('node_modules/.guide-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

test('each piece of code has what it prints', () => {
  expect(pieces).toHaveLength(text.split('```ts\n').length - 1);
});

test.each(pieces.map((piece, index) => [index, piece] as const))(
  'piece %i prints what the guide says',
  async (index, { code, printed }) => {
    const { outputFiles } = await build({
      stdin: { contents: code, loader: 'ts', resolveDir: process.cwd() },
      alias: { 'northflank-openapi': path.resolve('src/index.ts') },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      target: 'es2022',
      write: false,
    });
    const file = path.join(folder, `piece-${String(index)}.mjs`);
    await writeFile(file, outputFiles[0]?.contents ?? '');
    const lines: string[] = [];
    const log = jest.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      lines.push(`${format(...values)}\n`);
    });
    const { fetch } = globalThis;
    const redirected = jest.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
      return fetch((url as string).replace('https://api.northflank.com', mock.url), init);
    });
    process.env['NORTHFLANK_API_TOKEN'] = 'made-up';
    try {
      await import(pathToFileURL(file).href);
    } finally {
      log.mockRestore();
      redirected.mockRestore();
    }
    expect(lines.join('')).toBe(printed);
  },
);
