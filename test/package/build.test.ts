import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from '../../scripts/package/build.ts';
import { ENTRIES } from '../../scripts/package/entries.ts';
import { contents, ROOT, run } from '../support/project.ts';
import { writeFiles } from './repository.ts';

let scratch: string;
let root: string;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'northflank-build-'));
  root = path.join(scratch, 'whole');
  for (const name of ['api', 'generated', 'package.json', 'src', 'tsconfig.json']) {
    await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

async function read(file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8');
}

test('package.json exports each entry that is built, for both kinds of module, and no other', async () => {
  const { exports } = JSON.parse(await read('package.json')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const entries = ENTRIES.map(({ name }) => [
    name === 'index' ? '.' : `./${name}`,
    {
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    },
  ]);
  expect(exports).toEqual({
    ...Object.fromEntries(entries),
    './openapi.json': './generated/openapi.json',
    './openapi.yaml': './generated/openapi.yaml',
  });
});

test('the command builds each entry', async () => {
  const { code, stdout } = await run('build.ts', '--root', root, '--check');
  expect(stdout).toMatch(/^Built \d+ entries in dist\/\. /);
  expect(code).toBe(0);
  const files = await readdir(path.join(root, 'dist'));
  // What entries share has a name that only the build knows.
  expect(files.filter((name) => name.includes('.') && !name.startsWith('chunk-')).sort()).toEqual(
    ENTRIES.flatMap(({ name }) =>
      ['.cjs', '.cjs.map', '.d.cts', '.d.ts', '.js', '.js.map'].map((end) => name + end),
    ).sort(),
  );
  // Nothing of the build itself is left behind.
  expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
}, 60_000);

test('the version is that of package.json', async () => {
  const { version } = JSON.parse(await read('package.json')) as { readonly version: string };
  const { VERSION } = (await import(path.join(root, 'dist/index.cjs'))) as { VERSION: string };
  expect(VERSION).toBe(version);
});

test('declarations import nothing but each other, with the extension of their kind', async () => {
  const names = await readdir(path.join(root, 'dist'), { recursive: true });
  const declarations = names.filter((name) => /\.d\.c?ts$/.test(name));
  for (const name of declarations) {
    const text = await read(path.join('dist', name));
    const kind = name.endsWith('.d.cts') ? 'cjs' : 'js';
    for (const [, specifier = ''] of text.matchAll(/(?:from |import\()['"](.+?)['"]/g)) {
      expect(specifier).toMatch(new RegExp(`^\\.\\.?/.*\\.${kind}$`));
      const target = path.join(path.dirname(name), specifier.replace(/\.(c?)js$/, '.d.$1ts'));
      expect(declarations).toContain(target);
    }
  }
});

test('the report has what is written by hand, and refers to what is generated', async () => {
  const report = await read('api/index.api.md');
  expect(report).toContain('export function createClient(');
  expect(report).toContain('export * from "generated/types.js"');
  const types = await read('generated/types.ts');
  const [, generated = ''] = /^export interface (\w+)/m.exec(types) ?? [];
  expect(report).not.toContain(`interface ${generated}`);
});

describe('a small package', () => {
  let small: string;
  const INDEX = `import type { Thing } from '../generated/types.ts';
export * from '../generated/types.ts';
/** Reads a thing. */
export declare function read(id: string): Thing;
`;

  beforeAll(async () => {
    small = path.join(scratch, 'small');
    await cp(path.join(ROOT, 'tsconfig.json'), path.join(small, 'tsconfig.json'));
    await writeFiles(small, {
      'package.json': '{ "name": "small", "version": "1.2.3", "type": "module" }',
      'src/index.ts': INDEX,
      'src/operations.ts': 'export declare function createClient(): void;\n',
      'generated/types.ts': 'export interface Thing {\n  id: string;\n}\n',
      'generated/paths.ts': "export type * from './types.ts';\n",
      'generated/validators.ts': 'export const getThing = {};\n',
      'generated/examples.ts': `import type { Thing } from './types.ts';
export const thing: Thing = { id: 'a' };
`,
    });
    await build(small, 'take');
  });

  test('can’t change what is written by hand unseen', async () => {
    await writeFile(path.join(small, 'src/index.ts'), INDEX.replace('id: string', 'id?: string'));
    const before = await contents(small);
    await expect(build(small, 'check')).rejects.toThrow(
      /^api\/index\.api\.md:\d+ The public surface changed: from here on it has "export function read\(id\?: string\): Thing;" instead of "export function read\(id: string\): Thing;"\. Run "npm run build" and commit api\/index\.api\.md to accept it\.$/,
    );
    expect(await contents(small)).toEqual(before);
    expect(await build(small, 'take')).toMatchObject({ reportChanged: true });
    expect(await readFile(path.join(small, 'api/index.api.md'), 'utf8')).toContain('id?: string');
  });

  test('that does not compile is refused with the place, and nothing is replaced', async () => {
    await writeFile(path.join(small, 'src/index.ts'), `${INDEX}export const wrong: string = 1;\n`);
    const before = await contents(small);
    await expect(build(small, 'take')).rejects.toThrow(
      "src/index.ts:5:14 Type 'number' is not assignable to type 'string'.",
    );
    expect(await contents(small)).toEqual(before);
  });
});
