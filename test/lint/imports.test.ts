import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.js';

/** What the real configuration says against a tree of modules: the rule, and who imports whom. */
async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'imports-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const { forbidden, options = {} } = configuration;
    const folders = new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''));
    const { output } = await cruise([...folders], {
      ...options,
      cache: false,
      validate: true,
      ruleSet: { forbidden: forbidden ?? [] },
      baseDir: root,
    });
    const { violations } = (output as ICruiseResult).summary;
    return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
  } finally {
    rmSync(root, { recursive: true });
  }
}

const used = 'export const used = 1;\n';
const SOUND = {
  'scripts/commands/demo.ts': "import '../mock/server.ts';\nimport '../../src/index.ts';\n",
  'scripts/mock/server.ts': "import '../generate/bundle.ts';\nimport '../../src/index.ts';\n",
  'scripts/generate/bundle.ts': "import '../shared/names.ts';\n",
  'scripts/shared/names.ts': used,
  'src/index.ts': "export * from './exchange/retry.ts';\n",
  'src/exchange/retry.ts': used,
};

test('imports that go down are sound', async () => {
  expect(await violations(SOUND)).toEqual([]);
});

test.each([
  ['upwards', 'scripts/shared/names.ts', '../generate/bundle.ts', 'scripts/shared'],
  ['of a neighbour', 'scripts/mock/server.ts', '../site/build.ts', 'scripts/mock'],
  [
    'of a folder that has no place',
    'scripts/commands/demo.ts',
    '../other/a.ts',
    'scripts/commands',
  ],
  ['of the package', 'scripts/generate/bundle.ts', '../../src/index.ts', 'scripts-to-src'],
  [
    'of what is generated',
    'scripts/spec/files.ts',
    '../../generated/a.ts',
    'generate-to-generated',
  ],
  ['of scripts', 'src/index.ts', '../scripts/shared/names.ts', 'src-alone'],
  ['of the client', 'src/exchange/retry.ts', '../client.ts', 'src-to-client'],
  ['of tests', 'scripts/shared/names.ts', '../../test/fixture.ts', 'not-to-test'],
])('an import %s is refused, whatever form it has', async (_, from, to, rule) => {
  const target = path.posix.join(path.posix.dirname(from), to);
  // The target alone, so that nothing else is wrong.
  const around = { [target]: used };
  for (const text of [
    `import '${to}';\n`,
    `import type { Used } from '${to}';\nexport type Alias = Used;\n`,
    `export * from '${to}';\n`,
    `export const later = import('${to}');\n`,
  ]) {
    expect(await violations({ ...around, [from]: text })).toEqual([`${rule}: ${from} → ${target}`]);
  }
});

test('a folder without a place is named', async () => {
  const files = { 'scripts/other/a.ts': "import './b.ts';\n", 'scripts/other/b.ts': used };
  expect(await violations(files)).toEqual([
    'folder-without-a-place: scripts/other/a.ts → scripts/other/b.ts',
  ]);
});

test('a cycle is named, of types too', async () => {
  const found = await violations({
    'src/a.ts': "import type { B } from './b.ts';\nexport interface A { readonly b: B }\n",
    'src/b.ts': "import type { C } from './c.ts';\nexport interface B { readonly c: C }\n",
    'src/c.ts': "import type { A } from './a.ts';\nexport interface C { readonly a: A }\n",
  });
  expect(found).toEqual(['no-cycle: src/a.ts → src/b.ts']);
});
