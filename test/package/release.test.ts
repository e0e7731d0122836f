import { execFileSync } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkRelease } from '../../scripts/package/version.ts';
import { ROOT, run, withCopy } from '../support/project.ts';

const MANIFEST = '{\n  "name": "made-up",\n  "version": "1.2.0"\n}\n';
const CHANGELOG =
  '# Changelog\n\n## 1.2.0 - 2026-11-22\n\n- More.\n\n## 1.1.0 - 2026-01-01\n\n- First.\n';

describe('what names the version', () => {
  test('says the same', () => {
    expect(checkRelease(MANIFEST, CHANGELOG, 'v1.2.0')).toBe('1.2.0');
  });

  test.each([
    [
      'a tag of another version',
      CHANGELOG,
      'v1.3.0',
      'package.json:3 The version is 1.2.0, and the tag is v1.3.0: it must be v1.2.0.',
    ],
    [
      'no section',
      CHANGELOG.replace('1.2.0', '1.2.1'),
      'v1.2.0',
      'CHANGELOG.md:3 The first section must be "## 1.2.0 - YYYY-MM-DD".',
    ],
    [
      'a date that there is not',
      CHANGELOG.replace('2026-11-22', '2026-99-99'),
      'v1.2.0',
      'CHANGELOG.md:3 The heading has no date: "## 1.2.0 - YYYY-MM-DD" would be right.',
    ],
    [
      'something new above it',
      CHANGELOG.replace('## 1.2.0', '## Unreleased\n\n- Newer.\n\n## 1.2.0'),
      'v1.2.0',
      'CHANGELOG.md:3 The first section must be "## 1.2.0 - YYYY-MM-DD".',
    ],
    [
      'a section that is not dated',
      CHANGELOG.replace(' - 2026-11-22', ''),
      'v1.2.0',
      'CHANGELOG.md:3 The heading has no date: "## 1.2.0 - YYYY-MM-DD" would be right.',
    ],
    [
      'a section without an entry',
      CHANGELOG.replace('- More.', ''),
      'v1.2.0',
      'CHANGELOG.md:3 The section has no entry: say in a line each what is new, such as "- …".',
    ],
    [
      'no section before the tag',
      '# Changelog\n',
      undefined,
      'CHANGELOG.md The first section must be "## 1.2.0 - YYYY-MM-DD" or "## Unreleased".',
    ],
  ])('%s is refused', (_, changelog, tag, message) => {
    expect(() => checkRelease(MANIFEST, changelog, tag)).toThrow(message);
  });

  test('before the tag the changes may stand under "Unreleased"', () => {
    const unreleased = CHANGELOG.replace('1.2.0 - 2026-11-22', 'Unreleased');
    expect(checkRelease(MANIFEST, unreleased, undefined)).toBe('1.2.0');
  });
});

test('a version of another form is refused', () => {
  const manifest = MANIFEST.replace('1.2.0', '1.2.0-beta.1');
  expect(() => checkRelease(manifest, CHANGELOG, 'v1.2.0-beta.1')).toThrow(
    'package.json:3 The version is 1.2.0-beta.1; a release has three numbers, such as 1.2.0.',
  );
});

test('it takes a tag or --dry-run', async () => {
  const { code, stderr } = await run('release.ts');
  expect(stderr).toMatch(/^Give a tag, or --dry-run\.\n/);
  expect(code).toBe(2);
});

test(
  'a change that asks for a higher version stops the release before anything is packed',
  () =>
    withCopy(
      async (root) => {
        await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
        await writeFile(path.join(root, 'package.json'), MANIFEST);
        await writeFile(path.join(root, 'CHANGELOG.md'), CHANGELOG);
        git(root, 'init', '-q');
        git(root, 'add', 'CHANGELOG.md', 'generated', 'openapi', 'package.json', 'redocly.yaml');
        git(root, 'commit', '-q', '-m', 'First');
        git(root, 'tag', 'v1.2.0');
        const file = path.join(root, 'openapi/services/schemas/ServicePort.yaml');
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace('TCP, UDP]', 'TCP, UDP, SCTP]'));

        const { code, stdout, stderr } = await run('release.ts', '--root', root, '--dry-run');
        expect(stderr).toContain('has the new value `SCTP`');
        expect(stderr).toContain('"version": "1.3.0",');
        expect(stdout).toBe('');
        expect(code).toBe(1);

        git(root, 'commit', '-q', '-a', '-m', 'Second');
        const elsewhere = await run('release.ts', '--root', root, 'v1.2.0');
        expect(elsewhere.stderr).toBe('The tag v1.2.0 is not on the commit that is checked out.\n');
        expect(elsewhere.code).toBe(1);
      },
      ['openapi', 'generated'],
    ),
  60_000,
);

function git(root: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
  execFileSync('git', [...identity, '-c', 'commit.gpgsign=false', ...args], { cwd: root });
}
