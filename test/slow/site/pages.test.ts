import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, PAGES, site, type BrowserAndSite } from './browser.ts';
import { serveFolder } from './folder-server.ts';
import { SEED } from './picked.ts';
import { violationsOf } from './violations.ts';

/* What holds for every page, looked at in a browser on some of them. */

const WIDTHS = [1280, 375];

interface Visit {
  readonly page: Page;
  /** Errors, failures, requests to other servers. */
  readonly faults: string[];
}

async function visit(
  { browser, server }: BrowserAndSite,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !url.startsWith('data:')) faults.push(`foreign: ${url}`);
  });
  await page.goto(server.url + address);
  return { page, faults };
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const panel of document.querySelectorAll('[role="tabpanel"]')) {
      panel.toggleAttribute('data-shown', true);
    }
  });
}

/** What is wrong with a page on which everything is unfolded, in light and in dark. */
async function faultsUnfolded(
  at: BrowserAndSite,
  address: string,
  width: number,
): Promise<string[]> {
  const { page, faults } = await visit(at, address, {
    colorScheme: 'light',
    viewport: { width, height: 900 },
  });
  await unfold(page);
  const inLight = await violationsOf(page);
  await page.locator('[data-theme-switch]').click();
  const inDark = await violationsOf(page);
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  const sideways = needed === width ? [] : [`scrolls sideways: ${needed} pixels wide`];
  await page.context().close();
  return [...inLight, ...inDark, ...sideways, ...faults];
}

describeInBrowser(`a page of each kind and the operations of seed ${SEED}`, (get) => {
  test.each(PAGES.flatMap((address) => WIDTHS.map((width) => ({ address, width }))))(
    '$address, $width pixels wide: nothing fails, is foreign or scrolls sideways, and axe finds nothing, in light and in dark',
    async ({ address, width }) => {
      expect(await faultsUnfolded(get(), address, width)).toEqual([]);
    },
  );

  test('the page for a missing one is as free of faults, where its absolute links lead', async () => {
    const { pathname } = new URL(site.package.homepage ?? 'https://example.com/');
    const server = await serveFolder(get().folder, pathname);
    try {
      for (const width of WIDTHS) {
        expect(await faultsUnfolded({ ...get(), server }, '404.html', width)).toEqual([]);
      }
    } finally {
      await server.close();
    }
  });

  test.each(PAGES)('%s reads whole with scripts off', async (address) => {
    const { page, faults } = await visit(get(), address, { javaScriptEnabled: false });
    // Folds open without scripts; all other text is visible.
    const hidden = await page
      .locator('main#content :is(p, li, pre, h1, h2, h3, dd, summary)')
      .filter({ visible: false })
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.closest('details:not([open]), [hidden]') === null)
          .map((element) => element.textContent.slice(0, 60)),
      );
    expect(hidden).toEqual([]);
    expect(faults).toEqual([]);
    const link = page.locator('nav.side').getByRole('link', { name: 'Changelog', exact: true });
    expect(await link.isVisible()).toBe(true);
    await page.context().close();
  });

  test('a violation, an error and a foreign request would be seen', async () => {
    const { page, faults } = await visit(get(), 'index.html');
    await page.evaluate(() => {
      document
        .querySelector('h1')
        ?.insertAdjacentHTML('afterend', '<img src="https://example.com/a.png">');
      console.error('an error');
    });
    expect((await violationsOf(page)).join()).toContain('image-alt');
    // The policy refuses it before anything is sent, and the console says so.
    expect(faults.join()).toContain('example.com');
    expect(faults).toContain('an error');
  });
});
