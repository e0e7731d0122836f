import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.ts';
import { explored } from './redoc.ts';

/* Every page by the keys of a keyboard, as someone uses it who has no mouse. */

/** What a walk over a page has found. */
interface Walk {
  /** What can be used and was never reached. */
  readonly missed: readonly string[];
  /** What doesn't show that it has the focus. */
  readonly faint: readonly string[];
  /** What had the focus behind something else, or out of sight. */
  readonly hidden: readonly string[];
  /** What is folded still, though Enter was pressed at each fold. */
  readonly closed: readonly string[];
  readonly opened: number;
}

/** Whether the page has scrolled since it was last asked. */
function moved(): boolean {
  const { dataset } = document.documentElement;
  const before = dataset['scrolled'];
  dataset['scrolled'] = String(scrollY);
  return before !== dataset['scrolled'];
}

/** Waits until Redoc has made what has come into view. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const size = () => document.querySelectorAll('#redoc *').length;
    for (let before = -1; before !== size();) {
      before = size();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });
}

/** Presses Tab over a page until nothing new is reached, and Enter at each fold that it comes to. */
async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    const found = { faint: [] as Element[], hidden: [] as Element[] };
    Object.assign(globalThis, { found });
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      element.dataset['reached'] = '';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) found.faint.push(element);
    });
  });
  const explorer = (await page.locator('#redoc').count()) > 0;
  let opened = 0;
  let reached = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    if (explorer && (await page.evaluate(moved))) await settled(page);
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return 'end';
      const { found } = globalThis as unknown as { found: { hidden: Element[] } };
      const boxes = Array.from(element.getClientRects());
      // The foremost at any corner or in the middle is the element, or a part of it.
      const seen = boxes.some(({ left, top, right, bottom }) =>
        [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 3, top + 3],
          [right - 3, bottom - 3],
        ].some(([x = 0, y = 0]) => {
          const foremost = document.elementFromPoint(x, y);
          return element.contains(foremost) || foremost?.contains(element) === true;
        }),
      );
      if (!seen) found.hidden.push(element);
      const fold = element.matches('details:not([open]) > summary');
      return fold || /^\+ ?(?:Show|\d|$)/.test(element.textContent.trim()) ? 'fold' : 'other';
    });
    if (at === 'end') {
      // What Redoc makes late may lie behind the place where the keys had got to: once more around.
      if (explorer) await page.waitForTimeout(500);
      const now = await page.locator('[data-reached]').count();
      if (now === reached || (await missed(page)).length === 0) break;
      reached = now;
    }
    if (at !== 'fold') continue;
    await page.keyboard.press('Enter');
    if (explorer) await settled(page);
    opened += 1;
  }
  const rest = await page.evaluate(() => {
    const named = (elements: readonly Element[]) =>
      elements.map((element) => element.outerHTML.slice(0, 120));
    const { found } = globalThis as unknown as {
      found: { faint: Element[]; hidden: Element[] };
    };
    return {
      faint: named(found.faint),
      hidden: named(found.hidden),
      closed: named([...document.querySelectorAll('details:not([open])')]),
    };
  });
  return { ...rest, missed: await missed(page), opened };
}

/** What is there to be used and had no focus yet. */
function missed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex]'),
    )
      .filter(
        (element) =>
          element.tabIndex >= 0 &&
          element.checkVisibility({ visibilityProperty: true }) &&
          element.dataset['reached'] === undefined,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

describeInBrowser('the keyboard alone', (looked) => {
  async function open(address: string, options = {}): Promise<Page> {
    const context = await looked().browser.newContext(options);
    const page = await context.newPage();
    await page.goto(looked().server.url + address);
    if (address === 'explorer.html') await explored(page);
    return page;
  }

  test.each([1280, 375])(
    'reaches, shows and opens everything on every page, %i pixels wide',
    async (width) => {
      for (const address of looked().pages) {
        // Redoc's page is long, and its own walk on a telephone the same.
        if (width < 1000 && address === 'explorer.html') continue;
        const page = await open(address, { viewport: { width, height: 900 } });
        const { opened, ...rest } = await walk(page);
        expect([address, rest]).toEqual([
          address,
          { missed: [], faint: [], hidden: [], closed: [] },
        ]);
        const folded = address.startsWith('reference/') || address === 'explorer.html';
        expect([address, opened > 5]).toEqual([address, folded]);
        await page.context().close();
      }
    },
    300_000,
  );

  test('goes past the frame, and opens and leaves the search, on every page', async () => {
    for (const address of looked().pages) {
      const page = await open(address);
      const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
      await page.keyboard.press('Tab');
      expect([address, await focused()]).toEqual([address, expect.stringContaining('skip')]);
      await page.keyboard.press('Enter');
      expect([address, await focused()]).toEqual([address, expect.stringContaining('"content"')]);
      await page.keyboard.press('Shift+Tab');
      const search = page.locator('[data-search]');
      for (let presses = 0; presses < 40; presses += 1) {
        if (await search.evaluate((button) => button === document.activeElement)) break;
        await page.keyboard.press('Shift+Tab');
      }
      await page.keyboard.press('Enter');
      await page.keyboard.type('storageSize');
      await page.locator('.search-results a').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog.search').isVisible()).toBe(false);
      expect([address, await focused()]).toEqual([address, expect.stringContaining('data-search')]);
      await page.context().close();
    }
  }, 60_000);
});
