import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HELP, readArguments } from '../../scripts/pages/verbs/arguments.ts';
import { check } from '../../scripts/pages/verbs/check.ts';
import { pageFiles } from '../../scripts/pages/verbs/files.ts';
import { read } from '../../scripts/pages/verbs/read.ts';
import { call } from './call.ts';
import { documents, LAMPS, Project } from './project.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

const FIXTURES = 'test/pages/fixtures';
const project = new Project(LAMPS);
let get: Described;
let patch: Described;

beforeAll(() => {
  get = project.page('Get lamp');
  patch = project.page('Patch lamp');
});

afterAll(() => {
  project.remove();
});

describe('the command', () => {
  test('checks pages, and exits with 1 where one differs', async () => {
    const pages = [
      project.write('get.txt', renderIndented(get)),
      project.write('patch.md', renderMarkdown(patch).replace('(max length: 40)', '')),
    ];
    const { code, out, err } = await documents('check', '--root', project.root, ...pages);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toMatch(
      /\n2 pages checked: 1 agree, 1 differ \(1 difference\), 0 refused\. \d.*\n$/,
    );
  });

  test('says what there is', () => {
    expect(readArguments(['--help'])).toBeUndefined();
    for (const verb of ['read', 'check', 'accept', 'draft']) {
      expect(HELP).toContain(`  ${verb} PAGE…`);
      expect(readArguments([verb, 'a.md', 'b'])?.pages).toEqual(['a.md', 'b']);
    }
  });

  test.each([
    [['show', 'page.txt'], 'Expected read, check, accept or draft, found "show".'],
    [['constructor', 'page.txt'], 'Expected read, check, accept or draft, found "constructor".'],
    [['check'], 'Expected saved pages after "check".'],
    [['accept', 'a.txt', '--json'], '--json goes with read and check.'],
    [['accept', 'a.txt', '--saved', 'today'], 'Expected a day such as 2026-06-25 after --saved'],
    [['check', 'a.txt', '--fast'], "Unknown option '--fast'"],
  ])('does not understand %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});

describe('the pages', () => {
  beforeAll(() => {
    mkdirSync(path.join(project.root, 'pages/lamps'), { recursive: true });
    for (const file of ['pages/b.md', 'pages/a.txt', 'pages/lamps/c.md', 'pages/notes.html']) {
      project.write(file, '');
    }
  });

  test('are files, folders at any depth and globs, each once', () => {
    const at = (file: string) => path.join(project.root, file);
    expect(pageFiles([at('pages/b.md'), at('pages'), 'nowhere.txt'])).toEqual([
      at('pages/b.md'),
      at('pages/a.txt'),
      at('pages/lamps/c.md'),
      'nowhere.txt',
    ]);
    expect(pageFiles([at('pages/**/*.md')])).toEqual([at('pages/b.md'), at('pages/lamps/c.md')]);
    expect(() => pageFiles([at('pages/*.pdf')])).toThrow('No file matches this.');
    mkdirSync(at('empty'));
    expect(() => pageFiles([at('empty')])).toThrow('There is no .md or .txt file in this folder.');
  });

  test.each([
    ['empty.txt', '', /This file is empty\./],
    ['blank.txt', ' \n\n', /This file has nothing but white space/],
    ['binary.bin', new Uint8Array([0, 255, 1, 254]), /This is not UTF-8/],
    ['zeros.bin', new Uint8Array(20), /This is not text/],
    ['page.html', '<!DOCTYPE html>\n<html></html>', /This is HTML/],
    ['blog.md', '# Hello\n\nA post.\n\n* one\n* two\n', /This is not a page of the API reference/],
  ])('must be pages: %s', async (name, contents, message) => {
    const result = await call(check, project.root, [project.write(name, contents)]);
    expect(result.isWell).toBe(false);
    expect(result.out).toBe('');
    expect(result.err.split('\n')).toHaveLength(1);
    expect(result.err).toMatch(message);
    expect(result.err).toContain(`${name} This`);
  });

  test('that cannot be read with certainty are refused at their line, and the rest is read', async () => {
    const text = renderIndented(get).replace('string required', 'uuid required');
    const half = project.write('half.txt', text);
    const pages = [half, 'nowhere.txt', `${FIXTURES}/replace-tags.md`];
    const { isWell, out, err } = await call(read, project.root, pages);
    expect(isWell).toBe(false);
    expect(out).toBe(
      `${FIXTURES}/replace-tags.md  PUT /v1/projects/{projectId}/tags: 4 fields, 2 examples\n` +
        '4 fields and 2 examples read from 1 page, 2 refused; passed over: 2 lines of descriptions, 1 of navigation, 8 of samples.',
    );
    const [first, second] = err.split('\n');
    expect(first).toMatch(/half\.txt:\d+ Expected the type of "projectId"/);
    expect(second).toBe('nowhere.txt There is no such file.');
  });
});

describe('read', () => {
  test('prints the facts', async () => {
    const { isWell, out } = await call(read, project.root, [`${FIXTURES}/list-volumes.txt`]);
    expect(isWell).toBe(true);
    expect(out).toContain('request     GET /v1/projects/{projectId}/volumes\n');
    expect(out).toMatch(/^query\/per_page +integer, min 1, max 100$/m);
    expect(out).toMatch(/\n37 fields and 1 example read; passed over: \d+ lines of descriptions/);
  });

  test('prints a line of JSON for each page, and nothing else', async () => {
    const pages = [
      `${FIXTURES}/replace-tags.md`,
      'nowhere.txt',
      project.write('half.md', '# A\n\nGET /a\n\nExample request\n\ncurl --data @b'),
    ];
    const { out } = await call(read, project.root, pages, { json: true });
    const [first, second, third, summary] = out.split('\n');
    expect(JSON.parse(first ?? '')).toEqual({
      page: `${FIXTURES}/replace-tags.md`,
      layout: 'markdown',
      operation: {
        title: 'Replace tags',
        method: 'PUT',
        path: '/v1/projects/{projectId}/tags',
        permission: 'Project > Volumes > Tags > Update',
      },
      fields: {
        'path/projectId': { type: 'string', required: true },
        request: { type: 'array' },
        'request[]': { type: 'string', minLength: 1, text: expect.any(String) },
        'response/200': { type: 'integer', text: expect.any(String) },
      },
      examples: { request: ['a', 'b'], 'response/200': 2 },
      passed: { descriptions: 2, navigation: 1, samples: 8 },
    });
    expect(JSON.parse(second ?? '')).toEqual({
      page: 'nowhere.txt',
      refused: { line: null, reason: 'There is no such file.' },
    });
    expect(JSON.parse(third ?? '')).toEqual({
      page: pages[2],
      refused: { line: 7, reason: expect.stringMatching(/^This sample's body can't be read/) },
    });
    expect(summary).toMatch(/1 page, 2 refused/);
  });
});

describe('check', () => {
  const checkPage = (name: string, text: string, options = {}) =>
    call(check, project.root, [project.write(name, text)], options);

  test('prints agreement and what was compared', async () => {
    const { isWell, out } = await checkPage('get.txt', renderIndented(get));
    expect(isWell).toBe(true);
    expect(out).toContain(
      `The page and the spec agree: ${get.fields.size} fields and 1 example compared.`,
    );
  });

  test('prints what differs by field, with the line of the page and the places in the spec', async () => {
    const text = renderMarkdown(get)
      .replace('(enum: left, right)', '(enum: right, left, both) (max length: 9)')
      .replace('`maker`: {object}', '`workshop`: {object}')
      .replace('`isOpen`: (boolean) (required)', '`isShut`: (boolean)')
      .replace('"town": "Turin"', '"town": "Milan"');
    const { isWell, out } = await checkPage('get.md', text);
    expect(isWell).toBe(false);
    const [head = '', ...items] = out.split('\n\n');
    expect(head).toMatch(
      /get\.md\nGet lamp: GET \/v1\/projects\/\{projectId\}\/lamps\/\{lampId\}$/,
    );
    expect(items.slice(0, 5)).toEqual([
      expect.stringMatching(
        /^1\. response\/200\/data\/workshop, line \d+\n {5}renamed from response\/200\/data\/maker, with 2 fields below it {3}openapi\/lamps\/schemas\/Lamp\.yaml:\d+:\d+$/,
      ),
      expect.stringMatching(
        /^2\. .*\/thread, line \d+\n {5}one of: only the page has both {3}openapi\/lamps\/schemas\/LampScrew\.yaml:\d+:\d+\n {5}max length: page 9, spec nothing {3}openapi\S+$/,
      ),
      expect.stringMatching(
        /^3\. .*\/hinge\/isOpen\n {5}only the spec has it: boolean required {3}openapi\/lamps\/schemas\/LampCover\.yaml:\d+:\d+$/,
      ),
      expect.stringMatching(
        /^4\. .*\/hinge\/isShut, line \d+\n {5}only the page has it: boolean {3}/,
      ),
      expect.stringMatching(
        /^5\. example response\/200\n {5}another example .*\n {7}\/data\/maker\/town: page "Milan", spec "Turin"$/,
      ),
    ]);
    expect(out).toContain('Neither confirmed nor contradicted');
    expect(out).toMatch(/\n5 differences: \d+ fields and 1 example compared\.$/);
    expect(out.match(/get\.md/g)).toHaveLength(1);
  });

  test('tells it as JSON', async () => {
    const text = renderMarkdown(get).replace('(max length: 40)', '(max length: 41)');
    const { out } = await checkPage('get.md', text, { json: true });
    const { page, operation, differences } = JSON.parse(out.split('\n')[0] ?? '') as Record<
      string,
      unknown
    >;
    expect(page).toMatch(/get\.md$/);
    expect(operation).toMatchObject({ title: 'Get lamp' });
    expect(differences).toEqual([
      {
        place: 'response/200/data/maker/name',
        line: expect.any(Number),
        facts: [expect.objectContaining({ kind: 'maxLength', page: 41, spec: 40 })],
      },
    ]);
  });

  test('tells facts that are behind the spec and the page', async () => {
    const file = 'openapi/lamps/documented/get-lamp.json';
    const before = project.read(file);
    project.write(file, before.replace('"maxLength": 40', '"maxLength": 30'));
    const { isWell, out } = await checkPage('get.txt', renderIndented(get));
    project.write(file, before);
    expect(isWell).toBe(false);
    expect(out).toContain(`max length: page and spec agree; ${file} is behind, accept the page`);
  });

  test('refuses a page of an operation that the spec has not, and that has no facts', async () => {
    const page = `${FIXTURES}/list-volumes.md`;
    const { isWell, err } = await call(check, project.root, [page]);
    expect(isWell).toBe(false);
    expect(err).toContain(
      'The spec has no operation GET /v1/projects/{projectId}/volumes. Draft it',
    );
    // The same path with another method is another operation.
    const deleted = renderIndented(get).replaceAll('GET /v1', 'DELETE /v1');
    expect((await checkPage('delete.txt', deleted)).err).toContain('has no operation DELETE /v1');
  });
});
