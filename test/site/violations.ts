import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What of a page breaks the rules of WCAG 2.2, A and AA, as far as a program can tell. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    (rules) =>
      (
        globalThis as unknown as {
          axe: { run: (options: unknown) => Promise<{ violations: unknown[] }> };
        }
      ).axe
        .run({ runOnly: rules })
        .then((result) => result.violations),
    RULES,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
