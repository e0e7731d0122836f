/* eslint-disable jest/no-export, jest/expect-expect, jest/valid-title -- it defines tests for other files */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../support/project.ts';
import { build, filesOf } from './built.ts';
import { executablePath, FLAGS } from './chromium.ts';
import { serve, type FileServer } from './server.ts';

/** The site as it was just built, on a server, and a browser to look at it. */
export interface Looked {
  readonly browser: Browser;
  readonly server: FileServer;
  /** The folder that the site was built into. */
  readonly folder: string;
  /** The addresses of its pages, from the site's root. */
  readonly pages: readonly string[];
}

const { paths } = JSON.parse(readFileSync(path.join(ROOT, 'generated/openapi.json'), 'utf8')) as {
  paths: object;
};

/** How long a test of every page may take, in milliseconds: the longer, the more the project describes. */
export const LIMIT = 120_000 + 60_000 * Object.keys(paths).length;

/**
 * Tests that need Chromium. Where there is none they are left out, which one line says; in CI that
 * is a failure.
 */
export function describeInBrowser(name: string, define: (looked: () => Looked) => void): void {
  const browserPath = executablePath;
  if (browserPath === undefined) {
    const line = `Left out: ${name}. It needs Chromium on the PATH: apt-get install chromium, or your system's package.`;
    test(name, () => {
      if (process.env['CI'] === 'true') throw new Error(line);
      process.stderr.write(`${line}\n`);
    });
    return;
  }
  describe(name, () => {
    let looked: Looked | undefined;
    beforeAll(async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'northflank-site-'));
      const [browser] = await Promise.all([
        chromium.launch({ executablePath: browserPath, args: FLAGS }),
        build(folder),
      ]);
      const server = await serve(folder, '/some/folder/');
      looked = { browser, server, folder, pages: await filesOf(folder, '.html') };
    }, 60_000);
    afterAll(async () => {
      await looked?.browser.close();
      await looked?.server.close();
      if (looked) await rm(looked.folder, { recursive: true });
    });
    define(() => {
      if (looked === undefined) throw new Error('The browser was not started.');
      return looked;
    });
  });
}
