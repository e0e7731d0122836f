import path from 'node:path';
import { expect, test } from '@jest/globals';
import * as esbuild from 'esbuild';
import { operations } from '../../generated/operations.ts';
import { ROOT } from '../support/project.ts';

const MANY = 350;

/** Many operations in the place of those of the spec, in both of the modules that have them. */
const many: esbuild.Plugin = {
  name: 'many operations',
  setup(build) {
    const names = Array.from({ length: MANY }, (_, at) => `getThing${String(at)}`);
    const all: [string, string][] = [
      ...Object.entries(operations),
      ...names.map((id): [string, string] => [id, `GET /v1/${id}/{thingId} data`]),
    ];
    build.onLoad({ filter: /generated\/operations\.ts$/ }, () => ({
      loader: 'ts',
      contents: `export const operations = ${JSON.stringify(Object.fromEntries(all))};
        export const sensitiveFields = [];`,
    }));
    build.onLoad({ filter: /generated\/named-operations\.ts$/ }, () => ({
      contents: all.map(([id, line]) => `export const ${id} = ${JSON.stringify(line)};`).join('\n'),
    }));
  },
};

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: path.join(ROOT, 'src'), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    plugins: [many],
  });
  return outputFiles[0]?.text ?? '';
}

test('a client of some operations has these alone in its bundle, however many there are', async () => {
  const code = await bundled(`import { createClient, getThing7 } from './operations.ts';
    console.log(createClient({ token: 'a', operations: { getThing7 } }));`);
  expect(code.match(/\/v1\/\w+\/\{thingId\}/g)).toEqual(['/v1/getThing7/{thingId}']);
});

test('a client of all operations has a line of each, once', async () => {
  const code = await bundled(`import { createClient } from './index.ts';
    console.log(createClient({ token: 'a' }));`);
  expect(code.match(/\/v1\/\w+\/\{thingId\}/g)).toHaveLength(MANY);
});
