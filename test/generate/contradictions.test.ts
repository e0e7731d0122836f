import { expect, test } from '@jest/globals';
import { contradictionPages } from '../../scripts/generate/contradiction-pages.ts';
import { operations } from '../../scripts/spec/operations.ts';
import { provenance } from '../../scripts/spec/provenance.ts';
import { Source } from '../../scripts/spec/source.ts';
import { LAMPS, lampsWith } from '../spec/lamps.ts';
import { sourceOf } from '../spec/tree.ts';

const INDEX = 'docs/contradictions/index.md';
const FAMILY = 'docs/contradictions/lamps.md';
const COMMON = 'docs/contradictions/common.md';

/** The sections of a page by their headings. */
function sections(page = ''): ReadonlyMap<string, string> {
  return new Map(
    page.split('\n## ').map((section) => {
      const [heading = '', ...rest] = section.split('\n');
      return [heading, rest.join('\n').trim()] as const;
    }),
  );
}

test('the pages have every entry with its reason', () => {
  const source = new Source(process.cwd());
  const fields = operations(source).flatMap((operation) => operation.fields);
  const pages = [...contradictionPages(source).values()].join('').replace(/\s+/g, ' ');
  const reasons = fields
    .filter(({ isWithinUnstated }) => !isWithinUnstated)
    .flatMap((field) => provenance(field).entries)
    .flatMap(({ why, kept }) => [why, kept])
    .map((reason) => reason?.replace(/\s+/g, ' '))
    .filter((reason) => reason !== undefined);
  const missing = reasons.filter(
    (reason) => !pages.includes(reason) && !pages.includes(reason.replaceAll('|', '\\|')),
  );
  expect(reasons.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test('there is a page for each family, and an index that counts what they have', () => {
  const pages = contradictionPages(sourceOf(LAMPS));
  expect([...pages.keys()]).toEqual([INDEX, COMMON, FAMILY]);
  const rows = pages
    .get(INDEX)
    ?.split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows).toEqual([
    '| Family | Settled | Left as documented | Additions | Operations without a page |',
    '| --- | --- | --- | --- | --- |',
    '| [Common](common.md) | 0 | 0 | 1 | 0 |',
    '| [Lamps](lamps.md) | 4 | 0 | 3 | 1 |',
    '| All | 4 | 0 | 4 | 1 |',
  ]);
});

test('what is about one operation stands there, with its field', () => {
  const page = sections(contradictionPages(sourceOf(LAMPS)).get(FAMILY));
  const [create = '', get = ''] = [page.get('Create lamp'), page.get('Get lamp')];
  expect(create).toContain('| `operation` | `summary: New lamp`<br>');
  expect(create).toContain('`409` without a body');
  expect(get).toContain(
    '| `response/200/watts` | `maximum: 40` | `maximum: 60` | The page is older. |',
  );
  expect(create).not.toContain('`maximum: 40`');
});

test('what operations share is told once, with the operations that it holds for', () => {
  const pages = contradictionPages(sourceOf(LAMPS));
  expect(sections(pages.get(COMMON)).get('Additions')).toBe(
    'No page shows these.\n\n- No page shows an error.\n  `Error` (`createLamp`, `getLamp`)',
  );
  const inLamp = lampsWith(
    'lamps/schemas/Lamp.yaml',
    'x-documented: false\n    x-why: Seen in an answer.',
    'x-documented: { required: null, maxLength: 5, why: It is longer. }',
  );
  expect(sections(contradictionPages(sourceOf(inLamp)).get(FAMILY)).get('Lamp')).toBe(
    [
      'Of `createLamp`, `getLamp`.',
      '',
      '| Field | Documentation | Here | Why |',
      '| --- | --- | --- | --- |',
      "| `Lamp/note` | doesn't say whether it is required<br>`maxLength: 5` | not required<br>no `maxLength` | It is longer. |",
    ].join('\n'),
  );
});

test('what a page says nothing of is an addition, told with what was added', () => {
  const added = lampsWith(
    'lamps/schemas/Lamp.yaml',
    'x-documented: false\n    x-why: Seen in an answer.',
    'maxLength: 5\n    x-documented: { maxLength: null, why: The page gives no limit. }',
  );
  const page = sections(contradictionPages(sourceOf(added)).get(FAMILY));
  expect(page.get('Lamp')).toBeUndefined();
  expect(page.get('Additions')).toContain(
    '- The page gives no limit.\n  `Lamp/note`: `maxLength: 5` (`createLamp`, `getLamp`)',
  );
});

test.each([
  ['true', 'a map of any values'],
  ['{ type: string }', 'a map of `string`'],
  ['{ type: [string, number] }', 'a map of `string` or `number`'],
])('a map with the values %s is told in words', (values, words) => {
  const added = lampsWith(
    'lamps/schemas/Lamp.yaml',
    'x-documented: false\n    x-why: Seen in an answer.',
    `additionalProperties: ${values}
    x-documented: { additionalProperties: null, why: The page says no more. }`,
  );
  const page = sections(contradictionPages(sourceOf(added)).get(FAMILY));
  expect(page.get('Additions')).toContain(`\`Lamp/note\`: ${words} (`);
});

test('a source can name several pages with their days', () => {
  const cited = lampsWith(
    'lamps/schemas/Lamp.yaml',
    'x-why: Seen in an answer.',
    'x-why: Seen.\n    x-source: https://a.b/c, 2026-06-25; https://a.b/d, 2025-07-29; npm:e@1',
  );
  expect(contradictionPages(sourceOf(cited)).get(FAMILY)).toContain(
    '- Seen. (<https://a.b/c>, 2026-06-25; <https://a.b/d>, 2025-07-29; `npm:e@1`)',
  );
});

test('what every operation shares says so', () => {
  const { 'lamps/paths/health.yaml': health, ...others } = LAMPS;
  const page = contradictionPages(
    sourceOf({
      ...others,
      'lamps/paths/health.yaml': `${health}    4XX: { $ref: ../../common/responses/Error.yaml }\n`,
    }),
  ).get(COMMON);
  expect(page).toContain('`Error` (all operations)');
});

test('additions with the same reason share a line, and an operation without a page has one', () => {
  const page = sections(contradictionPages(sourceOf(LAMPS)).get(FAMILY));
  expect(page.get('Additions')).toContain(
    '- The page is older.\n  `response/200/smart` (`getLamp`); `response/200/light|1` (`getLamp`)',
  );
  expect(page.get('Operations without a page')).toBe(
    'No page documents these operations.\n\n- `deleteLamp`: It has no page.',
  );
});
