import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, LIMIT } from './browser.ts';
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

/** Where the keys have got to. */
interface Place {
  /** A tag is a fold of which Redoc has one open at a time. */
  readonly kind: 'end' | 'fold' | 'tag' | 'other';
  /** Whether it had no focus before. */
  readonly fresh: boolean;
}

/** What a page keeps of the walk over it. */
interface Kept {
  readonly faint: Set<Element>;
  readonly hidden: Set<Element>;
  readonly tags: Set<string>;
  readonly missed: () => Element[];
  readonly look: () => Promise<Place>;
  readonly opening: () => void;
  /** Whether the tag that was opened last shows its operations. */
  readonly shown: () => boolean;
  readonly settled: () => Promise<void>;
  readonly closed: () => Element[];
}

/** Makes a page keep what a walk over it finds. */
function keep(): void {
  const redoc = document.querySelector('#redoc');
  let fresh = false;
  let scrolled = -1;

  /** The folds of Redoc's tags that are closed now. */
  const tags = () =>
    Array.from(redoc?.querySelectorAll('button') ?? []).filter(
      (button) => button.textContent.trim() === '+ Show',
    );
  const nameOf = (tag: Element) =>
    tag.closest<HTMLElement>('[data-section-id]')?.dataset['sectionId'] ?? '';
  const closedTags = () => tags().filter((tag) => !kept.tags.has(nameOf(tag)));

  /** Whether Redoc has still to make something that is in view or soon will be. */
  const unmade = () =>
    Array.from(redoc?.querySelectorAll('[aria-hidden="true"]:empty') ?? []).some((element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      const placeholder = element.localName === 'div' && width > 0 && bottom - top >= 20;
      return placeholder && bottom > -600 && top < innerHeight + 600;
    });

  const kept: Kept = {
    faint: new Set(),
    hidden: new Set(),
    tags: new Set(),
    missed: () =>
      Array.from(
        document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex]'),
      ).filter(
        (element) =>
          // A heading or a frame can be left out; of tabs the arrows go on, and a link has its parts.
          (element.tabIndex >= 0 ||
            element.matches(':is(a[href], button, summary, input):not([role="tab"], a *)')) &&
          element.dataset['reached'] === undefined &&
          element.checkVisibility({ visibilityProperty: true }),
      ),
    settled: async () => {
      const end = performance.now() + 3000;
      for (let before = -1; performance.now() < end;) {
        const size = redoc?.getElementsByTagName('*').length ?? 0;
        if (size === before && !unmade()) break;
        before = size;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    },
    look: async () => {
      if (redoc && scrollY !== scrolled) {
        await kept.settled();
        scrolled = scrollY;
      }
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return { kind: 'end', fresh: false };
      // The foremost at any corner or in the middle is the element, or a part of it.
      const seen = Array.from(element.getClientRects()).some(({ left, top, right, bottom }) =>
        [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 3, top + 3],
          [right - 3, bottom - 3],
        ].some(([x = 0, y = 0]) => {
          const foremost = document.elementFromPoint(x, y);
          return element.contains(foremost) || foremost?.contains(element) === true;
        }),
      );
      if (!seen) kept.hidden.add(element);
      // The last one first: so its operations lie behind the keys but once.
      if (tags().includes(element as HTMLButtonElement)) {
        return { kind: closedTags().at(-1) === element ? 'tag' : 'other', fresh };
      }
      const fold =
        element.matches('details:not([open]) > summary') ||
        /^\+ ?(?:Show|\d|$)/.test(element.textContent.trim());
      return { kind: fold ? 'fold' : 'other', fresh };
    },
    opening: () => {
      if (document.activeElement) kept.tags.add(nameOf(document.activeElement));
    },
    shown: () => {
      const [tag = ''] = Array.from(kept.tags).slice(-1);
      return document.querySelector(`[data-section-id^="${CSS.escape(tag)}/"] *`) !== null;
    },
    closed: () => [...document.querySelectorAll('details:not([open])'), ...closedTags()],
  };
  Object.assign(globalThis, { kept });
  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    fresh = element.dataset['reached'] === undefined;
    element.dataset['reached'] = '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) kept.faint.add(element);
  });
}

/** What can be used, is there now and had no focus yet. */
function missed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { kept: Kept }).kept
      .missed()
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/**
 * Presses Tab over a page until nothing new is reached, and Enter at each fold that it comes to.
 * Redoc shows the operations of one tag at a time and takes those of the others away: the next tag
 * is opened when all that the one before has shown was reached.
 */
async function walk(page: Page): Promise<Walk> {
  await page.evaluate(keep);
  const explorer = (await page.locator('#redoc').count()) > 0;
  const never = new Set<string>();
  let opened = 0;
  let rounds = 0;
  let progress = false;
  // Whether a tag may be opened, and how often the keys were at the page's start since.
  let next = true;
  let starts = 1;
  for (;;) {
    await page.keyboard.press('Tab');
    const { kind, fresh } = await page.evaluate(() =>
      (globalThis as unknown as { kept: Kept }).kept.look(),
    );
    progress ||= fresh;
    if (kind === 'end' || (explorer && rounds > 0 && fresh && !next)) {
      // What Redoc makes late may lie behind the place where the keys had got to.
      if (explorer && kind === 'end') await page.waitForTimeout(300);
      const left = await missed(page);
      if (kind === 'end' && left.length > 0 && progress) {
        // Once more around.
        progress = false;
        rounds += 1;
        if (next) starts += 1;
        continue;
      }
      if (kind === 'end' || left.length === 0) {
        for (const one of left) never.add(one);
        const tags = explorer
          ? await page.evaluate(
              () => (globalThis as unknown as { kept: Kept }).kept.closed().length,
            )
          : 0;
        if (tags === 0) break;
        if (!next) starts = 0;
        if (kind === 'end') starts += 1;
        // In a whole round no tag could be opened.
        if (starts > 1) break;
        next = true;
        progress = false;
        rounds = 0;
      }
    }
    if (kind === 'tag' && next) {
      next = false;
      await page.evaluate(() => {
        (globalThis as unknown as { kept: Kept }).kept.opening();
      });
    } else if (kind !== 'fold') continue;
    await page.keyboard.press('Enter');
    if (kind === 'tag') {
      await page.waitForFunction(() => (globalThis as unknown as { kept: Kept }).kept.shown());
    }
    if (explorer) {
      await page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept.settled());
    }
    opened += 1;
  }
  const found = await page.evaluate(() => {
    const { kept } = globalThis as unknown as { kept: Kept };
    const named = (elements: Iterable<Element>) =>
      Array.from(elements, (element) => element.outerHTML.slice(0, 120));
    return {
      faint: named(kept.faint),
      hidden: named(kept.hidden),
      closed: named(kept.closed()),
    };
  });
  return { ...found, missed: [...never], opened };
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
    LIMIT,
  );

  test(
    'goes past the frame, and opens and leaves the search, on every page',
    async () => {
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
        expect([address, await focused()]).toEqual([
          address,
          expect.stringContaining('data-search'),
        ]);
        await page.context().close();
      }
    },
    LIMIT,
  );
});
