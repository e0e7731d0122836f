import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Checkout } from '../../../scripts/package/diff/git.ts';
import { Repository } from '../repository.ts';

let scratch: string;
let repository: Repository;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'northflank-git-'));
  repository = await Repository.create({ 'spec/a.txt': 'old\n', 'spec/b/c.txt': 'same\n' });
  await repository.write({ 'spec/a.txt': 'new\n' });
  repository.commit('later');
});

afterAll(async () => {
  await repository.remove();
  await rm(scratch, { recursive: true, force: true });
});

describe('a revision', () => {
  test('has its files as they were, and leaves the checkout and the index alone', async () => {
    await writeFile(path.join(repository.root, 'spec/a.txt'), 'newest\n');
    const before = repository.git('status', '--porcelain');
    const revision = await (await Checkout.open(repository.root)).find('v1.0.0');
    expect(await revision.read('spec/a.txt')).toBe('old\n');
    expect(await revision.read('spec/none.txt')).toBeUndefined();
    await revision.checkOut('spec', scratch);
    expect(await readFile(path.join(scratch, 'spec/a.txt'), 'utf8')).toBe('old\n');
    expect((await readdir(path.join(scratch, 'spec'), { recursive: true })).sort()).toEqual([
      'a.txt',
      'b',
      path.join('b', 'c.txt'),
    ]);
    expect(await revision.changesIn('spec/a.txt')).toBe('@@ -1 +1 @@\n-old\n+newest');
    expect(await revision.changesIn('spec/b/c.txt')).toBe('');
    expect(repository.git('status', '--porcelain')).toBe(before);
    await expect(revision.checkOut('none', scratch)).rejects.toThrow(
      'There is no none/ at v1.0.0 to compare with.',
    );
  });

  test('of a project in a subfolder of the checkout has the files of that folder', async () => {
    const revision = await (await Checkout.open(path.join(repository.root, 'spec'))).find('v1.0.0');
    expect(await revision.read('a.txt')).toBe('old\n');
    await revision.checkOut('b', scratch);
    expect(await readFile(path.join(scratch, 'b/c.txt'), 'utf8')).toBe('same\n');
  });
});

describe('the last release', () => {
  test('is the nearest tag of a version', async () => {
    const checkout = await Checkout.open(repository.root);
    expect((await checkout.lastRelease())?.name).toBe('v1.0.0');
    expect(await checkout.lastRelease('v1.0.0')).toBeUndefined();
  });
});

describe('a shallow clone', () => {
  let checkout: Checkout;
  beforeAll(async () => {
    const clone = path.join(scratch, 'shallow');
    const from = `file://${repository.root}`;
    repository.git('clone', '--quiet', '--depth', '1', '--no-tags', from, clone);
    checkout = await Checkout.open(clone);
  });

  test('says that the last release may be cut off', async () => {
    await expect(checkout.lastRelease()).rejects.toThrow(
      "The last release can't be found: only the latest part of the history is here. Fetch all of it: git fetch --unshallow --tags",
    );
  });

  test('says why it may not know a revision', async () => {
    await expect(checkout.find('v1.0.0')).rejects.toThrow(
      'git knows no revision "v1.0.0". Only the latest part of the history is here. Fetch all of it: git fetch --unshallow --tags',
    );
  });
});

test('an unknown revision is a wrong call', async () => {
  const checkout = await Checkout.open(repository.root);
  await expect(checkout.find('none')).rejects.toThrow('git knows no revision "none".');
});

test('a folder without git is no checkout', async () => {
  await expect(Checkout.open(scratch)).rejects.toThrow(
    `${scratch} is no git checkout, so there is no revision to compare with.`,
  );
});
