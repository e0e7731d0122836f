import { afterAll, describe, expect, test } from '@jest/globals';
import { check, type Check } from '../../scripts/pages/check/check.ts';
import { readFactsFiles } from '../../scripts/spec/facts-file.ts';
import { textFacts, without, type FieldFacts } from '../../scripts/spec/facts.ts';
import { interpret } from '../../scripts/pages/check/interpretation.ts';
import { PageText } from '../../scripts/pages/read/page.ts';
import { isWithin, parent, parse, property, type FieldPlace } from '../../scripts/spec/place.ts';
import { countDifferences } from '../../scripts/pages/check/report.ts';
import { readSaved } from '../../scripts/pages/read/saved.ts';
import { specFacts } from '../../scripts/spec/as-documented.ts';
import { Source } from '../../scripts/spec/source.ts';
import { flatten, Project } from './project.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

const project = new Project();
const get = project.page('Get service');
const patch = project.page('Patch build service');
const pages = [get, patch];
const specs = specFacts(new Source(project.root));
const documented = readFactsFiles(project.root);

afterAll(() => {
  project.remove();
});

const LAYOUTS = { indented: renderIndented, markdown: renderMarkdown, flattened: flatten };

/** A page in a layout, held against the project. */
function checkPage(page: Described, layout: keyof typeof LAYOUTS): Check {
  const text = new PageText('page', LAYOUTS[layout](page));
  const isSame = ({ operation: { path } }: { operation: { path: string } }) =>
    path === page.operation.path;
  const spec = specs.find(isSame);
  const known = documented.find(({ facts }) => isSame(facts));
  if (!spec || !known) throw new Error('The project lost the operation');
  const read = layout === 'flattened' ? interpret(text, known.facts) : readSaved(text);
  return check(read, { spec, documented: known });
}

/** Every field that a check names, and the kind of what it says of it. */
function named({ moves, differences, reworded }: Check): string[] {
  return [
    ...moves.map(({ from, to }) => `${from} -> ${to}`),
    ...differences.map(({ place, kind, page, spec }) => {
      const change = page === undefined ? ' lost' : spec === undefined ? ' added' : '';
      return `${place} ${kind}${kind === 'field' ? change : ''}`;
    }),
    ...reworded.map((place) => `${place} text`),
  ];
}

/** The page with its fields at other places, or with other facts. */
function changed(
  page: Described,
  change: (place: FieldPlace, field: FieldFacts) => [FieldPlace, FieldFacts] | undefined,
): Described {
  const texts = new Map(page.texts);
  const fields = [...page.fields].flatMap(([place, field]) => {
    const now = change(place, field);
    const text = page.texts.get(place);
    if (now && text !== undefined) texts.set(now[0], text);
    return now ? [now] : [];
  });
  return { ...page, fields: new Map(fields), texts };
}

function rename(page: Described, from: FieldPlace, to: FieldPlace): Described {
  return changed(page, (place, field) => [
    isWithin(place, from) ? to + place.slice(from.length) : place,
    field,
  ]);
}

describe.each(['indented', 'markdown', 'flattened'] as const)('in the %s layout', (layout) => {
  test.each(pages)('$operation.title agrees', (page) => {
    const found = checkPage(page, layout);
    expect(named(found)).toEqual([]);
    expect(countDifferences(found)).toBe(0);
    expect(found.compared).toBe(page.fields.size);
  });

  test('a renamed object is one difference', () => {
    const page = rename(patch, 'request/vcsData', 'request/vcs');
    expect(named(checkPage(page, layout))).toEqual(['request/vcsData -> request/vcs']);
  });

  test('an enum value added is one difference', () => {
    const at = 'request/vcsData/projectType';
    const page = changed(patch, (place, field) => [
      place,
      place === at ? { ...field, enum: [...(field.enum ?? []), 'gitea'] } : field,
    ]);
    expect(named(checkPage(page, layout))).toEqual([`${at} enum`]);
  });

  test('a reworded text is told apart from a changed fact', () => {
    const at = 'request/vcsData/projectType';
    const words = 'Something else.';
    const page = changed(patch, (place, field) => [
      place,
      place === at ? { ...field, ...textFacts(words) } : field,
    ]);
    const texts = new Map([...page.texts, [at, words]]);
    expect(named(checkPage({ ...page, texts }, layout))).toEqual([`${at} text`]);
  });

  test('a changed example names its body', () => {
    const bodies = new Map([...patch.bodies, ['request', { description: 'Other' }]]);
    expect(named(checkPage({ ...patch, bodies }, layout))).toEqual(['example request example']);
  });
});

test.each(['indented', 'markdown'] as const)('a moved object is one difference (%s)', (layout) => {
  const to = 'response/200/data/deployment/cluster';
  const page = rename(get, 'response/200/data/cluster', to);
  const found = checkPage(page, layout);
  expect(named(found)).toEqual([`response/200/data/cluster -> ${to}`]);
  expect(countDifferences(found)).toBe(1);
});

