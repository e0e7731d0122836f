import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { publish } from '../../scripts/generate/bundle.ts';
import { isAtLeast, nextVersion, versionOf } from '../../scripts/package/version.ts';
import { ROOT } from '../support/project.ts';

test.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
  ['0.4.2', 'major', '0.5.0'],
  ['0.4.2', 'minor', '0.4.3'],
  ['0.4.2', 'patch', '0.4.3'],
] as const)('after %s, a %s change needs %s', (version, impact, next) => {
  expect(nextVersion(version, impact)).toBe(next);
});

test.each([
  ['1.2.3', '1.2.3', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.9.9', true],
  ['1.2.3', '1.2.4', false],
  ['0.9.9', '1.0.0', false],
])('%s is at least %s: %s', (version, other, is) => {
  expect(isAtLeast(version, other)).toBe(is);
});

test('a package.json without a version is refused', () => {
  expect(() => versionOf('{}')).toThrow('package.json There is no "version".');
});

test('the generated document has the version of package.json, whatever the spec says', async () => {
  const manifest = await readFile(path.join(ROOT, 'package.json'), 'utf8');
  const spec = { openapi: '3.1.1', ...{ info: { title: 'Things', version: '9.9.9' } }, paths: {} };
  expect(publish(spec)).toMatchObject({ info: { title: 'Things', version: versionOf(manifest) } });
});
