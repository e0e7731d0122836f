import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { watch } from '../../scripts/generate/watch.ts';
import { inFolder, PORT, put, WIDGETS } from './tree.ts';

/*
 * What is done at each burst of saves; the bursts are given here. That saving makes one, a slow test
 * shows with real files.
 */

/** Saves that follow one another, and what was printed for each. */
async function rounds(root: string, saves: readonly (() => Promise<unknown>)[]): Promise<string[]> {
  const printed: string[] = [''];
  const print = (text: unknown) => {
    printed.push(`${printed.pop() ?? ''}${String(text)}\n`);
  };
  jest.spyOn(console, 'log').mockImplementation(print);
  jest.spyOn(console, 'error').mockImplementation(print);
  async function* bursts() {
    yield 0;
    for (const save of saves) {
      printed.push('');
      await save();
      yield performance.now();
    }
    printed.push('');
  }
  await watch(root, bursts());
  return printed;
}

test('each burst is told with what was written, and faults are survived', () =>
  inFolder(async (root) => {
    await put(root, WIDGETS);
    const file = path.join(root, PORT);
    const text = await readFile(file, 'utf8');
    const [first, again, syntax, still, gone, back, enumerated, blocked, end] = await rounds(root, [
      () => writeFile(file, text),
      () => writeFile(file, `${text}a: [\n`),
      () => Promise.resolve(),
      () => rm(path.join(root, 'openapi'), { recursive: true }),
      () => put(root, WIDGETS),
      () => writeFile(file, text.replace('[http, tcp]', '[http, tcp, udp]')),
      async () => {
        await rm(path.join(root, 'docs/contradictions/index.md'));
        await mkdir(path.join(root, 'docs/contradictions/index.md/mine'), { recursive: true });
        await writeFile(file, text);
      },
    ]);
    expect(first).toMatch(/^lint +.*s\n[^]*\d+ files written: generated\/.*\nWatching openapi\/ /);
    // The same bytes again are no change.
    expect(again).toBe('');
    expect(syntax).toMatch(
      /^openapi\/widgets\/schemas\/Port\.yaml:\d+:\d+ .*\nNothing written: .*\nWatching /,
    );
    expect(still).toMatch(/^openapi\/widgets\/schemas\/Port\.yaml:\d+:\d+ .*\nNothing written: /);
    expect(gone).toMatch(/^openapi\/openapi\.yaml .*\nNothing written: /);
    expect(back).toMatch(/\nNothing changed in \d+ files\. .*s\nWatching /);
    expect(enumerated).toMatch(/^validators /m);
    expect(enumerated).toMatch(/\n\d files written: .*generated\/types\.ts/);
    expect(blocked).toMatch(
      /^docs\/contradictions\/index\.md can't be written: a folder is in the place/m,
    );
    expect(end).toBe('Stopped.\n');
  }));