test('what changed within a moved object is told beside the move', () => {
  const from = 'response/200/data/cluster';
  const moved = rename(get, from, 'response/200/data/deployment/cluster');
  const page = changed(moved, (place, field) => [
    place,
    place.endsWith('cluster/namespace') ? { ...field, type: 'integer' } : field,
  ]);
  expect(named(checkPage(page, 'indented'))).toEqual([
    `${from} -> response/200/data/deployment/cluster`,
    `${from}/namespace type`,
  ]);
});

test('an alternative put in front is one alternative added', () => {
  const choice = 'response/200/data/ports[]/security/headers[]/name';
  const entries = [...get.fields].flatMap(([place, field]): [string, FieldFacts][] => {
    if (place === `${choice}|1`) {
      return [
        [place, { type: 'integer' }],
        [`${choice}|2`, field],
      ];
    }
    return [[place === `${choice}|2` ? `${choice}|3` : place, field]];
  });
  const page = { ...get, fields: new Map(entries) };
  expect(named(checkPage(page, 'indented'))).toEqual([`${choice}|3 field added`]);
});

test('what a layout cannot show is neither confirmed nor contradicted', () => {
  const page = changed(get, (place, field) => {
    return [place, without(field, 'minimum', 'maximum')];
  });
  expect(countDifferences(checkPage(page, 'markdown'))).toBe(0);
  expect(checkPage(page, 'markdown').unseen.get('minimum')).toHaveLength(8);
  expect(countDifferences(checkPage(page, 'indented'))).toBe(12);
});

test('a format that the accepted page could not show is no difference, unless the spec says another', () => {
  const at = 'response/200/data/createdAt';
  const formatted = (format: string) =>
    checkPage(
      changed(get, (place, field) => [place, place === at ? { ...field, format } : field]),
      'markdown',
    );
  expect(named(formatted('date-time'))).toEqual([]);
  expect(formatted('date-time').firstShown).toEqual([
    { place: at, kind: 'format', value: 'date-time', says: 'date-time' },
  ]);
  expect(named(formatted('date'))).toEqual([`${at} format`]);
});

describe('a flattened page', () => {
  const page = patch;
  const properties = [...page.fields.keys()].filter(
    (place) => parse(place).steps.at(-1)?.kind === 'property',
  );
  /** Every change of one field that the layout can show. */
  const mutations: [string, (place: FieldPlace, field: FieldFacts) => Described | undefined][] = [
    [
      'lost',
      (at) => changed(page, (place, field) => (isWithin(place, at) ? undefined : [place, field])),
    ],
    ['renamed', (at) => rename(page, at, property(parent(at) ?? '', 'zzz'))],
    ['type', (at, own) => withFacts(at, { ...own, type: own.type === 'any' ? 'null' : 'any' })],
    [
      'required',
      (at, { required, ...own }) =>
        withFacts(at, { ...own, ...(required !== true && { required: true }) }),
    ],
    [
      'maxLength',
      (at, own) => (own.type === 'string' ? withFacts(at, { ...own, maxLength: 7 }) : undefined),
    ],
    [
      'enum',
      (at, own) => (own.enum ? withFacts(at, { ...own, enum: own.enum.slice(1) }) : undefined),
    ],
    [
      'pattern',
      (at, own) =>
        own.pattern === undefined ? undefined : withFacts(at, { ...own, pattern: '^q$' }),
    ],
  ];

  function withFacts(at: FieldPlace, facts: FieldFacts): Described | undefined {
    const hasBelow = [...page.fields.keys()].some((place) => parent(place) === at);
    if (hasBelow && facts.type !== page.fields.get(at)?.type) return undefined;
    return changed(page, (place, field) => [place, place === at ? facts : field]);
  }

  test.each(mutations)('names every field that is changed: %s', (_, mutate) => {
    const made = properties.flatMap((place) => {
      const mutant = mutate(place, page.fields.get(place) ?? { type: 'any' });
      return mutant ? [{ place, found: named(checkPage(mutant, 'flattened')) }] : [];
    });
    expect(made.length).toBeGreaterThan(5);
    expect(
      made.filter(({ place, found }) => !found.some((name) => name.startsWith(place))),
    ).toEqual([]);
  });

  test('names what is added, after every field', () => {
    const missed = properties.flatMap((at) => {
      const entries = [...page.fields].flatMap(([place, field]): [FieldPlace, FieldFacts][] =>
        place === at
          ? [
              [property(parent(at) ?? '', 'brandNew'), { type: 'boolean', required: true }],
              [place, field],
            ]
          : [[place, field]],
      );
      const found = named(checkPage({ ...page, fields: new Map(entries) }, 'flattened'));
      const isNamed = found.length === 1 && found[0]?.endsWith('/brandNew field added') === true;
      return isNamed ? [] : [{ at, found }];
    });
    expect(missed).toEqual([]);
  });
});
