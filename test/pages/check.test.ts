import { describe, expect, test } from '@jest/globals';
import { check, type Check } from '../../scripts/pages/check/check.ts';
import type { Item } from '../../scripts/pages/check/items.ts';
import { addPage } from '../../scripts/pages/check/combined.ts';
import { openItems, showCheck } from '../../scripts/pages/check/report.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { readSaved } from '../../scripts/pages/read/saved.ts';
import { textFacts, type FieldFacts } from '../../scripts/spec/facts.ts';
import { isWithin, type FieldPlace } from '../../scripts/spec/place.ts';
import { expectNoDifference } from './properties.ts';
import { referenceOf } from './reference.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

const LAYOUTS = { indented: renderIndented, markdown: renderMarkdown };
type Layout = keyof typeof LAYOUTS;

function read(page: Described, layout: Layout, saved?: string): Page {
  return readSaved(new PageText('page', LAYOUTS[layout](page)), saved);
}

/** A lamp, as its page tells of it: a field by its place. */
const LAMP = page({
  'query/isOn': { type: 'boolean' },
  'query/size': { type: 'string', enum: ['small', 'large'] },
  'response/200': { type: 'object' },
  'response/200/data': { type: 'object', required: true },
  'response/200/data/id': { type: 'string', required: true, pattern: '^[a-z]+$' },
  'response/200/data/maker': { type: 'object', required: true },
  'response/200/data/maker/name': { type: 'string', required: true, maxLength: 40 },
  'response/200/data/maker/town': { type: 'string' },
  'response/200/data/maker/since': { type: 'integer', minimum: 1900 },
  'response/200/data/light': { type: 'oneOf' },
  'response/200/data/light|1': { type: 'object' },
  'response/200/data/light|1/bulb': { type: 'string', required: true },
  'response/200/data/light|1/watts': { type: 'integer' },
  'response/200/data/light|2': { type: 'object' },
  'response/200/data/light|2/tube': { type: 'string', required: true },
  'response/200/data/light|2/length': { type: 'integer' },
});

function page(facts: Readonly<Record<FieldPlace, FieldFacts>>): Described {
  const words = 'Shows a lamp.';
  const texts = new Map(Object.keys(facts).map((place) => [place, `What ${place} is.`]));
  const fields = Object.entries(facts).map(([place, field]): [FieldPlace, FieldFacts] => {
    return [place, { ...field, ...textFacts(texts.get(place) ?? '') }];
  });
  const operation = { title: 'Get lamp', method: 'GET', path: '/v1/lamps', ...textFacts(words) };
  return { operation, words, fields: new Map(fields), texts, bodies: new Map() };
}

/** The page with its fields changed, renamed with all below, or left out. */
function changed(
  from: Described,
  change: (place: FieldPlace, field: FieldFacts) => [FieldPlace, FieldFacts] | undefined,
): Described {
  const texts = new Map<FieldPlace, string>();
  const fields = [...from.fields].flatMap(([place, field]) => {
    const now = change(place, field);
    const text = from.texts.get(place);
    if (now && text !== undefined) texts.set(now[0], text);
    return now ? [now] : [];
  });
  return { ...from, fields: new Map(fields), texts };
}

function withFacts(at: FieldPlace, facts: Partial<FieldFacts>): Described {
  return changed(LAMP, (place, field) => [place, place === at ? { ...field, ...facts } : field]);
}

function renamed(from: Described, at: FieldPlace, to: FieldPlace): Described {
  return changed(from, (place, field) => [
    isWithin(place, at) ? to + place.slice(at.length) : place,
    field,
  ]);
}

function added(at: FieldPlace, more: Readonly<Record<FieldPlace, FieldFacts>>): Described {
  const fields = [...LAMP.fields].flatMap(([place, field]) => [
    ...(place === at ? Object.entries(more) : []),
    [place, field] as const,
  ]);
  return { ...LAMP, fields: new Map(fields) };
}

function reworded(from: Described, at: FieldPlace): Described {
  const texts = new Map([...from.texts, [at, 'Said in other words.']]);
  const fields = [...from.fields].map(([place, field]): [FieldPlace, FieldFacts] => [
    place,
    place === at ? { ...field, ...textFacts(texts.get(at) ?? '') } : field,
  ]);
  return { ...from, fields: new Map(fields), texts };
}

