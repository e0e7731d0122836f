import { expect, test } from '@jest/globals';
import {
  entries,
  isAtLeast,
  missing,
  nextVersion,
} from '../../../scripts/package/diff/requirements.ts';
import type { Change } from '../../../scripts/package/diff/change.ts';

test.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
  ['0.4.2', 'major', '0.5.0'],
  ['0.4.2', 'minor', '0.4.3'],
  ['0.4.2', 'patch', '0.4.3'],
] as const)('after %s a %s change asks for %s', (version, impact, next) => {
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

const removed: Change = {
  subject: 'getThing',
  place: '200 response data.size',
  what: 'was removed',
  impact: 'major',
};
const OLD = '# Changelog\n\n## 1.0.0\n\n- `getThing`: the field size is there.\n';

function lacking(added: string, changes: readonly Change[] = [removed]): string[] {
  return missing(entries(changes), OLD, OLD.replace('## 1.0.0', `${added}\n\n## 1.0.0`)).map(
    ({ line }) => line,
  );
}

test('a change needs a new line that names it, and says breaking where it is', () => {
  const line = '- **Breaking:** `getThing`: `200 response data.size` was removed.';
  expect(lacking('')).toEqual([line]);
  expect(lacking('- `getThing` no longer tells the size.')).toEqual([line]);
  expect(lacking('- **Breaking:** `getThing` changed.')).toEqual([line]);
  expect(lacking('- **Breaking:** `getThings` has other sizes.')).toEqual([line]);
  expect(lacking(line)).toEqual([]);
  expect(lacking('- Breaking: `getThing` no longer\n  tells the size.')).toEqual([]);
});

test('places with the same change share a line, and a patch needs none', () => {
  const other = { ...removed, place: '200 response data.parts[].size' };
  expect(
    entries([removed, other, { ...removed, impact: 'patch' }]).map(({ line }) => line),
  ).toEqual([
    '- **Breaking:** `getThing`: `200 response data.size`, `200 response data.parts[].size` was removed.',
  ]);
});
