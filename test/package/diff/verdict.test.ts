import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Checkout } from '../../../scripts/package/diff/git.ts';
import { markdown, text } from '../../../scripts/package/diff/show.ts';
import { isMet, verdict, type Verdict } from '../../../scripts/package/diff/verdict.ts';
import { run } from '../../support/project.ts';
import { operation, Repository, spec, type Files } from '../repository.ts';

const NOTE = 'openapi/things/schemas/Note.yaml';
const CHANGELOG = '# Changelog\n\n## Unreleased\n\n## 1.0.0 - 2026-01-01\n\n- All of it.\n';
const REPORT = '```ts\n\n// @public\nexport function createClient(token: string): Client;\n\n```\n';

const FILES: Files = {
  ...spec(
    { '/notes': { post: operation('createNote', 'Note') } },
    { Note: { type: 'string', maxLength: 100 } },
  ),
  'package.json': '{ "version": "1.0.0" }\n',
  'CHANGELOG.md': CHANGELOG,
  'generated/names.txt': '. Note\n. createClient.createNote\n./types Note\n',
  'api/index.api.md': REPORT,
};

let repository: Repository;

beforeEach(async () => {
  repository = await Repository.create(FILES);
});

afterEach(() => repository.remove());

/** What is said after these files changed. */
async function after(files: Files, since = 'v1.0.0'): Promise<Verdict> {
  await repository.write(files);
  const checkout = await Checkout.open(repository.root);
  return verdict(repository.root, await checkout.find(since));
}

const SHORTER = { type: 'string', maxLength: 50 };
const WITH_ENTRY = CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n- Notes are shorter.\n');

test('the command fails for a breaking change that the changelog does not mention', async () => {
  const diff = (...args: readonly string[]) => run('diff.ts', '--root', repository.root, ...args);
  await repository.write({ [NOTE]: SHORTER });
  const silent = await diff('v1.0.0');
  expect(silent.stdout).toMatch(
    /^The API:\n {2}breaking {2}Note: maxLength 100 → 50 {2}\(openapi\/things\/schemas\/Note\.yaml:2\)\n\n1 change since v1\.0\.0, breaking: the version after 1\.0\.0 must be 2\.0\.0 or later\. CHANGELOG\.md says nothing new: /,
  );
  expect(silent.code).toBe(1);

  await repository.write({ 'CHANGELOG.md': WITH_ENTRY });
  // Without a revision, the last release counts.
  const told = await diff('--markdown');
  expect(told.stdout).toContain(
    '| breaking | `Note` | `maxLength` `100` → `50` | `openapi/things/schemas/Note.yaml:2` |',
  );
  expect(told.stdout).not.toContain('says nothing new');
  expect(told.code).toBe(0);
}, 60_000);

test('nothing that is public has changed', async () => {
  const same = await after({
    'openapi/openapi.yaml': {
      openapi: '3.1.1',
      info: { title: 'Things', version: '9.9.9' },
      paths: { '/notes': { $ref: 'things/paths/notes.yaml' } },
    },
  });
  expect(same).toMatchObject({ impact: undefined, required: '1.0.0' });
  expect(isMet(same)).toBe(true);
  expect(text(same)).toBe('Nothing public has changed since v1.0.0.');
});

test('an operation that is added is minor everywhere, and is named', async () => {
  const added = await after({
    ...spec(
      {
        '/notes': { post: operation('createNote', 'Note') },
        '/notes/all': { get: operation('listNotes', undefined, 'NoteList') },
      },
      { Note: { type: 'string', maxLength: 100 }, NoteList: { type: 'array' } },
    ),
    'generated/names.txt':
      '. Note\n. NoteList\n. createClient.createNote\n. createClient.listNotes\n./types Note\n./types NoteList\n',
  });
  expect(added).toMatchObject({ impact: 'minor', required: '1.1.0' });
  expect(text(added)).toContain('minor     listNotes was added (GET /notes/all)');
  expect(text(added)).toContain('minor     createClient.listNotes is exported by .');
});

describe('a name', () => {
  test('that is gone is breaking, and its line has its entries', async () => {
    const gone = await after({
      'generated/names.txt': '. createClient.createNote\n',
      'api/index.api.md': REPORT.replace('createClient', 'makeClient'),
    });
    expect(gone.required).toBe('2.0.0');
    expect(text(gone)).toContain('breaking  Note is no longer exported by ., ./types');
    expect(text(gone)).toContain('breaking  createClient is no longer exported by .');
    expect(markdown(gone)).toContain(
      '| breaking | `Note` | is no longer exported by `.`, `./types` |',
    );
  });

  test('is not compared if the revision has no list, which is said', async () => {
    repository.git('rm', '--quiet', 'generated/names.txt');
    repository.commit('unlisted');
    const found = await after({ 'generated/names.txt': '. Note\n' }, 'unlisted');
    expect(found.names).toEqual([]);
    expect(text(found)).toContain(
      "Note: There is no generated/names.txt at unlisted, so the exported names weren't compared.",
    );
  });

  test('is a fault if the list is gone', async () => {
    await expect(after({ 'generated/names.txt': undefined })).rejects.toThrow(
      'generated/names.txt There is no such file. Run "npm run generate".',
    );
  });
});

test('exports that are written by hand are shown for a person to judge', async () => {
  const changed = await after({
    'api/index.api.md': REPORT.replace('token: string', 'token: Token'),
  });
  expect(changed).toMatchObject({ impact: 'patch', required: '1.0.1' });
  expect(isMet(changed)).toBe(false);
  expect(text(changed)).toContain(
    'Exports written by hand, for a person to judge:\n  @@ -3,3 +3,3 @@\n   // @public\n  -export function createClient(token: string): Client;\n  +export function createClient(token: Token): Client;',
  );
  expect(markdown(changed)).toContain('`````diff\n@@ ');
});

describe('what can not be compared', () => {
  test('a reference to nothing is a fault with its place', async () => {
    await expect(
      after({ [NOTE]: { type: 'array', items: { $ref: './None.yaml' } } }),
    ).rejects.toThrow(
      /^openapi\/things\/schemas\/Note\.yaml:3:3 Can't resolve \$ref: .*None\.yaml/,
    );
  });

  test('so is one at the revision', async () => {
    await repository.write({ [NOTE]: { type: 'array', items: { $ref: './None.yaml' } } });
    repository.commit('broken');
    await expect(after({ [NOTE]: SHORTER }, 'broken')).rejects.toThrow(
      /^openapi\/things\/schemas\/Note\.yaml:3:3 At broken: Can't resolve \$ref/,
    );
  });

  test('a project without a spec', async () => {
    repository.git('rm', '-r', '--quiet', 'openapi');
    await expect(after({})).rejects.toThrow('openapi There is no such folder to compare.');
  });

  test('a revision without a spec', async () => {
    repository.git('rm', '-r', '--quiet', 'openapi');
    repository.commit('empty');
    await expect(after(FILES, 'empty')).rejects.toThrow(
      'There is no openapi/ at empty to compare with.',
    );
  });
});
