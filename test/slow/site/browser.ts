/* eslint-disable jest/no-export, jest/expect-expect, jest/valid-title -- it defines tests for other files */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { buildSite, writeSite } from '../../../scripts/site/build.ts';
import { readSite } from '../../../scripts/site/model/site.ts';
import { findChromium, FLAGS, HOW_TO_GET } from '../../support/chromium.ts';
import { ROOT } from '../../support/project.ts';
import { serveFolder, type FolderServer } from './folder-server.ts';
import { picked } from './picked.ts';

/** The site of the project as the templates get it. */
export const site = readSite(ROOT);

/** Five operations, the guides and one page of each other kind: each takes many seconds. */
export const PAGES = [
  ...picked(
    site.pages.filter(({ kind }) => kind === 'operation'),
    5,
    ({ url }) => url,
  ),
  ...site.pages.filter(({ kind }) => kind === 'guide'),
  // The page for a missing one has absolute links, and a test of its own.
  ...(['operations', 'errors', 'downloads', 'contradictions', 'family'] as const).flatMap(
    (kind) => site.pages.find((page) => page.kind === kind) ?? [],
  ),
].map(({ url }) => url.slice(1));

/** A browser, and the built site on a server. */
export interface BrowserAndSite {
  readonly browser: Browser;
  readonly server: FolderServer;
  /** The folder that the site was written to. */
  readonly folder: string;
}

/**
 * Defines tests that need Chromium. Without it they are skipped, and one line says how to get it;
 * where CI is true they fail.
 */
export function describeInBrowser(name: string, define: (get: () => BrowserAndSite) => void): void {
  const executablePath = findChromium();
  if (executablePath === undefined && process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error(HOW_TO_GET);
    });
    return;
  }
  if (executablePath === undefined) process.stderr.write(`Skipped: ${name}. ${HOW_TO_GET}\n`);
  const describeOrSkip = executablePath === undefined ? describe.skip : describe;
  describeOrSkip(name, () => {
    let made: BrowserAndSite | undefined;
    beforeAll(async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'northflank-site-'));
      await writeSite(await buildSite(ROOT), folder);
      const browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
      const server = await serveFolder(folder, '/some/folder/');
      made = { browser, server, folder };
    });
    afterAll(async () => {
      await made?.browser.close();
      await made?.server.close();
      if (made) await rm(made.folder, { recursive: true });
    });
    define(() => {
      if (made === undefined) throw new Error('The browser was not started.');
      return made;
    });
  });
}
