import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT, run, withCopy } from '../support/project.ts';

const PORT = 'openapi/services/schemas/ServicePort.yaml';
const LINE = '- `getService`: `200 response data.ports[].protocol` has the new value `SCTP`.';

const VERDICT = 'Verdict: API minor, TypeScript unchanged.';

/** A repository of the project as it is, released as 1.0.0. */
function withRepository(look: (root: string) => Promise<void>): Promise<void> {
  return withCopy(
    async (root) => {
      await writeFile(path.join(root, 'package.json'), '{ "version": "1.0.0" }');
      await writeFile(path.join(root, 'CHANGELOG.md'), '# Changelog\n\n## 1.0.0\n\n- All of it.\n');
      git(root, 'init', '-q');
      commit(root, 'v1.0.0');
      await look(root);
    },
    ['openapi', 'generated'],
  );
}

function git(root: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
  execFileSync('git', [...identity, '-c', 'commit.gpgsign=false', ...args], { cwd: root });
}

function commit(root: string, tag: string): void {
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', tag);
  git(root, 'tag', tag);
}

async function edit(root: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(root, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(root, file), text.replace(from, to));
}

test(
  'a change without its version and its entry fails, with the line to add; with both it passes',
  () =>
    withRepository(async (root) => {
      const diff = (...args: readonly string[]) => run('diff.ts', '--root', root, ...args);
      const same = await diff();
      expect(same.stdout).toMatch(/^Nothing public has changed since v1\.0\.0\. /);
      expect(same.code).toBe(0);

      await edit(root, PORT, 'TCP, UDP]', 'TCP, UDP, SCTP]');
      const lacking = await diff();
      expect(lacking.stdout).toContain('minor     getService, 200 response data.ports[].protocol');
      expect(lacking.stdout).toContain('"version": "1.1.0",');
      expect(lacking.stdout).toContain(LINE);
      expect(lacking.code).toBe(1);

      const markdown = await diff('--markdown', 'HEAD');
      expect(markdown.stdout).toContain(
        '| minor | `getService` `200 response data.ports[].protocol` |',
      );
      expect(markdown.code).toBe(1);

      await edit(root, 'package.json', '1.0.0', '1.1.0');
      expect((await diff()).code).toBe(1);
      await edit(root, 'CHANGELOG.md', '## 1.0.0', `## 1.1.0\n\n${LINE}\n\n## 1.0.0`);
      const silent = await diff();
      expect(silent.stdout).toContain(
        `CHANGELOG.md: add below the heading of 1.1.0:\n  ${VERDICT}`,
      );
      expect(silent.code).toBe(1);
      await edit(root, 'CHANGELOG.md', '## 1.1.0\n', `## 1.1.0\n\n${VERDICT}\n`);
      const met = await diff();
      expect(met.stdout).toMatch(/none breaking \(minor\): version 1\.1\.0 .* which is met\. /);
      expect(met.code).toBe(0);
    }),
  60_000,
);

test(
  'the TypeScript surface is judged by the API reports of both revisions',
  () =>
    withRepository(async (root) => {
      const diff = (...args: readonly string[]) => run('diff.ts', '--root', root, ...args);
      const report = (code: string) => `\`\`\`ts\n\n${code}\n\n\`\`\`\n`;
      await mkdir(path.join(root, 'api'));
      const file = path.join(root, 'api/client.api.md');
      await writeFile(file, report('export function createClient(token: string): void;'));
      expect((await diff()).code).toBe(0);
      commit(root, 'v1.0.1');
      await writeFile(file, report('export function makeClient(token: string): void;'));
      const { code, stdout } = await diff();
      expect(stdout).toContain(
        'The TypeScript surface:\n  breaking  createClient was renamed to makeClient',
      );
      expect(stdout).toContain('- **Breaking:** `createClient` was renamed to `makeClient`.');
      expect(stdout).toContain('"version": "2.0.0",');
      expect(code).toBe(1);
      // Against an older release there is nothing to compare the report with.
      expect((await diff('v1.0.0')).stdout).not.toContain('makeClient');
    }),
  60_000,
);

test(
  'the surface is that of what is built from the spec',
  () =>
    withCopy(
      async (root) => {
        await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
        git(root, 'init', '-q');
        git(root, 'add', 'api', 'CHANGELOG.md', 'generated', 'package.json');
        git(root, 'commit', '-q', '-m', 'As it is');
        git(root, 'tag', 'v0.1.0');
        const text = await readFile(
          path.join(root, 'openapi/services/schemas/BuildFile.yaml'),
          'utf8',
        );
        await writeFile(path.join(root, 'openapi/services/schemas/BuildArchive.yaml'), text);
        await rm(path.join(root, 'openapi/services/schemas/BuildFile.yaml'));
        for (const user of ['BuildService', 'BuildServicePatch']) {
          await edit(
            root,
            `openapi/services/schemas/${user}.yaml`,
            './BuildFile.yaml',
            './BuildArchive.yaml',
          );
        }
        await edit(root, PORT, 'TCP, UDP]', 'TCP, UDP, SCTP]');
        await edit(root, PORT, 'required: [id, name, ', 'required: [id, ');
        const generated = await run('generate.ts', '--root', root);
        expect(generated.stderr).toBe('');
        expect((await run('build.ts', '--root', root)).code).toBe(0);

        const { code, stdout } = await run('diff.ts', '--root', root);
        const lines = stdout.split('\n').map((line) => line.trim());
        expect(lines).toEqual(
          expect.arrayContaining([
            'breaking  BuildFile was renamed to BuildArchive',
            'breaking  BuildFileInput was renamed to BuildArchiveInput',
            'breaking  ServicePort, name became optional',
            'minor     ServicePort, protocol has another type',
            'minor     servicePortProtocols has the new value "SCTP"',
            'breaking  getService, 200 response data.ports[] Properties of ServicePort are no longer required: name',
            'minor     getService, 200 response data.ports[].protocol has the new value SCTP',
            'Verdict: API breaking, TypeScript breaking.',
            '"version": "0.2.0",',
          ]),
        );
        // What uses the renamed type is not told again.
        expect(lines.filter((line) => line.includes('buildFiles'))).toEqual([]);
        expect(code).toBe(1);
      },
      [
        'api',
        'CHANGELOG.md',
        'docs',
        'generated',
        'openapi',
        'package.json',
        'src',
        'tsconfig.json',
      ],
    ),
  180_000,
);

test(
  'a revision that there is not is a wrong call',
  () =>
    withRepository(async (root) => {
      const { code, stderr } = await run('diff.ts', '--root', root, 'no-such');
      expect(stderr).toContain('git knows no revision "no-such".');
      expect(code).toBe(2);
    }),
  30_000,
);
