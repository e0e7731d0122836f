import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { without } from '../../scripts/spec/facts.ts';
import { shownField } from '../../scripts/pages/check/visible.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { readSaved } from '../../scripts/pages/read/saved.ts';
import { showField } from '../../scripts/pages/read/shown.ts';

function read(name: string, change = (text: string) => text): Page {
  const text = readFileSync(`test/pages/fixtures/${name}`, 'utf8');
  return readSaved(new PageText(name, change(text)));
}

/** Each field in a line, texts by whether there is one. */
function lines({ facts }: Page): string[] {
  return [...facts.fields].map(([place, field]) => {
    return `${place}: ${showField(field)}${field.text === undefined ? '' : ' …'}`;
  });
}

const STATED: Readonly<Record<string, readonly string[]>> = {
  'list-volumes': [
    'path/projectId: string required …',
    'query/per_page: integer, min 1, max 100 …',
    'query/cursor: string …',
    'query/states: array …',
    'query/states[]: string, one of free, in use, lost & found',
    'query/since: any …',
    'response/200: object …',
    'response/200/data: object required',
    'response/200/data/volumes: array required …',
    'response/200/data/volumes[]: object',
    'response/200/data/volumes[]/id: string required, pattern ^vol-[a-z\\]\\-]+$',
    'response/200/data/volumes[]/name: string required …',
    'response/200/data/volumes[]/type: string …',
    'response/200/data/volumes[]/required: boolean required …',
    'response/200/data/volumes[]/size: integer required, one of 16, 32, 64, max 32',
    'response/200/data/volumes[]/createdAt: string required',
    'response/200/data/volumes[]/owner: object required',
    'response/200/data/volumes[]/owner/id: string required',
    'response/200/data/volumes[]/owner/email: string',
    'response/200/data/volumes[]/labels: object …',
    'response/200/data/volumes[]/grid: array',
    'response/200/data/volumes[]/grid[]: array',
    'response/200/data/volumes[]/grid[][]: number, min 0, max 1',
    'response/200/data/volumes[]/source: oneOf',
    'response/200/data/volumes[]/source|1: string',
    'response/200/data/volumes[]/source|2: object',
    'response/200/data/volumes[]/source|2/diskId: string required',
    'response/200/data/volumes[]/source|2/zone: string',
    'response/200/data/volumes[]/source|3: object',
    'response/200/data/volumes[]/source|3/diskId: string required',
    'response/200/data/volumes[]/source|3/pool: array',
    'response/200/data/volumes[]/source|3/pool[]: string',
    'response/200/data/volumes[]/notes: any',
    'response/200/pagination: object required',
    'response/200/pagination/hasNextPage: boolean required',
    'response/200/pagination/cursor: string',
    'response/200/pagination/count: number required',
  ],
  'create-volume': [
    'path/projectId: string required …',
    'request: oneOf',
    'request|1: object',
    'request|1/type: string required, one of snapshot …',
    'request|1/snapshotId: string required, max length 40, pattern ^[^?:@$~ [\\]{}()]*$ …',
    'request|1/name: string required …',
    'request|2: object',
    'request|2/type: string required, one of empty …',
    'request|2/size: integer required, one of 16, 32 …',
    'request|2/name: string required …',
    'response/201: object',
    'response/201/data: object required',
    'response/201/data/id: string required …',
    'response/201/data/pattern: string …',
    'response/201/data/min: string, deprecated …',
    'response/201/data/size: anyOf',
    'response/201/data/size|1: integer …',
    'response/201/data/size|2: string, pattern ^\\d+ (MB|GB)$ …',
    'response/201/data/createdAt: string required …',
    'response/201/data/matrix: array',
    'response/201/data/matrix[]: array',
    'response/201/data/matrix[][]: number …',
    'response/201/data/parts: array',
    'response/201/data/parts[]: object',
    'response/201/data/parts[]/id: string required',
    'response/201/data/parts[]/labels: object',
    'response/409: object',
    'response/409/reason: string required …',
  ],
  'delete-volume': [
    'path/projectId: string required',
    'path/volumeId: string',
    'response/204: none',
  ],
  'replace-tags': [
    'path/projectId: string required',
    'request: array …',
    'request[]: string, min length 1 …',
    'response/200: integer, min 0 …',
  ],
};

describe.each(Object.entries(STATED))('%s', (name, stated) => {
  const indented = read(`${name}.txt`);
  const markdown = read(`${name}.md`);

  test('is read whole from an indented list', () => {
    expect(lines(indented)).toEqual(stated);
  });

  test('is read from Markdown as far as that can show it', () => {
    const view = ({ facts }: Page) =>
      [...facts.fields].map(([place, field]) => {
        // The indented list shows no format.
        return [place, without(shownField('markdown', field), 'format')];
      });
    expect(view(markdown)).toEqual(view(indented));
    expect(markdown.facts.operation).toEqual(indented.facts.operation);
  });

  test('is the same with Windows line ends and a byte order mark', () => {
    for (const file of [`${name}.txt`, `${name}.md`]) {
      const windows = read(file, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      expect(windows.facts).toEqual(read(file).facts);
    }
  });
});

test('every example of the API is read, and none of another client', () => {
  const bodies = ['create-volume.txt', 'create-volume.md'].map((name) => read(name).bodies);
  for (const found of bodies) {
    expect([...found.keys()]).toEqual(['request', 'request#2', 'response/201', 'response/409']);
    expect(found.get('request')).toEqual({
      type: 'snapshot',
      snapshotId: 's-1',
      name: "It's mine",
    });
    expect(found.get('request#2')).toEqual({ type: 'empty', size: 16, name: 'B' });
  }
  expect([...read('replace-tags.txt').bodies]).toEqual([
    ['request', ['a', 'b']],
    ['response/200', 2],
  ]);
  expect(read('delete-volume.md').bodies.size).toBe(0);
});

test('the address and date are read where a page has them, and the path that is of no team', () => {
  expect(read('list-volumes.txt').origin).toEqual({
    source: 'https://docs.example.com/api/volumes/list-volumes',
    saved: '2026-02-03',
  });
  expect(read('list-volumes.md').origin).toEqual({
    source: 'https://docs.example.com/api/volumes/list-volumes.md',
  });
  expect(read('list-volumes.md').facts.operation.path).toBe('/v1/projects/{projectId}/volumes');
});

test('what Markdown alone shows is read', () => {
  const { fields } = read('list-volumes.md').facts;
  expect(fields.get('response/200/data/volumes[]/createdAt')?.format).toBe('date-time');
});
