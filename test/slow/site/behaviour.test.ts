import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { allFields } from '../../../scripts/site/model/operation.ts';
import type { NotedOperation } from '../../../scripts/site/model/pages.ts';
import { startMock } from '../../../scripts/mock/server.ts';
import { describeInBrowser, PAGES, site } from './browser.ts';

/* What a reader does on the site. */

const addressOf = ({ slug }: NotedOperation) => `reference/${slug}.html`;

/** An operation whose request body is an object with fields. */
function changing(): NotedOperation {
  const operation = site.operations.find(({ request }) => request?.contents[0]?.root?.fields[0]);
  if (operation === undefined) throw new Error('No operation has a request body with fields.');
  return operation;
}

/** The operation with the most fields. */
function longest(): NotedOperation {
  const count = (operation: NotedOperation) => allFields(operation).length;
  return site.operations.reduce((most, other) => (count(other) > count(most) ? other : most));
}

/** The deepest field with a name that no other field has, and its operation. */
function deepestField() {
  const candidates = site.operations.flatMap((operation) =>
    allFields(operation).map((field) => ({ ...field, operation })),
  );
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const depth = ({ id }: { readonly id: string }) => id.split('/').length;
  const [deepest] = candidates
    .filter(({ name, named }) => named && counts.get(name) === 1)
    .sort((a, b) => depth(b) - depth(a));
  if (deepest === undefined) throw new Error('No field has a name of its own.');
  return deepest;
}

