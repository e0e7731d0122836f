import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.ts';

/* What a reader does on the site. */

describeInBrowser('a reader of the site', (looked) => {
  async function open(address: string, options = {}): Promise<Page> {
    const context = await looked().browser.newContext(options);
    const page = await context.newPage();
    await page.goto(looked().server.url + address);
    return page;
  }

  const inView = (page: Page, id: string) =>
    page.evaluate((wanted) => {
      const element = document.getElementById(wanted);
      if (!element?.checkVisibility()) return false;
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }, id);

  test('finds a field by its name, from the keyboard alone, and is led to it', async () => {
    const page = await open('contradictions.html');
    await page.keyboard.press('/');
    await page.keyboard.type('internalCacheStorage');
    const first = page.locator('.search-results a').first();
    await first.waitFor();
    expect(await first.locator('b').textContent()).toBe('internalCacheStorage');
    expect(await page.locator('.search-status').textContent()).toMatch(/\d+ results?/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const id = 'response/200/data/buildEngineConfiguration/buildkit/internalCacheStorage';
    await page.waitForURL(`**/reference/get-service.html#${id}`);
    await expect(inView(page, id)).resolves.toBe(true);
  });

  test('finds words of pages and of operations', async () => {
    const page = await open('index.html');
    await page.locator('[data-search]').click();
    for (const [query, wanted] of [
      ['quadratic', 'guides/decisions.html'],
      ['ratelimit', 'reference/'],
    ] as const) {
      await page.locator('#search-input').fill(query);
      await page.locator(`.search-results a[href*="${wanted}"]`).first().waitFor();
    }
    await page.locator('#search-input').fill('qqqqzzzz');
    await page.getByText('0 results').waitFor();
    // The first empties the field.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
  });

  test('switches the samples, copies one, and finds the same tab on the next page', async () => {
    const page = await open('reference/patch-build-service.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const shown = () => page.locator('[data-tabs] > section').filter({ visible: true });
    expect(await shown().count()).toBe(1);
    await page.getByRole('tab', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowRight');
    const tab = page.getByRole('tab', { name: 'This package' });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await shown().count()).toBe(1);
    await shown().getByRole('button', { name: 'Copy' }).click();
    await shown().getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await shown().locator('code').textContent());
    expect(copied).toMatch(/^import \{ createClient \}/);
    await page.goto(`${looked().server.url}reference/get-service.html`);
    expect(await tab.getAttribute('aria-selected')).toBe('true');
  });

  test.each([true, false])(
    'a link opens the field it names (scripts: %s)',
    async (javaScriptEnabled) => {
      const id = 'response/200/data/ports/-/security/headers/-/name';
      const page = await open(`reference/get-service.html#${id}`, { javaScriptEnabled });
      await expect(inView(page, id)).resolves.toBe(true);
    },
  );

  test('a wrong fragment and a wrong query leave every page as it is', async () => {
    const page = await open('index.html');
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    for (const address of looked().pages) {
      for (const wrong of ['?q=%zz&page=-1', '#none', '#%E0%A4%A', '#/none/at/all']) {
        await page.goto(looked().server.url + address + wrong);
        await page.locator('h1').first().waitFor();
        expect([address, wrong, faults]).toEqual([address, wrong, []]);
      }
    }
  }, 60_000);

  test('each field is a link to itself', async () => {
    const page = await open('reference/get-service.html');
    const ids = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.fields > li'), (field) => [
        `#${field.id}`,
        field.querySelector(':scope > .head > a')?.getAttribute('href'),
      ]),
    );
    expect(ids.length).toBeGreaterThan(200);
    for (const [id, link] of ids) expect(link).toBe(id);
  });

  test('chooses a theme, which stays', async () => {
    const page = await open('index.html', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const system = await ground();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Dark theme' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    expect(dark).toBe(system);
    await page.goto(`${looked().server.url}downloads.html`);
    expect(await ground()).toBe(dark);
    await page.goto(`${looked().server.url}explorer.html`);
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(
      true,
    );
  });

  test('opens the contents on a telephone', async () => {
    const page = await open('index.html', { viewport: { width: 375, height: 800 } });
    const link = page.getByRole('navigation').getByRole('link', { name: 'Get service' });
    expect(await link.isVisible()).toBe(false);
    await page.getByText('Contents', { exact: true }).click();
    await link.click();
    await page.waitForURL('**/reference/get-service.html');
  });

  test('prints all of a reference page', async () => {
    const page = await open('reference/get-service.html');
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main .fields > li, main pre, main section'))
        .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
        .map(({ id, textContent }) => id || textContent.slice(0, 40)),
    );
    expect(hidden).toEqual([]);
    // What works by a click is no use there.
    expect(await page.locator('button, nav, dialog').filter({ visible: true }).count()).toBe(0);
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main pre'))
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map(({ textContent }) => textContent.slice(0, 40)),
    );
    expect(cut).toEqual([]);
  });

  test('a table that is wider than a telephone scrolls within itself, and none of it is lost on paper', async () => {
    const page = await open('guides/decisions.html', { viewport: { width: 375, height: 800 } });
    await page.evaluate(() => {
      const row = (tag: string) =>
        `<tr>${`<${tag}>each word of it and <code>some/long/path/of/a/file.ts</code></${tag}>`.repeat(5)}</tr>`;
      document
        .querySelector('h1')
        ?.insertAdjacentHTML('afterend', `<div class="table"><table>${row('td')}</table></div>`);
    });
    const sizes = () =>
      page.evaluate(() => {
        const table = document.querySelector('.table');
        const cells = Array.from(document.querySelectorAll('td'), (cell) => cell.offsetWidth);
        return {
          page: document.documentElement.scrollWidth,
          within: (table?.scrollWidth ?? 0) > (table?.clientWidth ?? 0),
          narrowest: Math.min(...cells),
          overflow: table && getComputedStyle(table).overflowX,
        };
      });
    expect(await sizes()).toMatchObject({ page: 375, within: true, overflow: 'auto' });
    // The first column leaves room to see that there is a second.
    expect((await sizes()).narrowest).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.querySelector('td')?.offsetWidth)).toBeLessThan(200);
    await page.emulateMedia({ media: 'print' });
    expect(await sizes()).toMatchObject({ overflow: 'visible' });
  });

  test('reads the site from a disk, without a server', async () => {
    const context = await looked().browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(pathToFileURL(path.join(looked().folder, 'index.html')).href);
    await page.getByRole('link', { name: 'Patch build service' }).first().click();
    await page.getByRole('tab', { name: 'fetch' }).click();
    expect(await page.locator('h1').textContent()).toBe('Patch build service');
    expect(faults).toEqual([]);
  });
});
