import { expect, test } from '@jest/globals';
import { newEntries, newestSection } from '../../scripts/package/changelog.ts';

const OLD = '# Changelog\n\n## 1.0.0 - 2026-01-01\n\n- The first\n  version.\n';

test('the newest section has its name, date, line and entries', () => {
  expect(newestSection(OLD)).toEqual({
    name: '1.0.0',
    date: '2026-01-01',
    line: 3,
    entries: ['- The first version.'],
  });
  expect(newestSection('# Changelog\n')).toBeUndefined();
});

test.each([
  ['nothing', '', []],
  ['a heading alone', '## Unreleased\n\n', []],
  ['what an older version said', '## Unreleased\n\n- The first version.\n\n', []],
  [
    'a line',
    '## Unreleased\n\n### Added\n\n- More.\n* And\n  more.\n\n',
    ['- More.', '* And more.'],
  ],
])('%s is new', (_, added, entries) => {
  expect(newEntries(OLD, OLD.replace('## 1.0.0', `${added}## 1.0.0`))).toEqual(entries);
});