describeInBrowser('a reader of the site', (get) => {
  async function open(address: string, options = {}): Promise<Page> {
    const context = await get().browser.newContext(options);
    const page = await context.newPage();
    await page.goto(get().server.url + address);
    return page;
  }

  const isInView = (page: Page, id: string) =>
    page.evaluate((wanted) => {
      const element = document.getElementById(wanted);
      if (!element?.checkVisibility()) return false;
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }, id);

  test('finds a field by its name, from the keyboard alone, and is led to it', async () => {
    const { name, id, operation } = deepestField();
    const page = await open('contradictions.html');
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    const first = page.locator('.search-results a').first();
    await first.waitFor();
    expect(await first.locator('b').textContent()).toBe(name);
    expect(await page.locator('.search-status').textContent()).toMatch(/\d+ results?/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.endsWith(`/${addressOf(operation)}#${id}`));
    await expect(isInView(page, id)).resolves.toBe(true);
  });

  test('finds words of pages, and reads that there are no results', async () => {
    const guide = site.guides.find(
      ({ url, headings }) => url.startsWith('/guides/') && headings[0],
    );
    if (guide === undefined) throw new Error('No guide has a heading.');
    const page = await open('index.html');
    await page.locator('[data-search]').click();
    await page.locator('#search-input').fill(`${guide.title} ${guide.headings[0]?.text ?? ''}`);
    await page
      .locator(`.search-results a[href*="${guide.url.slice(1)}"]`)
      .first()
      .waitFor();
    await page.locator('#search-input').fill('qqqqzzzz');
    await page.getByText('0 results').waitFor();
    // The first empties the input.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
  });

  test('switches the samples, copies one, and sees the same tab on the next page', async () => {
    const operation = changing();
    const page = await open(addressOf(operation), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const shown = () => page.locator('[data-tabs] > section').filter({ visible: true });
    expect(await shown().count()).toBe(1);
    await page.getByRole('tab', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowRight');
    const tab = page.getByRole('tab', { name: 'This package' });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await shown().count()).toBe(1);
    const button = shown().getByRole('button', { name: 'Copy' }).first();
    const buttonBox = await button.boundingBox();
    const codeBox = await shown().locator('code').first().boundingBox();
    // It covers no code.
    expect((buttonBox?.y ?? 0) + (buttonBox?.height ?? 0)).toBeLessThanOrEqual(codeBox?.y ?? 0);
    await button.click();
    await shown().getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(operation.samples.find(({ id }) => id === 'package')?.text);
    const next = site.operations.find(({ id }) => id !== operation.id) ?? operation;
    await page.goto(get().server.url + addressOf(next));
    expect(await tab.getAttribute('aria-selected')).toBe('true');
  });

  test.each([true, false])(
    'a link opens the field it names (scripts: %s)',
    async (javaScriptEnabled) => {
      const { id, operation } = deepestField();
      const page = await open(`${addressOf(operation)}#${id}`, { javaScriptEnabled });
      await expect(isInView(page, id)).resolves.toBe(true);
    },
  );

  test('a wrong fragment and a wrong query leave every page as it is', async () => {
    const page = await open('index.html');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const address of PAGES) {
      for (const wrong of ['?q=%zz&page=-1', '#none', '#%E0%A4%A', '#/none/at/all']) {
        await page.goto(get().server.url + address + wrong);
        await page.locator('h1').first().waitFor();
        expect([address, wrong, errors]).toEqual([address, wrong, []]);
      }
    }
  });

  test('each field is a link to itself', async () => {
    const operation = changing();
    const page = await open(addressOf(operation));
    const fields = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.fields > li'), (field) => ({
        id: `#${field.id}`,
        link: field.querySelector(':scope > .head > a')?.getAttribute('href'),
      })),
    );
    // The roots of bodies are no items of a list.
    const listed = allFields(operation).filter(({ name }) => name !== 'the body');
    expect(fields.length).toBe(listed.length);
    for (const { id, link } of fields) expect(link).toBe(id);
  });

  test('sees the operation and the part of a hit, and its matches marked', async () => {
    const operation = changing();
    const [field] = operation.request?.contents[0]?.root?.fields ?? [];
    if (field === undefined) throw new Error('The request has no field.');
    const page = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type(field.name);
    const hit = page.locator('.search-results li > a', { hasText: 'Request of ' }).first();
    await hit.waitFor();
    expect(await hit.locator('b mark').first().textContent()).toBe(field.name);
    await page.keyboard.press('Escape');
    await page.context().close();
  });

  test('expands and folds all of a section, and copies the link to a field', async () => {
    const operation = changing();
    const page = await open(addressOf(operation), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const closed = () => page.locator('#request details:not([open])').count();
    const all = await page.locator('#request details').count();
    await page.getByRole('button', { name: 'Expand all of the request body' }).click();
    expect(await closed()).toBe(0);
    await page.getByRole('button', { name: 'Fold all of the request body' }).click();
    expect(await closed()).toBe(all);
    const name = page.locator('#request .fields > li > .head > a').first();
    await name.click();
    await page.locator('[data-copied]').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      get().server.url + addressOf(operation) + ((await name.getAttribute('href')) ?? ''),
    );
    await page.context().close();
  });

  test.each([
    [1280, '.top'],
    [375, 'nav.side'],
  ])('sees whose fields are shown while they scroll past (%i pixels)', async (width, above) => {
    const page = await open(addressOf(longest()), { viewport: { width, height: 500 } });
    const tops = await page.evaluate((above) => {
      const long = Array.from(document.querySelectorAll<HTMLDetailsElement>('.below')).find(
        (details) => {
          details.open = true;
          return details.offsetHeight > 900;
        },
      );
      long?.scrollIntoView();
      scrollBy({ top: 500, behavior: 'instant' });
      const header = document.querySelector(above)?.getBoundingClientRect().bottom;
      return [header, long?.querySelector('summary')?.getBoundingClientRect().top];
    }, above);
    expect(tops[1]).toBeCloseTo(tops[0] ?? 0, 0);
    await page.context().close();
  });

  test('hides the remarks, also on the next page', async () => {
    const operation = site.operations.find(({ notes }) => notes.length > 0) ?? changing();
    const page = await open(addressOf(operation));
    const remarks = () => page.locator('main .note').filter({ visible: true }).count();
    await page.getByRole('button', { name: 'Expand all of the responses' }).click();
    expect(await remarks()).toBeGreaterThan(0);
    await page.getByLabel('Show them').uncheck();
    expect(await remarks()).toBe(0);
    await page.reload();
    expect(await page.getByLabel('Show them').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Expand all of the responses' }).click();
    expect(await remarks()).toBe(0);
    await page.context().close();
  });

  test('sends the first sample to the mock server on this machine, after a click only', async () => {
    const operation = changing();
    const page = await open(addressOf(operation));
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('http://127.0.0.1:4010')) sent.push(request.method());
    });
    await page.getByLabel('The mock server on this machine').check();
    expect(await page.locator('#sample-curl').innerText()).toContain('http://127.0.0.1:4010/');
    expect(await page.locator('#sample-curl').innerText()).toContain('Bearer example-token"');
    await page.getByRole('tab', { name: 'This package' }).click();
    expect(await page.locator('#sample-package').innerText()).toContain(
      "token: 'example-token', baseUrl: 'http://127.0.0.1:4010'",
    );
    expect(sent).toEqual([]);
    const button = page.getByRole('button', { name: 'Send this request' });
    await button.click();
    await page.getByText('No mock server answers on port 4010').waitFor();
    const mock = await startMock({ port: 4010 });
    try {
      await button.click();
      await page.getByText(/^200\n/).waitFor();
      expect(mock.requests.map(({ method }) => method)).toEqual([operation.method]);
    } finally {
      await mock.close();
    }
    await page.getByLabel('The API').check();
    expect(await page.locator('#sample-package').innerText()).toContain(
      'token: process.env.NORTHFLANK_API_TOKEN }',
    );
    await page.context().close();
  });

  test('filters the menu, and sees in it which page and which section is read', async () => {
    const operation = changing();
    const page = await open(addressOf(operation), { viewport: { width: 1280, height: 300 } });
    const current = page.locator('nav.side [aria-current="page"]');
    const seen = await current.evaluate((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    // The menu was scrolled to the page; its filter stays above it.
    expect((await page.locator('[data-filter]').boundingBox())?.y).toBeLessThan(120);
    await page.evaluate(() => document.querySelector('#responses')?.scrollIntoView());
    await page.locator('nav.side [aria-current="location"]', { hasText: /Responses|\d/ }).waitFor();
    await page.locator('[data-filter]').fill(`${operation.method} ${operation.title}`);
    const shown = page.locator('nav.side .family > ul > li').filter({ visible: true });
    await page.waitForFunction(() => document.querySelectorAll('nav.side li[hidden]').length > 0);
    expect((await shown.allInnerTexts()).join()).toContain(operation.title);
    expect(await page.locator('nav.side').getByText('Changelog').isVisible()).toBe(false);
    await page.context().close();
  });

  test('reaches the menu from anywhere on a telephone', async () => {
    const page = await open(addressOf(changing()), { viewport: { width: 375, height: 700 } });
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
    });
    const menu = page.getByText('Menu', { exact: true });
    const box = await menu.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(120);
    await menu.click();
    expect(
      await page.locator('nav.side').getByRole('link', { name: 'Start', exact: true }).count(),
    ).toBe(1);
    await page.context().close();
  });

  test('sees the target of a link in forced colours', async () => {
    const { id, operation } = deepestField();
    const page = await open(`${addressOf(operation)}#${id}`, { forcedColors: 'active' });
    const outline = await page.evaluate((wanted) => {
      const target = document.getElementById(wanted);
      return target && getComputedStyle(target).outlineStyle;
    }, id);
    expect(outline).toBe('solid');
    await page.context().close();
  });

  test('chooses a theme, which stays', async () => {
    const page = await open('index.html', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    const system = await background();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Dark theme' }).click();
    const dark = await background();
    expect(dark).not.toBe(light);
    expect(dark).toBe(system);
    await page.goto(`${get().server.url}downloads.html`);
    expect(await background()).toBe(dark);
  });

  test('opens the contents on a telephone', async () => {
    const operation = changing();
    const page = await open('index.html', { viewport: { width: 375, height: 800 } });
    const menu = page.getByRole('navigation');
    const family = menu.locator('summary', { hasText: new RegExp(`^\\s*${operation.family}\\s`) });
    expect(await family.isVisible()).toBe(false);
    await page.getByText('Menu', { exact: true }).click();
    await family.click();
    await menu.locator(`a[href$="${operation.slug}.html"]`).click();
    await page.waitForURL(`**/${addressOf(operation)}`);
  });

  test('prints all of a reference page', async () => {
    const page = await open(addressOf(changing()));
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main .fields > li, main pre, main section'))
        .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
        .map(({ id, textContent }) => id || textContent.slice(0, 40)),
    );
    expect(hidden).toEqual([]);
    // Controls are useless on paper.
    expect(await page.locator('button, nav, dialog').filter({ visible: true }).count()).toBe(0);
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main pre'))
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map(({ textContent }) => textContent.slice(0, 40)),
    );
    expect(cut).toEqual([]);
  });

  test('a table that is wider than a telephone scrolls within itself, and prints whole', async () => {
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
    const operation = changing();
    const context = await get().browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(pathToFileURL(path.join(get().folder, 'index.html')).href);
    await page.keyboard.press('/');
    await page.keyboard.type(operation.id);
    await page.locator('.search-results a').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (const name of [operation.family, operation.title]) {
      await page.locator('main').getByRole('link', { name, exact: true }).click();
    }
    await page.getByRole('tab', { name: 'fetch' }).click();
    expect(await page.locator('h1').textContent()).toBe(operation.title);
    expect(errors).toEqual([]);
  });
});
