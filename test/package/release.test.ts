import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkRelease, checkVersion } from '../../scripts/package/release.ts';
import { run } from '../support/project.ts';
import { operation, Repository, spec } from './repository.ts';

const MANIFEST = '{\n  "name": "made-up",\n  "version": "1.2.0",\n  "files": []\n}\n';
const CHANGELOG =
  '# Changelog\n\n## 1.2.0 - 2026-11-22\n\n- More.\n\n## 1.1.0 - 2026-01-01\n\n- First.\n';

describe('package.json, changelog and tag', () => {
  test('name the same version', () => {
    expect(checkVersion(MANIFEST, CHANGELOG, 'v1.2.0')).toBe('1.2.0');
    expect(checkVersion(MANIFEST, CHANGELOG.replace('1.2.0', '[1.2.0]'), 'v1.2.0')).toBe('1.2.0');
  });

  test('a private package is not released, but may be looked at before', () => {
    const unreleased = MANIFEST.replace('"version"', '"private": true,\n  "version"');
    expect(() => checkVersion(unreleased, CHANGELOG, 'v1.2.0')).toThrow(
      'package.json The package is private, so that npm refuses to publish it. Remove "private".',
    );
    expect(checkVersion(unreleased, CHANGELOG, undefined)).toBe('1.2.0');
  });

  test.each([
    [
      'a tag of another version',
      CHANGELOG,
      'v1.3.0',
      'package.json:3 The version is 1.2.0, but the tag is v1.3.0, not v1.2.0.',
    ],
    [
      'no section',
      CHANGELOG.replace('1.2.0', '1.2.1'),
      'v1.2.0',
      'CHANGELOG.md:3 The first section must be "## 1.2.0 - YYYY-MM-DD".',
    ],
    [
      'a date that does not exist',
      CHANGELOG.replace('2026-11-22', '2026-99-99'),
      'v1.2.0',
      'CHANGELOG.md:3 The heading has no date. Write: ## 1.2.0 - YYYY-MM-DD',
    ],
    [
      'something new above the section',
      CHANGELOG.replace('## 1.2.0', '## Unreleased\n\n- Newer.\n\n## 1.2.0'),
      'v1.2.0',
      'CHANGELOG.md:3 The first section must be "## 1.2.0 - YYYY-MM-DD".',
    ],
    [
      'a section without a date',
      CHANGELOG.replace(' - 2026-11-22', ''),
      'v1.2.0',
      'CHANGELOG.md:3 The heading has no date. Write: ## 1.2.0 - YYYY-MM-DD',
    ],
    [
      'an empty section',
      CHANGELOG.replace('- More.', ''),
      'v1.2.0',
      'CHANGELOG.md:3 The section is empty. Say what is new, in lines such as "- …".',
    ],
    [
      'no section before the tag',
      '# Changelog\n',
      undefined,
      'CHANGELOG.md The first section must be "## 1.2.0 - YYYY-MM-DD" or "## Unreleased".',
    ],
  ])('%s is refused', (_, changelog, tag, message) => {
    expect(() => checkVersion(MANIFEST, changelog, tag)).toThrow(new Error(message));
  });

  test('before there is a tag, the changes may still be unreleased', () => {
    const unreleased = CHANGELOG.replace('1.2.0 - 2026-11-22', 'Unreleased');
    expect(checkVersion(MANIFEST, unreleased, undefined)).toBe('1.2.0');
  });

  test('a version of another form is refused', () => {
    const manifest = MANIFEST.replace('1.2.0', '1.2.0-beta.1');
    expect(() => checkVersion(manifest, CHANGELOG, 'v1.2.0-beta.1')).toThrow(
      'package.json:3 The version is 1.2.0-beta.1; a release has three numbers, as in 1.2.0.',
    );
  });
});

describe('a release', () => {
  let repository: Repository;

  const note = (maxLength: number) =>
    spec(
      { '/notes': { post: operation('createNote', 'Note') } },
      { Note: { type: 'string', maxLength } },
    );

  beforeAll(async () => {
    repository = await Repository.create({
      ...note(100),
      'package.json': MANIFEST.replace('1.2.0', '1.0.0'),
      'CHANGELOG.md': CHANGELOG,
    });
    await repository.write({ ...note(50), 'package.json': MANIFEST });
    repository.commit('v1.2.0');
  });

  afterAll(() => repository.remove());

  test('whose version is too small for what changed is refused, with the change', async () => {
    await expect(checkRelease(repository.root, 'v1.2.0')).rejects.toThrow(
      /^package\.json:3 The version is 1\.2\.0, and must be 2\.0\.0 or later:\nThe API:\n {2}breaking {2}Note: maxLength 100 → 50/,
    );
  });

  test('is refused by the command, which then packs nothing', async () => {
    const { code, stdout, stderr } = await run('release.ts', '--root', repository.root, 'v1.2.0');
    expect(stderr).toContain('The version is 1.2.0, and must be 2.0.0 or later:');
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(repository.git('status', '--porcelain')).toBe('');
  }, 30_000);

  test('of a commit that is not checked out is refused', async () => {
    await repository.write({ 'more.txt': 'more' });
    repository.git('add', 'more.txt');
    repository.git('commit', '--quiet', '--message', 'More');
    await expect(checkRelease(repository.root, 'v1.2.0')).rejects.toThrow(
      'The tag v1.2.0 is not on the commit that is checked out.',
    );
    repository.git('reset', '--quiet', '--hard', 'v1.2.0');
  });

  test('with a large enough version is packed', async () => {
    await repository.write({
      'package.json': MANIFEST.replace('1.2.0', '2.0.0'),
      'CHANGELOG.md': CHANGELOG.replace('## 1.2.0', '## 2.0.0'),
    });
    repository.commit('v2.0.0');
    repository.git('tag', '--delete', 'v1.2.0');
    const { code, stdout } = await run('release.ts', '--root', repository.root, 'v2.0.0');
    expect(stdout).toContain('1 change since v1.0.0, breaking');
    expect(stdout).toMatch(/Version 2\.0\.0 is packed\. /);
    expect(code).toBe(0);
    expect(repository.git('status', '--porcelain')).toBe('?? made-up-2.0.0.tgz\n');
  }, 60_000);

  test('is the first if there is none before it', async () => {
    repository.git('tag', '--delete', 'v1.0.0', 'v2.0.0');
    expect(await checkRelease(repository.root, undefined)).toEqual({
      version: '2.0.0',
      verdict: undefined,
    });
  });
});

test('the command takes a tag or --dry-run', async () => {
  const { code, stderr } = await run('release.ts');
  expect(stderr).toMatch(/^Give a tag, or --dry-run\.\n/);
  expect(code).toBe(2);
}, 30_000);
