import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
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
  const [manifest, document, spec] = await Promise.all(
    ['package.json', 'generated/openapi.json', 'openapi/openapi.yaml'].map((file) =>
      readFile(path.join(ROOT, file), 'utf8'),
    ),
  );
  const { info } = JSON.parse(document ?? '') as { readonly info: { readonly version: string } };
  expect(info.version).toBe(versionOf(manifest ?? ''));
  expect(spec).toMatch(/^ {2}version: 0\.0\.0$/m);
});