/** A page held against the facts of another. */
function checked(
  now: Described,
  before = LAMP,
  layouts: readonly [Layout, Layout] = ['indented', 'indented'],
): Check {
  const [older, newer] = layouts;
  return check(read(now, newer), referenceOf(addPage(undefined, read(before, older))));
}

/** What an item says, in a line. */
function told({ place, move, differences, isReworded }: Item): string {
  const facts = differences.map(({ place: at, kind, page: theirs }) => {
    const change = theirs === undefined ? 'lost' : 'added';
    return kind === 'field' ? `${change} ${at.split('/').at(-1) ?? ''}` : kind;
  });
  const from = move ? [`${move.isRenamed ? 'renamed' : 'moved'} from ${move.from}`] : [];
  return [`${place}:`, [...from, ...facts, ...(isReworded ? ['reworded'] : [])].join(', ')].join(
    ' ',
  );
}

function toldOf({ items }: Check): string[] {
  return items.map(told);
}

const DATA = 'response/200/data';

describe('no difference', () => {
  test.each([
    ['indented', 'indented'],
    ['indented', 'markdown'],
    ['markdown', 'indented'],
    ['markdown', 'markdown'],
  ] as const)('of a page accepted in the %s and checked in the %s layout', (older, newer) => {
    expectNoDifference(older, newer, { seed: 1, numRuns: 100 });
  });

  test('by what a layout cannot show', () => {
    const found = checked(LAMP, LAMP, ['indented', 'markdown']);
    expect([...found.unseen]).toEqual(
      expect.arrayContaining([
        ['minimum', [`${DATA}/maker/since`]],
        ['required', [DATA, `${DATA}/maker`]],
      ]),
    );
    const formatted = withFacts(`${DATA}/id`, { format: 'uuid' });
    expect(checked(formatted, LAMP, ['indented', 'markdown']).firstShown).toEqual([
      { place: `${DATA}/id`, kind: 'format', value: 'uuid', says: undefined },
    ]);
    // Markdown shows a choice, and not of which kind it is.
    const other = withFacts(`${DATA}/light`, { type: 'anyOf' });
    const kind = checked(other, LAMP, ['markdown', 'indented']);
    expect(toldOf(kind)).toEqual([]);
    expect(kind.firstShown).toContainEqual({
      place: `${DATA}/light`,
      kind: 'type',
      value: 'anyOf',
      says: 'oneOf',
    });
  });
});

