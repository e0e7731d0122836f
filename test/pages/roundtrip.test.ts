import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyHash, type Facts } from '../../scripts/spec/facts.ts';
import { shownField } from '../../scripts/pages/check/visible.ts';
import type { Layout } from '../../scripts/spec/layouts.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { layoutOf, readSaved } from '../../scripts/pages/read/saved.ts';
import { Fault } from '../../scripts/shared/fault.ts';
import { pages } from './arbitrary.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

/** DOCUMENTS_RUNS=10000 for a long one. */
const RUNS = Number(process.env['DOCUMENTS_RUNS'] ?? 300);

/** A page as far as a layout can show it. */
function shownIn(layout: Layout, page: Described): Described {
  const fields = [...page.fields].map(([place, field]) => {
    return [place, shownField(layout, field)] as const;
  });
  return { ...page, fields: new Map(fields) };
}

function plain({ operation, fields, examples }: Facts): unknown {
  return { operation, fields: Object.fromEntries(fields), examples: Object.fromEntries(examples) };
}

/** The page, or undefined where it is refused because it can be read in more than one way. */
function readCertain(saved: PageText, { fields, texts }: Described): Page | undefined {
  try {
    return readSaved(saved);
  } catch (error) {
    const message = error instanceof Fault ? error.message : '';
    const patterns = [...fields.values()].map(({ pattern = '' }) => pattern);
    const isNested = [...fields.keys()].some((place) => /\|.*\|/.test(place));
    // A bracket that closes what was never opened may be the end of a pattern.
    const isOdd = !patterns.every(compiles) || [...texts.values()].some(closesMore);
    if (message.includes('two ways') && isOdd) return undefined;
    if (message.includes('which choice') && isNested) return undefined;
    throw error;
  }
}

function closesMore(text: string): boolean {
  let depth = 0;
  return Array.from(text).some((character) => {
    depth += Number(character === '(') - Number(character === ')');
    return depth < 0;
  });
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}

test.each([
  ['indented', renderIndented],
  ['markdown', renderMarkdown],
] as const)('what is rendered in the %s layout is read again', (layout, render) => {
  let certain = 0;
  fc.assert(
    fc.property(pages, fc.boolean(), (drawn, isWindows) => {
      const page = shownIn(layout, drawn);
      const text = render(page);
      const saved = new PageText('page', isWindows ? text.replaceAll('\n', '\r\n') : text);
      expect(layoutOf(saved)).toBe(layout);
      const read = readCertain(saved, page);
      if (!read) return;
      certain += 1;
      const { operation, fields, bodies } = page;
      const examples = new Map([...bodies].map(([name, body]) => [name, bodyHash(body)]));
      expect(plain(read.facts)).toEqual(plain({ operation, fields, examples }));
      expect([...read.facts.fields.keys()].sort()).toEqual([...fields.keys()].sort());
    }),
    { numRuns: RUNS },
  );
  expect(certain).toBeGreaterThan(RUNS / 2);
});
