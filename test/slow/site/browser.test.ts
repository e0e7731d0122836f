import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HOW_TO_GET } from '../../support/chromium.ts';
import { outcome, ROOT } from '../../support/project.ts';

/* What becomes of tests that need a browser where there is none. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'northflank-no-browser-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Report {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTests: number;
}

/** Runs a suite that needs a browser with nothing on the PATH. */
async function runWithoutBrowser(ci: string) {
  const report = path.join(folder, `report-${ci}.json`);
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--config=test/slow/jest.config.js',
      '--json',
      `--outputFile=${report}`,
      'test/slow/site/pages.test.ts',
    ],
    { cwd: ROOT, env: { ...process.env, PATH: folder, CI: ci } },
  );
  const { code, stderr } = await outcome(child);
  return { code, stderr, ...(JSON.parse(await readFile(report, 'utf8')) as Report) };
}

test('they are skipped, and one line says how to get it', async () => {
  const { stderr, ...report } = await runWithoutBrowser('false');
  expect(report).toMatchObject({ code: 0, numPassedTests: 0, numFailedTests: 0 });
  expect(report.numPendingTests).toBeGreaterThan(0);
  expect(stderr.split('\n').filter((line) => line.includes(HOW_TO_GET))).toEqual([
    expect.stringMatching(/^Skipped: /),
  ]);
});

test('they fail in CI', async () => {
  const { stderr, ...report } = await runWithoutBrowser('true');
  expect(report).toMatchObject({ code: 1, numPassedTests: 0 });
  expect(report.numFailedTests).toBeGreaterThan(0);
  expect(stderr).toContain(HOW_TO_GET);
});
