import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documents, flatten, LAMPS, Project } from './project.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

const project = new Project();
let get: Described;
let patch: Described;

beforeAll(() => {
  get = project.page('Get service');
  patch = project.page('Patch build service');
});

afterAll(() => {
  project.remove();
});

function git(...args: readonly string[]): string {
  const options = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...options, ...args], { cwd: project.root, encoding: 'utf8' });
}

describe('a call', () => {
  test('with --help says what there is', async () => {
    const { code, out } = await documents('--help');
    expect(code).toBe(0);
    for (const verb of ['read', 'check', 'accept', 'draft'])
      expect(out).toContain(`  ${verb} PAGE`);
  });

  test.each([
    [['show', 'page.txt'], /Expected read, check, accept or draft, found "show"/],
    [['constructor', 'page.txt'], /Expected read, check, accept or draft, found "constructor"/],
    [['check'], /Expected the file of a saved page behind "check"/],
    [['check', 'a.txt', 'b.txt'], /Expected one page, found 2 files/],
    [['check', 'a.txt', '--json'], /--json goes with read alone/],
    [['check', 'a.txt', '--fast'], /Unknown option '--fast'/],
  ])('%j is a wrong one', async (args, message) => {
    const { code, err } = await documents(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^ +at /m);
  });
});

describe('a page that is none', () => {
  test.each([
    ['empty.txt', '', /This file is empty\./],
    ['blank.txt', ' \n\n', /nothing but white space/],
    ['binary.bin', new Uint8Array([0, 255, 1, 254]), /This is no UTF-8 text/],
    ['zeros.bin', new Uint8Array(20), /This is no text/],
    ['page.html', '<!DOCTYPE html>\n<html></html>', /This is HTML/],
    ['blog.md', '# Hello\n\nA post.\n\n* one\n* two\n', /This is no page of the API reference/],
  ])('%s', async (name, contents, message) => {
    const { code, out, err } = await documents('check', project.write(name, contents));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
    expect(err).toContain(`${name} This`);
  });

  test('a file that is missing, and a folder', async () => {
    const missing = await documents('read', 'nowhere/page.txt');
    expect(missing).toEqual({ code: 1, out: '', err: 'nowhere/page.txt There is no such file.\n' });
    const folder = await documents('read', project.root);
    expect(folder.code).toBe(1);
    expect(folder.err).toContain('This is a folder.');
  });

  test('one that cannot be read with certainty names its line', async () => {
    const page = project.write('half.txt', renderIndented(get).replace('string required', 'uuid'));
    const { code, err } = await documents('read', page);
    expect(code).toBe(1);
    expect(err).toMatch(/half\.txt:\d+ Expected the type of "projectId"/);
  });
});

describe('read', () => {
  test('prints the facts', async () => {
    const { code, out } = await documents('read', 'test/pages/fixtures/list-volumes.txt');
    expect(code).toBe(0);
    expect(out).toContain('request     GET /v1/projects/{projectId}/volumes\n');
    expect(out).toMatch(/^query\/per_page +integer, min 1, max 100$/m);
    expect(out).toMatch(/\n33 fields and 1 example read\. \d.*\n$/);
  });

  test('prints them as JSON, and nothing else', async () => {
    const { out, err } = await documents('read', '--json', 'test/pages/fixtures/replace-tags.md');
    expect(JSON.parse(out)).toEqual({
      page: { layout: 'markdown' },
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
    });
    expect(err).toMatch(/^4 fields and 2 examples read\./);
  });

  test('refuses a flattened page', async () => {
    const { code, err } = await documents('read', project.write('flat.txt', flatten(patch)));
    expect(code).toBe(1);
    expect(err).toContain('This page is flattened');
  });
});

