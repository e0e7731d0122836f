import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compile, planted, RESOLUTIONS, type Resolution } from './compile.ts';
import { INSTALLED, record, TARBALL, tool } from './consumer.ts';

const VERSIONS = ['5.0', '5.4', '5.9', '6', '7'] as const;

/** The files of a consumer: both kinds of module, but for bundlers, which take one. */
async function sources(resolution: Resolution, version: string): Promise<Record<string, string>> {
  const [use, mistakes] = await Promise.all(['use', 'mistakes'].map(fixture));
  const kinds = resolution === 'bundler' ? ['ts'] : ['mts', 'cts'];
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`use.${kind}`, `${use ?? ''}\n${documentImport(resolution, kind, version)}`],
      [`mistakes.${kind}`, mistakes ?? ''],
    ]),
  );
}

/** The document as a module, with the attribute where this version of Node's rules asks for it. */
function documentImport(resolution: Resolution, kind: string, version: string): string {
  const asks = resolution === 'nodenext' && kind === 'mts' && version !== '5.0';
  const attributes = asks ? " with { type: 'json' }" : '';
  return `import document from 'northflank-openapi/openapi.json'${attributes};
export const version: string = document.info.version;
`;
}

async function fixture(name: string): Promise<string> {
  return readFile(`test/packed/consumer/${name}.ts`, 'utf8');
}

describe.each(VERSIONS)('TypeScript %s', (version) => {
  test.each(Object.keys(RESOLUTIONS) as Resolution[])(
    '%s compiles a consumer and finds each planted mistake',
    async (resolution) => {
      const files = await sources(resolution, version);
      const { errors, output } = await compile(version, resolution, files);
      expect({ errors, output }).toEqual({ errors: planted(files), output: expect.anything() });
      const found = planted(files).length;
      expect(found).toBeGreaterThanOrEqual(10);
      record(`${String(found)} mistakes in ${String(Object.keys(files).length)} files`);
    },
  );
});

test.each(['5.9', '6', '7'])(
  'TypeScript %s: Node’s declarations do instead of those of the DOM',
  async (version) => {
    const use = await fixture('use');
    const more = { lib: ['es2022'], types: ['node'] };
    const { errors, output } = await compile(version, 'nodenext', { 'use.mts': use }, more);
    expect({ errors, output }).toEqual({ errors: [], output: '' });
  },
);

test('attw finds no problem in any resolution', async () => {
  const script = '@arethetypeswrong/cli/dist/index.js';
  const args = [TARBALL, '--exclude-entrypoints', 'openapi.yaml', '--format', 'json'];
  const { code, stdout } = await tool(script, args);
  const { analysis } = JSON.parse(stdout) as {
    readonly analysis: { readonly entrypoints: object; readonly problems: readonly unknown[] };
  };
  expect(analysis.problems).toEqual([]);
  expect(code).toBe(0);
  record(`${String(Object.keys(analysis.entrypoints).length)} entries`);
});

test('publint has nothing to say', async () => {
  const { code, stdout } = await tool('publint/src/cli.js', [TARBALL, '--strict']);
  expect(stdout).toMatch(/All good!/);
  expect(code).toBe(0);
});

test('declarations import only each other, and don’t name what the client is built on', async () => {
  const names = await readdir(path.join(INSTALLED, 'dist'), { recursive: true });
  const declarations = names.filter((name) => /\.d\.c?ts$/.test(name));
  expect(declarations).toContain('index.d.ts');
  for (const name of declarations) {
    const text = await readFile(path.join(INSTALLED, 'dist', name), 'utf8');
    expect(text).not.toMatch(/openapi-fetch|openapi-typescript|^\/\/\/ </m);
    const specifiers = [...text.matchAll(/(?:from |import\()['"](.+?)['"]/g)];
    expect(specifiers.map(([, specifier]) => specifier)).toEqual(
      specifiers.map(() => expect.stringMatching(/^\.\.?\//)),
    );
  }
});
