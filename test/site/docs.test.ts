import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeSite } from '../../scripts/site/build.ts';
import { run } from '../support/project.ts';
import { makeSmallProject } from './small-project.ts';

let root: string;
let scratch: string;
beforeAll(async () => {
  root = await makeSmallProject();
  scratch = await mkdtemp(path.join(tmpdir(), 'northflank-docs-'));
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
  await rm(scratch, { recursive: true, force: true });
});

const site = (...names: readonly string[]) => ({
  files: new Map(names.map((name) => [name, name])),
  pages: names.length,
  operations: 0,
});

test('npm run docs writes the site into site/, and says what it wrote', async () => {
  const { code, stdout, stderr } = await run('docs.ts', '--root', root);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
    /^\d+ pages in \S*site\/, 2 of operations\. \d/,
  );
  const written = await readdir(path.join(root, 'site'), { recursive: true });
  expect(written).toEqual(
    expect.arrayContaining(['index.html', 'site.css', 'reference/create-thing.html.md']),
  );
  expect(written).toContain('search/operations.js');
});

test('a wrong call says what is wrong', async () => {
  const { code, stderr } = await run('docs.ts', '--serve', '--output', 'elsewhere');
  expect([code, stderr]).toEqual([
    2,
    '--serve writes nothing; leave --output out.\nRun it with --help for what it takes.\n',
  ]);
});

test('a site takes the place of an earlier one', async () => {
  const output = path.join(scratch, 'twice');
  await writeSite(site('/index.html', '/guides/old.html'), output);
  await writeSite(site('/index.html', '/new.html'), output);
  expect((await readdir(output, { recursive: true })).sort()).toEqual([
    '.nojekyll',
    'index.html',
    'new.html',
  ]);
});

test('a folder that can’t be made is told as such', async () => {
  const file = path.join(scratch, 'file');
  await writeFile(file, 'a text');
  for (const output of [file, path.join(file, 'site')]) {
    await expect(writeSite(site('/index.html'), output)).rejects.toThrow(
      `${output} can't be written (`,
    );
  }
  expect(await readFile(file, 'utf8')).toBe('a text');
});

test('a folder with other files in it is left alone', async () => {
  const output = path.join(scratch, 'other');
  await mkdir(output);
  await writeFile(path.join(output, 'thesis.txt'), 'years of work');
  await expect(writeSite(site('/index.html'), output)).rejects.toThrow(
    `${output} has files in it that are not a site. Empty it, or name another folder with --output.`,
  );
  expect(await readdir(output)).toEqual(['thesis.txt']);
  expect(await readFile(path.join(output, 'thesis.txt'), 'utf8')).toBe('years of work');
});
