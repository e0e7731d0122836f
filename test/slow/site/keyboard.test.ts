import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, PAGES } from './browser.ts';
import { SEED } from './picked.ts';

/* Every page by the keyboard alone. */

/** What a walk over a page with the Tab key found; elements as their HTML. */
interface Walk {
  /** Controls that were never reached. */
  readonly missed: readonly string[];
  /** Elements that don't show that they have the focus. */
  readonly faint: readonly string[];
  /** Elements that had the focus behind something else, or out of sight. */
  readonly hidden: readonly string[];
  /** Folds that are closed, although Enter was pressed at each. */
  readonly closed: readonly string[];
  readonly opened: number;
}

type Stop = 'end' | 'fold' | 'other';

/** The functions that `watchFocus` gives to a page. */
interface FocusWatch {
  readonly look: () => Stop;
  readonly result: () => Omit<Walk, 'opened'>;
}

/** Runs in a page: notes what gets the focus, and how it looks then. */
function watchFocus(): void {
  const reached = new Set<Element>();
  const faint = new Set<Element>();
  const hidden = new Set<Element>();

  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    reached.add(element);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faint.add(element);
  });

  /** Whether the element, or a part of it, is foremost in its middle or at a corner. */
  const isInSight = (element: Element) =>
    Array.from(element.getClientRects()).some(({ left, top, right, bottom }) =>
      [
        { x: (left + right) / 2, y: (top + bottom) / 2 },
        { x: left + 3, y: top + 3 },
        { x: right - 3, y: bottom - 3 },
      ].some(({ x, y }) => {
        const foremost = document.elementFromPoint(x, y);
        return element.contains(foremost) || foremost?.contains(element) === true;
      }),
    );

  const controls = () =>
    Array.from(
      document.querySelectorAll<HTMLElement>(
        'a[href], button, summary, input:not([type="radio"]:not(:checked)), [tabindex]',
      ),
    ).filter(
      (element) =>
        // Left out: targets of links, such as headings, and what the arrow keys reach: tabs, radios.
        (element.tabIndex >= 0 ||
          element.matches(':is(a[href], button, summary, input):not([role="tab"])')) &&
        element.checkVisibility({ visibilityProperty: true }),
    );

  const html = (elements: Iterable<Element>) =>
    Array.from(elements, ({ outerHTML }) => outerHTML.slice(0, 120));

  const watch: FocusWatch = {
    look: () => {
      const element = document.activeElement ?? document.body;
      if (element === document.body) return 'end';
      if (!isInSight(element)) hidden.add(element);
      return element.matches('details:not([open]) > summary') ? 'fold' : 'other';
    },
    result: () => ({
      missed: html(controls().filter((element) => !reached.has(element))),
      faint: html(faint),
      hidden: html(hidden),
      // Left out: the menu, which closes behind the focus on a narrow screen, and hidden tabs.
      closed: html(
        document.querySelectorAll(
          'details:not([open], nav > details, [role="tabpanel"]:not([data-shown]) *)',
        ),
      ),
    }),
  };
  Object.assign(globalThis, { focusWatch: watch });
}

/** Presses Tab from the start of a page to its end, and Enter at each closed fold. */
async function walk(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus);
  let opened = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() =>
      (globalThis as unknown as { focusWatch: FocusWatch }).focusWatch.look(),
    );
    if (stop === 'end') break;
    if (stop === 'other') continue;
    await page.keyboard.press('Enter');
    opened += 1;
    // The entries of another family come from its page.
    await page.waitForFunction(
      () => document.querySelector('.family[open] > ul > li:only-child') === null,
    );
  }
  const result = await page.evaluate(() =>
    (globalThis as unknown as { focusWatch: FocusWatch }).focusWatch.result(),
  );
  return { ...result, opened };
}

const NOTHING = { missed: [], faint: [], hidden: [], closed: [] };

describeInBrowser(`the keyboard alone, on the operations of seed ${SEED} too`, (get) => {
  async function open(address: string, options = {}): Promise<Page> {
    const context = await get().browser.newContext(options);
    const page = await context.newPage();
    await page.goto(get().server.url + address);
    return page;
  }

  test.each(PAGES.flatMap((address) => [1280, 375].map((width) => ({ address, width }))))(
    'reaches, shows and opens everything on $address, $width pixels wide',
    async ({ address, width }) => {
      const page = await open(address, { viewport: { width, height: 900 } });
      const { opened, ...rest } = await walk(page);
      expect(rest).toEqual(NOTHING);
      expect(opened).toBeGreaterThanOrEqual(address.startsWith('reference/') ? 1 : 0);
      await page.context().close();
    },
  );

  test('what it misses, hides or leaves without an outline would be seen', async () => {
    const page = await open('downloads.html');
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML(
        'afterend',
        `<details><summary tabindex="-1" role="button">fold</summary></details>
        <button id="faint">faint</button>
        <div id="around"><button id="hidden">hidden</button><div id="cover"></div></div>`,
      );
      // The page's policy refuses style attributes in HTML, but not the styles that a script sets.
      const style = (id: string, styles: Partial<CSSStyleDeclaration>) => {
        Object.assign(document.getElementById(id)?.style ?? {}, styles);
      };
      style('faint', { outline: 'none' });
      style('around', { position: 'relative' });
      style('cover', { position: 'absolute', inset: '0', background: 'red' });
    });
    const { missed, faint, hidden, closed } = await walk(page);
    expect({ missed, faint, hidden, closed }).toEqual({
      missed: [expect.stringContaining('<summary')],
      faint: [expect.stringContaining('id="faint"')],
      hidden: [expect.stringContaining('id="hidden"')],
      closed: [expect.stringContaining('<summary')],
    });
  });

  test.each(PAGES)(
    'goes past the frame, and opens and leaves the search, on %s',
    async (address) => {
      const page = await open(address);
      const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
      await page.keyboard.press('Tab');
      expect(await focused()).toContain('skip');
      await page.keyboard.press('Enter');
      expect(await focused()).toContain('"content"');
      await page.locator('[data-search]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('project');
      await page.locator('.search-results a').first().waitFor();
      // The first empties the input.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog.search').isVisible()).toBe(false);
      expect(await focused()).toContain('data-search');
      await page.context().close();
    },
  );
});
