import type { Page } from 'playwright-core';

/** Redoc makes its page as it runs; when this is there, it has. */
const EXPLORED = '[data-section-id$="/services"], #redoc h2';

/** Waits until Redoc has made its page. */
export async function explored(page: Page): Promise<void> {
  await page.locator(EXPLORED).first().waitFor();
}

/**
 * Opens what Redoc folds, level by level, until nothing more appears; it renders a section when it
 * comes into view, and some time later.
 */
export async function unfoldExplorer(page: Page): Promise<void> {
  let most = 0;
  for (let still = 0; still < 3;) {
    const size = await page.evaluate(async () => {
      const pause = (milliseconds: number) =>
        new Promise((resolve) => setTimeout(resolve, milliseconds));
      for (let y = 0; y < document.documentElement.scrollHeight; y += 1500) {
        scrollTo(0, y);
        await pause(20);
      }
      const closed = [
        ...document.querySelectorAll<HTMLElement>('#redoc [aria-expanded="false"]'),
        ...Array.from(document.querySelectorAll<HTMLElement>('#redoc *')).filter(
          ({ children, textContent }) => children.length === 0 && /^\+? ?Show\b/.test(textContent),
        ),
      ];
      for (const element of closed) element.click();
      await pause(150);
      return document.querySelectorAll('#redoc *').length;
    });
    // A menu that one round opened closes in the next one, and so on: its size says nothing.
    still = size > most + 50 ? 0 : still + 1;
    most = Math.max(most, size);
  }
}
