import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, LIMIT, type Looked } from './browser.ts';
import { explored, unfoldExplorer } from './redoc.ts';
import { violations } from './violations.ts';

/* What goes for every page, each looked at in a browser. */

const WIDTHS = [1280, 375];

interface Visit {
  readonly page: Page;
  /** Everything that a reader would not want: errors, failures, requests to elsewhere. */
  readonly faults: string[];
}

async function visit(
  { browser, server }: Looked,
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
  if (address === 'explorer.html' && options.javaScriptEnabled !== false) {
    await explored(page);
    await unfoldExplorer(page);
  }
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

describeInBrowser('every page of the site', (looked) => {
  test.each(WIDTHS)(
    '%i pixels wide: nothing fails, nothing is foreign, nothing scrolls sideways, and axe finds nothing, in light and in dark',
    async (width) => {
      for (const address of looked().pages) {
        const { page, faults } = await visit(looked(), address, {
          colorScheme: 'light',
          viewport: { width, height: 900 },
        });
        await unfold(page);
        expect([address, 'light', await violations(page)]).toEqual([address, 'light', []]);
        // On a telephone Redoc's open menu lies over the button.
        await page.locator('[data-theme-switch]').dispatchEvent('click');
        // Redoc fades from one theme to the other.
        await page.waitForTimeout(500);
        expect([address, 'dark', await violations(page)]).toEqual([address, 'dark', []]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([address, wide]).toEqual([address, width]);
        expect([address, faults]).toEqual([address, []]);
        await page.context().close();
      }
    },
    LIMIT,
  );

  test(
    'with scripts off each page reads whole, and the explorer says where to read',
    async () => {
      for (const address of looked().pages) {
        const { page, faults } = await visit(looked(), address, { javaScriptEnabled: false });
        // Folds open without scripts; all else that has text is there to be seen.
        const hidden = await page
          .locator('main#content :is(p, li, pre, h1, h2, h3, dd, summary)')
          .filter({ visible: false })
          .evaluateAll((elements) =>
            elements
              .filter((element) => element.closest('details:not([open])') === null)
              .map((element) => element.textContent.slice(0, 60)),
          );
        expect([address, hidden]).toEqual([address, []]);
        const text = await page.locator('#content').innerText();
        const explorer = address === 'explorer.html';
        expect([address, text.includes('runs with scripts alone')]).toEqual([address, explorer]);
        expect([address, faults]).toEqual([address, []]);
        const link = page.locator('nav.side').getByRole('link', { name: 'Changelog', exact: true });
        if (explorer) await page.getByText('Contents', { exact: true }).click();
        expect([address, await link.isVisible()]).toEqual([address, true]);
        await page.context().close();
      }
    },
    LIMIT,
  );

  test('a violation, an error and a foreign request would be seen', async () => {
    const { page, faults } = await visit(looked(), 'index.html');
    await page.evaluate(() => {
      document
        .querySelector('h1')
        ?.insertAdjacentHTML('afterend', '<img src="https://example.com/a.png">');
      console.error('an error');
    });
    expect((await violations(page)).join()).toContain('image-alt');
    // The policy refuses it before anything is sent, and the console says so.
    expect(faults.join()).toContain('example.com');
    expect(faults).toContain('an error');
  });
});
