import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

/* The explorer of a document of its own, whose examples are a choice of several. */

/** A field with fields of its own, so many levels deep. */
function nested(depth: number): object {
  const inner = { ephemeralStorage: { type: 'object', properties: { storageSize: number() } } };
  return {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', pattern: '^[A-Za-z]+$', description: 'What it is called.' },
      plan: { type: 'string', enum: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'] },
      tags: { type: 'array', items: { type: 'string' } },
      storage: { type: 'object', properties: inner },
      settings: { oneOf: [{ type: 'object', properties: inner }, { type: 'string' }] },
      ...(depth > 0 && { first: nested(depth - 1), second: nested(depth - 1) }),
    },
  };
}

function number(): object {
  return { type: 'integer', minimum: 1, description: 'In megabytes.' };
}

/** JSON with three examples to choose of. */
function media(): object {
  return {
    'application/json': {
      schema: nested(2),
      examples: {
        first: { summary: 'The first way', value: { name: 'First', first: { tags: ['a'] } } },
        second: { summary: 'The second way', value: { name: 'Second', plan: 'one' } },
        third: { summary: 'A third way', value: { name: 'Third' } },
      },
    },
  };
}

function operation(operationId: string, summary: string): object {
  return {
    operationId,
    summary,
    tags: ['Services'],
    description: `${summary}, as this document has it.`,
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    responses: { 200: { description: 'It went well.', content: media() } },
  };
}

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'A document', version: '1', description: 'One of its own.' },
  servers: [{ url: 'https://api.example.com' }],
  security: [{ bearer: [] }],
  tags: [{ name: 'Services', description: 'The one tag.' }],
  paths: {
    '/v1/services/{id}': {
      get: operation('getService', 'Get service'),
      patch: {
        ...operation('patchBuildService', 'Patch build service'),
        requestBody: { required: true, content: media() },
      },
    },
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
};

describeInBrowser('the explorer of several examples', (looked) => {
  let scratch: string;
  let server: FileServer;
  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), 'northflank-explorer-'));
    for (const name of ['openapi', 'generated', 'docs', 'CHANGELOG.md']) {
      await cp(path.join(ROOT, name), path.join(scratch, name), { recursive: true });
    }
    await writeFile(path.join(scratch, 'generated/openapi.json'), JSON.stringify(DOCUMENT));
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
    const section = page.locator('[data-section-id$="/patchbuildservice"]');
    const fields = section.getByRole('link', { name: /^link to / });
    await tabTo(page, section.locator('button', { hasText: /^\+Show/ }));
    const before = await fields.count();
    await page.keyboard.press('Enter');
    // The sign of an open one, which has the focus still.
    await page.waitForFunction(() => document.activeElement?.textContent.trim() === '−');
    await fields.nth(before).waitFor();
    expect(await fields.count()).toBeGreaterThan(before);
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
