import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { accept } from '../../scripts/pages/verbs/accept.ts';
import { check } from '../../scripts/pages/verbs/check.ts';
import { textFacts } from '../../scripts/spec/facts.ts';
import { readFactsFile } from '../../scripts/spec/facts-file.ts';
import { call, type Result } from './call.ts';
import { LAMPS, Project } from './project.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

const FILE = 'openapi/lamps/documented/get-lamp.json';
const NAME = 'response/200/data/maker/name';

let project: Project;
let lamp: Described;

beforeEach(() => {
  project = new Project(LAMPS);
  lamp = project.page('Get lamp');
});

afterEach(() => {
  project.remove();
});

function facts() {
  return readFactsFile(FILE, project.read(FILE));
}

function field(place: string) {
  return facts().facts.fields.get(place);
}

const acceptPages = (...pages: readonly string[]) => call(accept, project.root, pages);
const checkPage = (page: string) => call(check, project.root, [page]);
const indentedPage = (text: string) => project.write('lamp.txt', text);

/** A page in Markdown, with the day on which it was saved. */
function markdownPage(text: string, saved?: string): string {
  const date = saved === undefined ? '' : `---\ncrawl_date: ${saved}\n---\n`;
  return project.write(`lamp-${saved ?? 'undated'}.md`, date + text);
}

describe('accept', () => {
  test('names the page and changes nothing else where the page agrees', async () => {
    const before = facts();
    const { isWell, out } = await acceptPages(indentedPage(renderIndented(lamp)));
    expect(isWell).toBe(true);
    expect(out).toBe(`${FILE}: 0 fields added, 0 lost, 0 changed, from 1 page\n1 page accepted.`);
    expect(facts().facts).toEqual(before.facts);
    expect(facts().pages).toEqual([
      { source: 'https://docs.example.com/page', saved: '2026-01-02', layout: 'indented' },
    ]);
  });

  test('keeps of older pages what the layout of a newer one cannot show', async () => {
    const older = renderIndented(lamp).replace('max length\n\n40', 'max length\n\n41');
    const newer = renderMarkdown(lamp)
      .replace('(max length: 40)', '(format: x) (max length: 42)')
      .replace('`cover`: {object}', '`lid`: {object}');
    const pages = [markdownPage(newer, '2026-06-25'), indentedPage(older)];
    const { out } = await acceptPages(...pages);
    expect(out).toContain('4 fields added, 4 lost');
    expect(facts().pages.map(({ layout }) => layout)).toEqual(['indented', 'markdown']);
    expect(field(NAME)).toMatchObject({ required: true, maxLength: 42, format: 'x' });
    expect(field('response/200/data/maker')).toMatchObject({ required: true });
    expect(field('response/200/data/parts[]/lid/hinge/isOpen')).toMatchObject({ required: true });
    // One more page of a layout takes the place of the older one.
    const newest = newer.replace('(max length: 42)', '(max length: 43)');
    await acceptPages(markdownPage(newest));
    expect(facts().pages).toEqual([
      expect.objectContaining({ layout: 'indented' }),
      { source: 'https://docs.example.com/page.md', layout: 'markdown' },
    ]);
    expect(field(NAME)).toMatchObject({ required: true, maxLength: 43 });
  });

  test('adds of an older page only what the newer ones cannot show', async () => {
    await acceptPages(markdownPage(renderMarkdown(lamp), '2026-06-25'));
    const spec = project.read('openapi/lamps/schemas/LampMaker.yaml');
    expect(spec).toContain('maxLength: 40');
    const older = renderIndented(lamp)
      .replace('max length\n\n40', 'max length\n\n41')
      .replace('2, 3, 4', '2, 3, 4\n\nmin\n\n1');
    await acceptPages(indentedPage(older));
    expect(facts().pages.map(({ saved }) => saved)).toEqual(['2026-01-02', '2026-06-25']);
    expect(field(NAME)).toMatchObject({ maxLength: 40 });
    expect(field('response/200/data/parts[]/screws[]/size')).toMatchObject({ minimum: 1 });
  });

  test('forgets limits of a type that a newer page has no more', async () => {
    const size = 'response/200/data/parts[]/screws[]/size';
    const limited = renderIndented(lamp).replace('2, 3, 4', '2, 3, 4\n\nmax\n\n9');
    await acceptPages(indentedPage(limited));
    expect(field(size)).toMatchObject({ maximum: 9 });
    const text = renderMarkdown(lamp).replace('(integer) (required) (enum: 2, 3, 4)', '(string)');
    await acceptPages(markdownPage(text));
    expect(field(size)).toEqual({ type: 'string' });
  });

  test('takes reworded descriptions', async () => {
    const texts = new Map([[NAME, 'The name in full.']]);
    const fields = new Map(lamp.fields);
    fields.set(NAME, { ...fields.get(NAME), type: 'string', ...textFacts('The name in full.') });
    await acceptPages(indentedPage(renderIndented({ ...lamp, fields, texts })));
    expect(field(NAME)).toMatchObject(textFacts('The name in full.'));
  });

  test('refuses a page of an operation that the spec has not, and takes the others', async () => {
    const pages = ['test/pages/fixtures/list-volumes.md', indentedPage(renderIndented(lamp))];
    const { isWell, out, err } = await acceptPages(...pages);
    expect(isWell).toBe(false);
    expect(out).toContain('1 page accepted, 1 refused.');
    expect(err).toContain('The spec has no operation GET /v1/projects/{projectId}/volumes.');
  });
});

