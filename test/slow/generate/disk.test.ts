import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { drift, write } from '../../../scripts/generate/files.ts';
import { inFolder } from '../../generate/tree.ts';
import { contents } from '../../support/project.ts';

/** Writes three files in a shell that lets no file grow beyond 64 KB, as a full disk would. */
const SCRIPT = `
  import { write } from ${JSON.stringify(path.resolve('scripts/generate/files.ts'))};
  const files = ['small', 'x'.repeat(1e6), 'small'].map((text, at) => ['generated/' + at, text]);
  await write(process.argv[1], new Map(files)).catch((error) => console.log(error.message));
`;

test('where a file cannot be written in whole, nothing has changed', () =>
  inFolder(async (root) => {
    const before = new Map(['0', '1', '2', '3'].map((name) => [`generated/${name}`, name]));
    await write(root, before);
    const { stdout } = await promisify(execFile)('bash', [
      ...['-c', 'ulimit -f 64; exec "$@"', 'bash', process.execPath],
      ...['--import', 'tsx', '--input-type=module', '--eval', SCRIPT, root],
    ]);
    expect(stdout).toMatch(
      /can't be written: the file is larger than is allowed here \(EFBIG\)\. /,
    );
    expect(await drift(root, before)).toEqual([]);
    expect((await contents(root)).size).toBe(before.size);
    expect(await readFile(path.join(root, 'generated/3'), 'utf8')).toBe('3');
  }));
