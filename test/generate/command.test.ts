import { appendFile, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contents, outcome, ROOT, run, start, withCopy } from '../support/project.ts';

const SERVICE = 'openapi/services/schemas/Service.yaml';
const PATH = 'openapi/services/paths/v1_projects_{projectId}_services_{serviceId}.yaml';

function generate(root: string, ...args: string[]) {
  return run('generate.ts', '--root', root, ...args);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}.`);
  await writeFile(file, text.replace(from, to));
}

describe('npm run generate', () => {
  test('makes the same bytes anywhere, and changes nothing when run again', () =>
    withCopy(async (root) => {
      const first = await generate(root);
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(first.stdout).toMatch(/^lint +[\d.]+ m?s$/m);
      expect(first.stdout.trimEnd()).toMatch(/files written: .*manifest\.json\. \d.*s$/);
      expect(await contents(path.join(root, 'generated'))).toEqual(
        await contents(path.join(ROOT, 'generated')),
      );
      const again = await generate(root);
      expect(again.stdout.trimEnd()).toMatch(/Nothing changed in \d+ files\. \d.*s$/);
      expect(await readdir(root)).toEqual([
        'docs',
        'generated',
        'node_modules',
        'openapi',
        'redocly.yaml',
      ]);
    }));

  test.each([
    ['a YAML error', 'required:', 'required: [', /^openapi\/schemas\/Service\.yaml:\d+:\d+ /],
    [
      'a dangling reference',
      './ServiceBilling.yaml',
      './Billing.yaml',
      /^openapi\/schemas\/Service\.yaml:\d+:\d+ .*Billing/,
    ],
    [
      'a broken lint rule',
      'type: string',
      'type: strong',
      /^openapi\/schemas\/Service\.yaml:\d+:\d+ .*string/m,
    ],
  ])('refuses %s with its place and leaves everything as it was', (_, from, to, message) =>
    withCopy(
      async (root) => {
        const before = await contents(path.join(root, 'generated'));
        await edit(path.join(root, SERVICE), from, to);
        const { code, stderr } = await generate(root);
        expect(stderr).toMatch(message);
        expect(stderr).not.toMatch(/^\s+at /m);
        expect(code).toBe(1);
        expect(await contents(path.join(root, 'generated'))).toEqual(before);
        expect(await readdir(root)).toEqual([
          'generated',
          'node_modules',
          'openapi',
          'redocly.yaml',
        ]);
      },
      ['openapi', 'generated'],
    ),
  );

  test('takes back what was changed by hand and leaves a stray file alone', () =>
    withCopy(async (root) => {
      await generate(root);
      const types = path.join(root, 'generated/types.ts');
      const made = await readFile(types, 'utf8');
      await appendFile(types, '// by hand\n');
      await writeFile(path.join(root, 'generated/notes.txt'), 'mine');
      const { code, stdout, stderr } = await generate(root);
      expect(stdout).toContain('1 files written: generated/types.ts.');
      expect(stderr).toContain('generated/notes.txt is stray');
      expect(code).toBe(0);
      expect(await readFile(types, 'utf8')).toBe(made);
      expect(await readFile(path.join(root, 'generated/notes.txt'), 'utf8')).toBe('mine');
    }));

  test('two runs at once end in one whole state', () =>
    withCopy(async (root) => {
      const runs = [1, 2].map(() => outcome(start('generate.ts', '--root', root)));
      const codes = (await Promise.all(runs)).map(({ code }) => code);
      expect(codes).toEqual([0, 0]);
      expect((await generate(root, '--check')).code).toBe(0);
    }));

  test('an option that it lacks is a wrong call', async () => {
    const { code, stderr } = await run('generate.ts', '--chek');
    expect(stderr).toContain("Unknown option '--chek'");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});

describe('npm run generate -- --check', () => {
  test('names what is stale, missing, stray and edited, and writes nothing', () =>
    withCopy(
      async (root) => {
        await generate(root);
        expect((await generate(root, '--check')).code).toBe(0);
        const file = (name: string) => path.join(root, 'generated', name);
        await edit(path.join(root, PATH), 'Envelope around', 'Wrapper around');
        await appendFile(file('validators.js'), '\n');
        await rm(file('operations.ts'));
        await rm(file('enums.ts'));
        await symlink(file('types.ts'), file('enums.ts'));
        await writeFile(file('notes.txt'), '');
        const before = await contents(path.join(root, 'generated'));
        const { code, stderr } = await generate(root, '--check');
        expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual(
          expect.arrayContaining([
            'generated/types.ts is stale',
            'generated/openapi.yaml is stale',
            'generated/validators.js is edited',
            'generated/operations.ts is missing',
            'generated/enums.ts is damaged',
            'generated/notes.txt is stray',
          ]),
        );
        expect(stderr).not.toContain('examples.ts');
        expect(code).toBe(1);
        expect(await contents(path.join(root, 'generated'))).toEqual(before);
      },
      ['openapi'],
    ));

  test('an edited manifest proves nothing', () =>
    withCopy(
      async (root) => {
        await generate(root);
        await edit(path.join(root, 'generated/manifest.json'), 'types.ts": "', 'types.ts":  "');
        const { code, stderr } = await generate(root, '--check');
        expect(stderr).toContain('generated/manifest.json is damaged');
        expect(code).toBe(1);
      },
      ['openapi'],
    ));
});