describe('a document of record', () => {
  const SOURCE = 'https://docs.example.com/page.md';
  const PART = 'openapi/lamps/schemas/LampMaker.yaml';

  /** The page as it is later: more than that of record has. */
  function later(): string {
    return renderMarkdown({ ...lamp, words: 'Other words.' })
      .replace('`town`: (string)', '`town`: (string)\n    - `street`: (string) (max length: 9)')
      .replace('(max length: 40)', '(max length: 50)');
  }

  beforeEach(async () => {
    await acceptPages(indentedPage(renderIndented(lamp)));
    project.write(
      FILE,
      project.read(FILE).replace('"operation"', '"record": true,\n  "operation"'),
    );
  });

  test('is replaced by no other page, and stays as it is', async () => {
    const before = project.read(FILE);
    const { isWell, out, err } = await acceptPages(markdownPage(later(), '2026-06-25'));
    expect(isWell).toBe(false);
    expect(out).toBe('0 pages accepted, 1 refused.');
    expect(err).toMatch(
      /lamp-2026-06-25\.md openapi\/.*get-lamp\.json has the facts of a document of record \(https:\/\/docs\.example\.com\/page, 2026-01-02\)/,
    );
    expect(project.read(FILE)).toBe(before);
    expect((await acceptPages(project.write('again.txt', renderIndented(lamp)))).isWell).toBe(true);
    expect(project.read(FILE)).toBe(before);
  });

  /** The spec with what the later page has, and provenance. */
  function settle(source: string): Promise<Result> {
    const text = project.read(PART).split('\n');
    const at = text.findIndex((line) => line.includes('maxLength: 40'));
    const lines = [
      '    maxLength: 50',
      `    x-documented: { maxLength: 40, why: It is longer by now., source: '${source}' }`,
    ];
    text.splice(at, 1, ...lines);
    const street = [
      '  street:',
      '    type: string',
      '    description: Where the workshop is in the town.',
      '    maxLength: 9',
      '    x-documented: false',
      '    x-why: It came later.',
      `    x-source: '${source}'`,
      '',
    ];
    project.write(PART, text.join('\n').trimEnd() + '\n' + street.join('\n'));
    return checkPage(markdownPage(later(), '2026-06-25'));
  }

  test('differs from a later page until the spec has it with that page as the source', async () => {
    const before = await checkPage(markdownPage(later(), '2026-06-25'));
    expect(before.isWell).toBe(false);
    expect(before.out).toMatch(/\n2 differences: /);
    const { isWell, out } = await settle(`${SOURCE}, 2026-06-25`);
    expect(isWell).toBe(true);
    expect(out).toContain(
      'Settled: 2 differences, of which the spec names this page as the source\n' +
        '     response/200/data/maker/name: max length\n' +
        '     response/200/data/maker/street: the whole field',
    );
    expect(out).toContain('1 description reworded since the document of record');
    expect(out).toMatch(/The page and the spec agree: /);
  });

  test.each([
    ['another page', 'https://docs.example.com/pages'],
    ['another day', `${SOURCE}, 2026-05-01`],
  ])('is not settled by %s', async (_, source) => {
    const { isWell, out } = await settle(source);
    expect(isWell).toBe(false);
    expect(out).toMatch(/\n2 differences: /);
  });

  test('is not settled where the spec says something else than the page', async () => {
    await settle(SOURCE);
    project.write(PART, project.read(PART).replace('maxLength: 50', 'maxLength: 60'));
    const { isWell, out } = await checkPage(markdownPage(later(), '2026-06-25'));
    expect(isWell).toBe(false);
    expect(out).toMatch(
      /max length: page 50, spec 40 .*\n +\(by its provenance; the spec itself says 60\)/,
    );
    expect(out).toMatch(/\n1 difference: /);
  });

  test('may be deprecated as a whole by a later page', async () => {
    const words = 'This endpoint is deprecated.';
    const page = markdownPage(renderMarkdown({ ...lamp, words }), '2026-06-25');
    expect((await checkPage(page)).out).toMatch(
      /operation\n {5}deprecated: page yes, spec nothing/,
    );
    const file = 'openapi/lamps/paths/v1_projects_{projectId}_lamps_{lampId}.yaml';
    const provenance = `  x-documented: { deprecated: null, why: It came later., source: '${SOURCE}' }`;
    const settled = (keyword: string) => {
      const spec = `  operationId: getLamp\n${keyword}${provenance}`;
      project.write(file, project.read(file).replace('  operationId: getLamp', spec));
      return checkPage(page);
    };
    expect((await settled('')).isWell).toBe(false);
    project.write(file, project.read(file).replace(`\n${provenance}`, ''));
    expect((await settled('  deprecated: true\n')).isWell).toBe(true);
  });

  test('may have what a later page has no more, where the spec says that it is kept', async () => {
    const text = renderMarkdown(lamp).replace(/ *- `town`: \(string\)\n/, '');
    const page = markdownPage(text, '2026-06-25');
    expect((await checkPage(page)).isWell).toBe(false);
    const kept = `    x-documented: { kept: '${SOURCE}, 2026-06-25, does not show it.', why: Kept. }`;
    const spec = project.read(PART).trimEnd();
    project.write(PART, `${spec}\n${kept}\n`);
    expect((await checkPage(page)).isWell).toBe(true);
  });
});
