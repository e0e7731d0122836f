import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { check, make } from '../../scripts/generate/run.ts';
import { contents, run } from '../support/project.ts';
import { edited, inFolder, PORT, put, WIDGETS } from './tree.ts';

/** A process of its own can take long on a machine under load. */
const PATIENCE = 120_000;

const SPEC = edited(WIDGETS, PORT, 'type: integer', 'type: whole');

/** What something prints to both streams, and what it came to. */
async function printed(job: () => Promise<unknown>) {
  const lines: string[] = [];
  for (const stream of ['log', 'error'] as const) {
    jest.spyOn(console, stream).mockImplementation((text: unknown) => lines.push(String(text)));
  }
  const result = await job().catch((error: unknown) => error);
  return { result, lines };
}

test(
  'the command makes everything, and --check finds it as it is',
  () =>
    inFolder(async (root) => {
      await put(root, WIDGETS);
      const made = await run('generate.ts', '--root', root);
      expect(made).toMatchObject({ code: 0, stderr: '' });
      expect(made.stdout).toMatch(/^lint +[\d.]+ m?s\n(?:.+ m?s\n)+\d+ files written: .* \d.*s\n$/);
      const checked = await run('generate.ts', '--check', '--root', root);
      expect(checked).toMatchObject({ code: 0, stderr: '' });
      expect(checked.stdout).toMatch(/\nAll \d+ generated files are what the spec makes\. .*s\n$/);
    }),
  PATIENCE,
);

test('a run with a fault names its place and changes nothing', () =>
  inFolder(async (root) => {
    await put(root, SPEC);
    await mkdir(path.join(root, 'generated'));
    await writeFile(path.join(root, 'generated/types.ts'), 'old');
    const before = await contents(root);
    const { result, lines } = await printed(() => make(root));
    expect(result).toBe(false);
    expect(lines.at(-2)).toMatch(/^openapi\/widgets\/schemas\/Port\.yaml:6:11 /);
    expect(lines.at(-1)).toMatch(/^Nothing written: 3 faults in 1 file\. \d/);
    const checked = await printed(() => check(root));
    expect(checked.result).toBe(false);
    expect(checked.lines.at(-1)).toMatch(/^Nothing compared: 3 faults in 1 file\. \d/);
    expect(await contents(root)).toEqual(before);
  }));

test('--check names what differs, fails and writes nothing', () =>
  inFolder(async (root) => {
    await put(root, WIDGETS);
    await printed(() => make(root));
    expect((await printed(() => make(root))).lines.at(-1)).toMatch(
      /^Nothing changed in \d+ files\. /,
    );
    await put(
      root,
      new Map([
        [PORT, edited(WIDGETS, PORT, 'spoken there', 'understood there').get(PORT) ?? ''],
        ['generated/validators.ts', ''],
        ['generated/notes.txt', ''],
      ]),
    );
    const before = await contents(root);
    const { result, lines } = await printed(() => check(root));
    expect(result).toBe(false);
    expect(lines.filter((line) => line.startsWith('generated/'))).toEqual([
      'generated/openapi.json is stale: it is not what the spec makes.',
      'generated/openapi.yaml is stale: it is not what the spec makes.',
      'generated/types.ts is stale: it is not what the spec makes.',
      'generated/paths.ts is stale: it is not what the spec makes.',
      'generated/enums.ts is stale: it is not what the spec makes.',
      'generated/validators.ts is stale: it is not what the spec makes.',
      'generated/closed.json is stale: it is not what the spec makes.',
      'generated/notes.txt is stray: nothing makes it.',
    ]);
    expect(lines.at(-1)).toMatch(/^Differences: 8\. Run "npm run generate"\. /);
    expect(await contents(root)).toEqual(before);
    const { lines: mended } = await printed(() => make(root));
    expect(mended.at(-1)).toMatch(/7 files written: .* 1 file removed: generated\/notes\.txt\. /);
  }));

test.each([
  [['--chek'], "Unknown option '--chek'"],
  [['--check', '--watch'], 'Use --check or --watch, not both.'],
])(
  '%j is a wrong call',
  async (args, message) => {
    const { code, stderr } = await run('generate.ts', ...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  },
  PATIENCE,
);
