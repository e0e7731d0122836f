import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ENTRIES } from '../../scripts/package/entries.ts';
import { contents, ROOT, run, withCopy } from '../support/project.ts';

const ARGUMENTS = 'src/request/arguments.ts';
const RATE_LIMIT = 'src/exchange/rate-limit.ts';

/** A copy of what the package is made of. */
function withPackage(look: (root: string) => Promise<void>): Promise<void> {
  return withCopy(
    async (root) => {
      await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
      await look(root);
    },
    ['api', 'generated', 'package.json', 'src', 'tsconfig.json'],
  );
}

async function edit(root: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(root, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(root, file), text.replace(from, to));
}

test('package.json exports each entry that is built, for both kinds of module, and no other', async () => {
  const { exports } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const expected = ENTRIES.map(({ name }) => [
    name === 'index' ? '.' : `./${name}`,
    {
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    },
  ]);
  expect(exports).toEqual({
    ...Object.fromEntries(expected),
    './openapi.json': './generated/openapi.json',
    './openapi.yaml': './generated/openapi.yaml',
  });
});

test(
  'what the package exports cannot change unseen',
  () =>
    withPackage(async (root) => {
      const build = (...args: readonly string[]) => run('build.ts', '--root', root, ...args);
      // That the committed reports are those of the sources is for what packs to hold.
      expect((await build()).stderr).toBe('');
      expect((await build('--check')).code).toBe(0);
      const built = await contents(path.join(root, 'dist'));
      expect([...built.keys()].sort()).toEqual(
        ENTRIES.flatMap(({ name }) =>
          ['.cjs', '.cjs.map', '.d.cts', '.d.ts', '.js', '.js.map'].map((end) => name + end),
        ).sort(),
      );

      await edit(
        root,
        RATE_LIMIT,
        'readonly remaining:',
        'readonly left?: string;\n  readonly remaining:',
      );
      const reports = await contents(path.join(root, 'api'));
      const refused = await build('--check');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(
        /^api\/index\.api\.md:\d+ The package exports otherwise from here on: "readonly left\?: string;", and not "readonly limit: .*"\. Run "npm run build" and commit api\/ to take it\.\n$/,
      );
      expect(await contents(path.join(root, 'dist'))).toEqual(built);
      expect(await contents(path.join(root, 'api'))).toEqual(reports);

      const taken = await build();
      expect(taken.stdout).toContain('changed: api/index.api.md');
      expect((await build('--check')).code).toBe(0);
    }),
  180_000,
);

test(
  'sources that do not compile are refused with their place, and nothing is replaced',
  () =>
    withPackage(async (root) => {
      await edit(
        root,
        ARGUMENTS,
        'export function',
        'export const wrong: string = 1;\nexport function',
      );
      const { code, stderr } = await run('build.ts', '--root', root);
      expect(stderr).toMatch(
        /^src\/request\/arguments\.ts:\d+:14 Type 'number' is not assignable to type 'string'\.\n$/,
      );
      expect(code).toBe(1);
      expect((await contents(root)).has('dist/index.js')).toBe(false);
    }),
  120_000,
);
