import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ENTRIES } from '../../scripts/package/entries.ts';
import { CONSUMER, INSTALLED, INVENTORY, record, runtime } from './consumer.ts';
import { outcomeOf } from './process.ts';

test('it contains what a consumer needs and nothing else', async () => {
  const entries = await readdir(INSTALLED, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(INSTALLED, path.join(parentPath, name)));
  // The declarations of the modules that the entries lead to.
  const isDeclaration = (file: string) => /^dist\/(?:src|generated)\/.+\.d\.c?ts$/.test(file);
  const code = ENTRIES.flatMap(({ name }) =>
    ['cjs', 'cjs.map', 'd.cts', 'd.ts', 'js', 'js.map'].map((end) => `dist/${name}.${end}`),
  );
  const others = [
    'LICENSE',
    'README.md',
    'generated/openapi.json',
    'generated/openapi.yaml',
    'package.json',
  ];
  // What entries share has a name that only the build knows.
  const isShared = (file: string) => /^dist\/chunk-[A-Z0-9]+\.js(?:\.map)?$/.test(file);
  const rest = files.filter((file) => !isDeclaration(file) && !isShared(file));
  expect(rest.sort()).toEqual([...code, ...others].sort());
  const declarations = files.filter(isDeclaration);
  const inBoth = declarations.map((file) => file.replace(/\.c?ts$/, ''));
  expect(inBoth).toHaveLength(new Set(inBoth).size * 2);
  record(`${String(files.length)} files`);
});

test('openapi-fetch and its types are the only dependency', async () => {
  const installed = JSON.parse(await readFile(INVENTORY, 'utf8')) as string[];
  expect(installed.filter((name) => !name.startsWith('.')).sort()).toEqual([
    'northflank-openapi',
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]);
  const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(
    await readFile(path.join(INSTALLED, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  expect(Object.keys(dependencies ?? {})).toEqual(['openapi-fetch']);
  expect(peerDependencies ?? optionalDependencies).toBeUndefined();
});

test('each source map contains its sources', async () => {
  const folder = path.join(INSTALLED, 'dist');
  const maps = (await readdir(folder)).filter((name) => name.endsWith('.map'));
  expect(maps.length).toBeGreaterThanOrEqual(ENTRIES.length * 2);
  for (const name of maps) {
    const { sources, sourcesContent } = JSON.parse(
      await readFile(path.join(folder, name), 'utf8'),
    ) as { readonly sources: readonly string[]; readonly sourcesContent: readonly string[] };
    expect(sourcesContent).toHaveLength(sources.length);
    // Beside dist/, as in the repository: what a stack names is a file of this package.
    expect(sources.filter((source) => !/^\.\.\/(?:src|generated)\//.test(source))).toEqual([]);
    const code = await readFile(path.join(folder, name.replace(/\.map$/, '')), 'utf8');
    expect(code).toMatch(new RegExp(`//# sourceMappingURL=${name}\\s*$`));
  }
});

test('a stack names a file of the sources', async () => {
  const script = `
    import { createClient } from 'northflank-openapi';
    try { createClient({}) } catch (error) { console.log(error.stack) }`;
  const args = ['--enable-source-maps', '--input-type=module', '--eval', script];
  const { stdout } = await outcomeOf(runtime('node-22/bin/node'), args, { cwd: CONSUMER });
  expect(stdout).toContain(path.join('northflank-openapi/src/client.ts:'));
});

test.each([
  'dist/index.js',
  'dist/src/client.js',
  'package.json',
  'generated/types.ts',
  'src/index.ts',
])('%s can’t be imported', async (file) => {
  const script = `await import('northflank-openapi/${file}')`;
  const args = ['--input-type=module', '--eval', script];
  const { stderr } = await outcomeOf(runtime('node-22/bin/node'), args, { cwd: CONSUMER });
  expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

test('the documents can be imported by their names', async () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import document from 'northflank-openapi/openapi.json' with { type: 'json' };
    const yaml = readFileSync(new URL(import.meta.resolve('northflank-openapi/openapi.yaml')), 'utf8');
    console.log(JSON.stringify([document.openapi, /^openapi: (.*)$/m.exec(yaml)[1]]));`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await outcomeOf(runtime('node-22/bin/node'), args, { cwd: CONSUMER });
  const { openapi } = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as {
    readonly openapi: string;
  };
  expect(JSON.parse(stdout)).toEqual([openapi, openapi]);
});

test('code and document have the version of the package', async () => {
  const script = `
    import { VERSION } from 'northflank-openapi';
    import document from 'northflank-openapi/openapi.json' with { type: 'json' };
    console.log(JSON.stringify([VERSION, document.info.version]));`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await outcomeOf(runtime('node-22/bin/node'), args, { cwd: CONSUMER });
  const { version } = JSON.parse(await readFile(path.join(INSTALLED, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(JSON.parse(stdout)).toEqual([version, version]);
});
