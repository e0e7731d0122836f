import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { drift, write, type Files } from '../../scripts/generate/files.ts';
import { contents } from '../support/project.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'northflank-openapi-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const FILES: Files = new Map([
  ['generated/a.ts', 'a\n'],
  ['generated/deep/b.ts', 'b\n'],
  ['docs/c.md', 'c\n'],
]);
const at = (file: string) => path.join(root, file);
const text = (file: string) => readFile(at(file), 'utf8');

test('writes what differs and leaves the rest alone', async () => {
  expect(await write(root, FILES)).toEqual({ written: [...FILES.keys()], removed: [] });
  expect(await text('generated/deep/b.ts')).toBe('b\n');
  expect(await write(root, FILES)).toEqual({ written: [], removed: [] });
  await writeFile(at('generated/a.ts'), 'by hand');
  expect(await write(root, FILES)).toEqual({ written: ['generated/a.ts'], removed: [] });
  expect(await text('generated/a.ts')).toBe('a\n');
  expect(await drift(root, FILES)).toEqual([]);
});

test('names what is missing, stale and stray, and writes nothing', async () => {
  await write(root, FILES);
  await rm(at('generated/deep/b.ts'));
  await writeFile(at('docs/c.md'), 'old');
  await writeFile(at('generated/notes.txt'), 'mine');
  const before = await contents(root);
  expect(await drift(root, FILES)).toEqual([
    { file: 'generated/deep/b.ts', reason: 'missing' },
    { file: 'docs/c.md', reason: 'stale' },
    { file: 'generated/notes.txt', reason: 'stray' },
  ]);
  expect(await contents(root)).toEqual(before);
});

test('removes what it did not make from its own folders, and from nowhere else', async () => {
  await write(root, FILES);
  await mkdir(at('generated/old/deeper'), { recursive: true });
  await mkdir(at('docs/contradictions'));
  const stray = ['docs/contradictions/old.md', 'generated/.y', 'generated/old/deeper/x.ts'];
  for (const file of [...stray, 'docs/guide.md', 'z.ts']) await writeFile(at(file), '');
  const { removed } = await write(root, FILES);
  expect(removed).toEqual(stray);
  expect(await readdir(at('generated'))).toEqual(['a.ts', 'deep']);
  expect(await readdir(at('docs'))).toEqual(['c.md', 'contradictions', 'guide.md']);
  expect(await readdir(root)).toEqual(['docs', 'generated', 'z.ts']);
});

test('what a killed run left behind is stray', async () => {
  await write(root, FILES);
  for (const file of ['generated/.a.ts.123.tmp', 'docs/.c.md.123.tmp', 'docs/.other.md.123.tmp']) {
    await writeFile(at(file), '');
  }
  const strays = ['docs/.c.md.123.tmp', 'generated/.a.ts.123.tmp'];
  expect((await drift(root, FILES)).map(({ file }) => file)).toEqual(strays);
  expect((await write(root, FILES)).removed).toEqual(strays);
  expect(await readdir(at('docs'))).toEqual(['.other.md.123.tmp', 'c.md']);
});

test('what a killed process of the same number left behind is in nobody’s way', async () => {
  const left = `generated/.a.ts.${String(process.pid)}.tmp`;
  await mkdir(at('generated'));
  await writeFile(at('mine'), 'mine');
  await symlink(at('mine'), at(left));
  await write(root, FILES);
  expect(await drift(root, FILES)).toEqual([]);
  expect(await text('mine')).toBe('mine');
});

test('a name that differs in case alone is another file', async () => {
  await write(root, FILES);
  await rm(at('generated/a.ts'));
  await writeFile(at('generated/A.ts'), 'a\n');
  expect(await write(root, FILES)).toEqual({
    written: ['generated/a.ts'],
    removed: ['generated/A.ts'],
  });
  expect(await readdir(at('generated'))).toEqual(['a.ts', 'deep']);
});

describe('links', () => {
  beforeEach(async () => {
    await mkdir(at('elsewhere'));
    await writeFile(at('elsewhere/a.ts'), 'mine');
  });

  test.each(['generated', 'generated/deep', 'docs'])(
    'one in place of the folder %s is refused, and nothing is touched',
    async (folder) => {
      await mkdir(path.dirname(at(folder)), { recursive: true });
      await symlink(at('elsewhere'), at(folder));
      const message = `${folder} is a symbolic link; put a folder in its place.`;
      await expect(write(root, FILES)).rejects.toThrow(message);
      await expect(drift(root, FILES)).rejects.toThrow(message);
      expect(await contents(at('elsewhere'))).toEqual(new Map([['a.ts', 'bWluZQ==']]));
    },
  );

  test('one in place of a file is replaced, and one that is stray removed', async () => {
    await mkdir(at('generated'));
    await symlink(at('elsewhere/a.ts'), at('generated/a.ts'));
    await symlink(at('elsewhere'), at('generated/more'));
    expect((await write(root, FILES)).removed).toEqual(['generated/more']);
    expect(await text('generated/a.ts')).toBe('a\n');
    expect(await text('elsewhere/a.ts')).toBe('mine');
    expect(await drift(root, FILES)).toEqual([]);
  });
});

describe('what cannot be written', () => {
  test('a file in the place of a folder is named, and nothing is written', async () => {
    await writeFile(at('docs'), 'mine');
    await expect(write(root, FILES)).rejects.toThrow(
      /^docs can't be written: a file is in the place of a folder \((?:EEXIST|ENOTDIR)\)\. /,
    );
    expect(await readdir(at('generated'), { recursive: true })).toEqual(['deep']);
    expect(await text('docs')).toBe('mine');
  });

  test('where the last file fails, what is there then is named, and the next run mends it', async () => {
    await write(root, FILES);
    await rm(at('docs/c.md'));
    await mkdir(at('docs/c.md'));
    await writeFile(at('docs/c.md/mine'), '');
    const fresh = new Map([...FILES].map(([file, old]) => [file, `new ${old}`]));
    await expect(write(root, fresh)).rejects.toThrow(
      /^docs\/c\.md can't be written: a folder is in the place of the file \(\w+\)\. Mend that and run it again/,
    );
    expect((await drift(root, FILES)).map(({ file }) => file)).toEqual([...FILES.keys()]);
    expect(await drift(root, fresh)).toEqual([{ file: 'docs/c.md', reason: 'missing' }]);
    expect(await readdir(at('docs'))).toEqual(['c.md']);
    await rm(at('docs/c.md'), { recursive: true });
    expect((await write(root, fresh)).written).toEqual(['docs/c.md']);
    expect(await drift(root, fresh)).toEqual([]);
  });

  test('a folder in the place of a file goes where it is generation’s own', async () => {
    await mkdir(at('generated/a.ts/deep'), { recursive: true });
    await writeFile(at('generated/a.ts/deep/x'), '');
    expect((await write(root, FILES)).removed).toEqual(['generated/a.ts/deep/x']);
    expect(await text('generated/a.ts')).toBe('a\n');
  });
});
