import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ROOT } from '../support/project.ts';
import { describeInBrowser } from './browser.ts';
import { build } from './built.ts';
import { explored, unfoldExplorer } from './redoc.ts';
import { serve, type FileServer } from './server.ts';
import { violations } from './violations.ts';

/* The explorer of a document whose operations have several examples, each with a choice of them. */

interface Media {
  examples: Record<string, { summary?: string; value: object }>;
}

/** Three examples in place of the one. */
function tripled({ examples }: Media): Media['examples'] {
  const [first = { value: {} }] = Object.values(examples);
  return {
    first,
    second: { summary: 'The second way', value: { ...first.value, description: 'Second' } },
    third: { summary: 'A third way', value: { ...first.value, description: 'Third' } },
  };
}

describeInBrowser('the explorer of several examples', (looked) => {
  let scratch: string;
  let server: FileServer;
  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), 'northflank-explorer-'));
    for (const name of ['openapi', 'generated', 'docs', 'CHANGELOG.md']) {
      await cp(path.join(ROOT, name), path.join(scratch, name), { recursive: true });
    }
    const file = path.join(scratch, 'generated/openapi.json');
    const document = JSON.parse(await readFile(file, 'utf8'), (key, value: unknown) => {
      const media = key === 'application/json' ? (value as Media) : undefined;
      return media && 'examples' in media ? { ...media, examples: tripled(media) } : value;
    }) as unknown;
    await writeFile(file, JSON.stringify(document));
    await build(path.join(scratch, 'site'), '--root', scratch);
    server = await serve(path.join(scratch, 'site'), '/some/folder/');
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await rm(scratch, { recursive: true, force: true });
  });

  async function open(options = {}, fragment = ''): Promise<Page> {
    const context = await looked().browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${server.url}explorer.html${fragment}`);
    await explored(page);
    return page;
  }

  /** Presses Tab until it's there; where it isn't reached, a test fails. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    for (let presses = 0; presses < 400; presses += 1) {
      const there = await target.evaluateAll((all) =>
        all.includes(document.activeElement as never),
      );
      if (there) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab doesn't reach ${String(target)}.`);
  }

  test.each(['light', 'dark'] as const)(
    'axe finds nothing with all of it open, in %s',
    async (colorScheme) => {
      const page = await open({ colorScheme, viewport: { width: 1280, height: 900 } });
      await unfoldExplorer(page);
      const choices = page.locator('#redoc button[aria-label^="Example"]');
      expect(await choices.count()).toBe(3);
      expect(await violations(page)).toEqual([]);
      await page.locator('[data-testid="search-trigger"]').click();
      await page.keyboard.type('storage');
      await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
    60_000,
  );

  test('a choice of examples is named by what is chosen, also after another is', async () => {
    const page = await open({}, '#/services/patchbuildservice');
    const choice = page.getByRole('button', { name: /^Example: / }).first();
    await tabTo(page, choice);
    const before = await choice.textContent();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('menuitem', { name: 'The second way' }).first());
    await page.keyboard.press('Enter');
    const second = page.getByRole('button', { name: 'Example: The second way' }).first();
    await second.waitFor();
    expect(await second.textContent()).not.toBe(before);
  }, 60_000);

  test('Tab alone reaches its navigation and its fields, and opens them', async () => {
    const page = await open();
    await tabTo(page, page.locator('#redoc').getByRole('link', { name: 'Services', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('#redoc').getByRole('link', { name: /^Patch build service/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/explorer.html#/services/patchbuildservice');
    await page.waitForFunction(() => scrollY > 1000);
    const fold = page.locator('[data-section-id$="/patchbuildservice"] button', { hasText: /^\+/ });
    const closed = await fold.count();
    await tabTo(page, fold);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.textContent.trim().startsWith('+') !== true,
    );
    expect(await fold.count()).not.toBe(closed);
  }, 60_000);

  test('Tab alone reaches its search, which leads to a field', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: /^Search Ctrl\+K/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('ephemeralStorage');
    const found = page.locator('[data-component-name="Search/SearchItem"]');
    await found.first().waitFor();
    await tabTo(page, found);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/explorer.html#/services/**');
    await page.waitForFunction(() => scrollY > 500);
    expect(page.url()).toContain('ephemeralstorage');
  }, 60_000);

  test('one search opens at a time: / that of the site, Ctrl+K that of the page', async () => {
    const page = await open();
    const dialog = page.locator('dialog.search');
    const own = page.locator('[data-component-name="Search/SearchInput"]');
    await page.keyboard.press('Control+k');
    await own.waitFor();
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await own.waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await dialog.waitFor();
    expect(await own.count()).toBe(0);
  });

  test('each address of its navigation is one of this page', async () => {
    const page = await open();
    const group = page.locator('#redoc').getByRole('link', { name: 'Services', exact: true });
    const address = await group.evaluate((link) => (link as HTMLAnchorElement).href);
    expect(address).toBe(`${server.url}explorer.html#/services`);
    const other = await open({}, new URL(address).hash);
    await other.waitForFunction(() => scrollY > 100);
  });
});