describe('told by field, in the order of the page,', () => {
  test('is everything that changed of it, the rewording with it', () => {
    const at = `${DATA}/maker/name`;
    const found = checked(
      reworded(withFacts(at, { maxLength: 20, pattern: '^a$', required: true }), at),
    );
    expect(toldOf(found)).toEqual([`${at}: maxLength, pattern, reworded`]);
    expect(openItems(found)).toHaveLength(1);
    expect(toldOf(checked(reworded(LAMP, at)))).toEqual([`${at}: reworded`]);
  });

  test('each field stands where the page has it, what is lost behind its neighbour', () => {
    const shuffled = changed(withFacts('query/isOn', { required: true }), (place, field) => {
      if (place === `${DATA}/maker/town`) return undefined;
      return [place, place.endsWith('/tube') ? { ...field, type: 'integer' } : field];
    });
    expect(
      toldOf(
        checked({
          ...shuffled,
          words: 'Other.',
          operation: { ...LAMP.operation, ...textFacts('Other.') },
        }),
      ),
    ).toEqual([
      'operation: reworded',
      'query/isOn: required',
      `${DATA}/maker/town: lost town`,
      `${DATA}/light|2/tube: type`,
    ]);
  });

  test('the values of an enum, and that only their order differs', () => {
    const show = (values: readonly string[]) =>
      showCheck(checked(withFacts('query/size', { enum: values })), read(LAMP, 'indented')).join(
        '',
      );
    expect(show(['large', 'huge'])).toContain(
      'one of: only the page has huge; only the spec has small   spec.yaml',
    );
    expect(show(['large', 'small'])).toContain('one of: the order of the values differs');
  });

  test('a field that came or went, with all below it', () => {
    const shade = { type: 'object' };
    const more = { [`${DATA}/shade`]: shade, [`${DATA}/shade/colour`]: { type: 'string' } };
    expect(toldOf(checked(added(`${DATA}/light`, more)))).toEqual([
      `${DATA}/shade: added shade, added colour`,
    ]);
    const without = changed(LAMP, (place, field) =>
      isWithin(place, `${DATA}/maker`) ? undefined : [place, field],
    );
    expect(toldOf(checked(without))).toEqual([
      `${DATA}/maker: lost maker, lost name, lost town, lost since`,
    ]);
  });

  test('a field that became a choice, with its alternatives', () => {
    const choice = { [`${DATA}/id|1`]: { type: 'string' }, [`${DATA}/id|2`]: { type: 'integer' } };
    const { pattern, ...id } = LAMP.fields.get(`${DATA}/id`) ?? { type: '' };
    expect(pattern).toBeDefined();
    const now = added(`${DATA}/maker`, choice);
    const fields = new Map(
      [...now.fields].map(([place, field]) => [
        place,
        place === `${DATA}/id` ? { ...id, type: 'oneOf' } : field,
      ]),
    );
    expect(toldOf(checked({ ...now, fields }))).toEqual([
      `${DATA}/id: type, pattern, added id|1, added id|2`,
    ]);
  });

  test.each(['indented', 'markdown'] as const)(
    'a renamed object once, its fields under the new name (%s)',
    (layout) => {
      const to = `${DATA}/workshop`;
      const now = changed(renamed(LAMP, `${DATA}/maker`, to), (place, field) => [
        place,
        place === `${to}/town` ? { ...field, type: 'integer' } : field,
      ]);
      expect(toldOf(checked(now, LAMP, [layout, layout]))).toEqual([
        `${to}: renamed from ${DATA}/maker`,
        `${to}/town: type`,
      ]);
    },
  );

  test('an object that moved, once', () => {
    const to = 'response/200/maker';
    expect(toldOf(checked(renamed(LAMP, `${DATA}/maker`, to)))).toEqual([
      `${to}: moved from ${DATA}/maker`,
    ]);
  });

  test('alternatives by what they are, whatever their order', () => {
    const at = `${DATA}/light`;
    const swapped = changed(LAMP, (place, field) => {
      const to = place.startsWith(`${at}|1`) ? `${at}|2` : `${at}|1`;
      return [place.startsWith(`${at}|`) ? to + place.slice(to.length) : place, field];
    });
    const order = [...swapped.fields].sort(([a], [b]) =>
      a.startsWith(`${at}|`) && b.startsWith(`${at}|`) ? (a < b ? -1 : 1) : 0,
    );
    expect(toldOf(checked({ ...swapped, fields: new Map(order) }))).toEqual([]);
    const more = { [`${at}|3`]: { type: 'object' }, [`${at}|3/candle`]: { type: 'string' } };
    const three = new Map([...LAMP.fields, ...Object.entries(more)]);
    expect(toldOf(checked({ ...LAMP, fields: three }))).toEqual([
      `${at}|3: added light|3, added candle`,
    ]);
  });

  test('that the operation is deprecated, which is a fact', () => {
    const words = 'This endpoint is deprecated. Shows a lamp.';
    const operation = { ...LAMP.operation, deprecated: true, ...textFacts(words) };
    const { deprecated, text } = operation;
    expect(deprecated).toBe(true);
    const found = checked({
      ...LAMP,
      words,
      operation: { ...LAMP.operation, deprecated, text: text ?? '' },
    });
    expect(toldOf(found)).toEqual(['operation: deprecated, reworded']);
  });
});

describe('a report', () => {
  test('names the lines of the page and the places of the spec, and says that the facts are newer', () => {
    const reference = referenceOf(addPage(undefined, read(LAMP, 'indented')));
    const older = read(
      withFacts('query/size', { type: 'integer', enum: [1] }),
      'markdown',
      '2025-07-29',
    );
    const found = check(older, reference);
    expect(showCheck(found, older).slice(0, 2)).toEqual([
      'The documented facts are newer than this page: they come from https://docs.example.com/page, 2026-01-02.',
      expect.stringMatching(
        /^1\. query\/size, line \d+\n {5}type: page integer, spec string {3}spec\.yaml\n/,
      ),
    ]);
    expect(check(read(LAMP, 'markdown', '2026-06-25'), reference).newer).toBeUndefined();
  });
});