describe('check', () => {
  const check = (name: string, text: string) =>
    documents('check', '--root', project.root, project.write(name, text));

  test('prints agreement and what was compared', async () => {
    const { code, out } = await check('get.txt', renderIndented(get));
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(`agree: ${get.fields.size} fields and 1 example compared\\. \\d`),
    );
    const flat = await check('patch.txt', flatten(patch));
    expect(flat.code).toBe(0);
    expect(flat.out).toContain(`agree: ${patch.fields.size} fields and 2 examples compared.`);
    expect(flat.out).toContain('where objects end');
  });

  test('prints each difference with both sides and their lines, and fails', async () => {
    const text = renderMarkdown(get)
      .replace('(enum: HTTP, HTTP/2,', '(enum: HTTP, HTTP/2, HTTP/3,')
      .replace('`loadBalancing`: {object}', '`balancing`: {object}')
      .replace('      - `header`: (string)', '      - `header`: (string)\n      - `ttl`: (integer)')
      .replace('"projectId": "default-project"', '"projectId": "other"');
    const { code, out } = await check('get.md', text);
    expect(code).toBe(1);
    expect(out).toMatch(
      /protocol: enum\n +page: HTTP, HTTP\/2, HTTP\/3, TCP, UDP {3}\S+get\.md:\d+\n +spec: HTTP, HTTP\/2, TCP, UDP {3}openapi\/schemas\/ServicePort\.yaml:\d+:\d+\n +only the page has: HTTP\/3\n/,
    );
    expect(out).toMatch(
      /data\/loadBalancing: renamed, with 7 fields below it\n +page: response\/200\/data\/balancing {3}\S+get\.md:\d+\n/,
    );
    expect(out).toMatch(
      /consistentHash\/ttl: added\n +page: integer {3}\S+:\d+\n +spec: nothing; its place is openapi\/schemas\/ServiceLoadBalancing\.yaml:\d+:\d+\n/,
    );
    expect(out).toContain('/data/projectId: page "other", spec "default-project"');
    expect(out).toContain('Neither confirmed nor contradicted');
    expect(out).toMatch(/\n4 differences: \d+ fields and 1 example compared\. \d/);
  });

  test('tells that a flattened page has another order, which is no fact', async () => {
    const entries = [...patch.fields];
    const at = entries.findIndex(([place]) => place === 'response/200/data/createdAt');
    const swapped = entries.slice(at, at + 2).reverse();
    const fields = new Map(entries.toSpliced(at, 2, ...swapped));
    const page = flatten({ ...patch, fields });
    const { code, err } = await check('order.txt', page);
    expect(code).toBe(1);
    expect(err).toMatch(/order\.txt:\d+ No fact differs, but .* another order/);
  });

  test('tells a page of an operation that the spec has not', async () => {
    const other = new Project(LAMPS);
    const page = 'test/pages/fixtures/list-volumes.md';
    const { code, err } = await documents('check', '--root', other.root, page);
    other.remove();
    expect(code).toBe(1);
    expect(err).toContain(
      'The spec has no operation GET /v1/projects/{projectId}/volumes. Draft it',
    );
  });
});

describe('accept', () => {
  const accept = (name: string, text: string) =>
    documents('accept', '--root', project.root, project.write(name, text));

  beforeAll(() => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'before');
  });

  /** What `git diff` shows of the facts since then. */
  function diff(): string[] {
    const lines = git('diff', '-U0', '--', 'openapi').split('\n');
    git('checkout', '-q', '--', 'openapi');
    return lines.filter((line) => /^[-+] /.test(line)).map((line) => line.replace(/ +/, ' '));
  }

  test('changes nothing where the page agrees', async () => {
    const { code, out } = await accept('get.txt', renderIndented(get));
    expect(code).toBe(0);
    expect(out).toContain('0 fields added, 0 lost, 0 changed.');
    expect(diff().filter((line) => !line.includes('"layout"'))).toEqual([]);
  });

  test('a page that shows less erases nothing that it cannot show', async () => {
    const text = renderMarkdown(get).replace(
      '(enum: HTTP, HTTP/2,',
      '(enum: HTTP, HTTP/2, HTTP/3,',
    );
    expect((await accept('get.md', text)).out).toContain('0 fields added, 0 lost, 1 changed.');
    expect(diff()).toEqual([
      expect.stringContaining('"layout": "indented"'),
      expect.stringContaining(
        '{ "source": "https://docs.example.com/page.md", "layout": "markdown" }',
      ),
      expect.stringContaining('"enum": ["HTTP", "HTTP/2", "TCP", "UDP"]'),
      expect.stringContaining('"enum": ["HTTP", "HTTP/2", "HTTP/3", "TCP", "UDP"]'),
    ]);
  });

  test('nor where the object around it has another name', async () => {
    const text = renderMarkdown(get).replace('`horizontal`: {object}', '`sideways`: {object}');
    await accept('get.md', text);
    const documented = project.read('openapi/services/documented/get-service.json');
    expect(documented).toMatch(/sideways\/minReplicas": \{.*"minimum": 1/);
    git('checkout', '-q', '--', 'openapi');
  });

  test('takes a reworded text, of a flattened page too', async () => {
    const word = 'What request/vcsData/projectType is for.';
    const { out } = await accept('patch.txt', flatten(patch).replace(word, 'Which one.'));
    expect(out).toContain('0 fields added, 0 lost, 1 changed.');
    expect(diff()).toEqual([
      expect.stringContaining('- "request/vcsData/projectType"'),
      expect.stringContaining('+ "request/vcsData/projectType"'),
    ]);
  });

  test('a flattened page that has other facts is refused at its line', async () => {
    const text = flatten(patch).replace('one ofkaniko, buildkit', 'one ofkaniko');
    const { code, err } = await accept('patch.txt', text);
    expect(code).toBe(1);
    expect(err).toMatch(/patch\.txt:\d+ A flattened page can prove facts and not be read/);
    expect(diff()).toEqual([]);
  });

  test('a page with another title keeps the file of the operation', async () => {
    const operation = { ...get.operation, title: 'Show service' };
    await accept('get.txt', renderIndented({ ...get, operation }));
    const status = git('status', '--porcelain', '--', 'openapi').trim();
    expect(status).toBe('M openapi/services/documented/get-service.json');
  });
});
