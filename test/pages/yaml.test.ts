import { expect, test } from '@jest/globals';
import { insertEntry } from '../../scripts/pages/draft/yaml.ts';

const TEXT = `# A list.
tags:
  # About a.
  - name: a   # one
    description: >-
      Folded
      as it is.
  # About c.
  - name: c
paths:
  /a: { $ref: a.yaml } # kept
  # the end

info: {}
`;

test('an entry goes to the end, and nothing else changes', () => {
  expect(insertEntry(TEXT, 'x.yaml', ['paths'], '/b:\n  $ref: b.yaml\n')).toBe(
    TEXT.replace('# kept\n', '# kept\n  /b:\n    $ref: b.yaml\n'),
  );
});

test('an entry goes before the first that follows it, above its comment', () => {
  const follows = (value: unknown) => (value as { name: string }).name > 'b';
  expect(insertEntry(TEXT, 'x.yaml', ['tags'], '- name: b\n', follows)).toBe(
    TEXT.replace('  # About c.\n', '  - name: b\n  # About c.\n'),
  );
});

test('a place that has no entries on lines of their own is refused', () => {
  expect(() => insertEntry(TEXT, 'x.yaml', ['info'], 'a: 1\n')).toThrow(
    /^x\.yaml Expected entries below info/,
  );
  expect(() => insertEntry(TEXT, 'x.yaml', ['servers'], 'a: 1\n')).toThrow(/below servers/);
});
