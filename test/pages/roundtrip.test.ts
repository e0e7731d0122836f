import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyHash, type Facts } from '../../scripts/spec/facts.ts';
import { shownField, type Layout } from '../../scripts/pages/read/layouts.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { layoutOf, readSaved } from '../../scripts/pages/read/saved.ts';
import { Fault } from '../../scripts/shared/fault.ts';
import { pages } from './arbitrary.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

/** DOCUMENTS_RUNS=10000 for a long one. */
const RUNS = Number(process.env['DOCUMENTS_RUNS'] ?? 300);

/** What a layout can show of a page. */
function shown(layout: Layout, { operation, fields, bodies }: Described): Facts {
  return {
    operation,
    fields: new Map([...fields].map(([place, field]) => [place, shownField(layout, field)])),
    examples: new Map([...bodies].map(([name, body]) => [name, bodyHash(body)])),
  };
}

function plain({ operation, fields, examples }: Facts): unknown {
  return { operation, fields: Object.fromEntries(fields), examples: Object.fromEntries(examples) };
}

/** The page, or undefined where it is refused for a pattern that is none and so can't be told apart. */
function readCertain(saved: PageText, { fields }: Described): Page | undefined {
  try {
    return readSaved(saved);
  } catch (error) {
    const isRefused = error instanceof Fault && error.message.includes('two ways');
    const isOdd = [...fields.values()].some(({ pattern = '' }) => !compiles(pattern));
    if (isRefused && isOdd) return undefined;
    throw error;
  }
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
  fc.assert(
    fc.property(pages, fc.boolean(), (page, isWindows) => {
      const text = render(page);
      const saved = new PageText('page', isWindows ? text.replaceAll('\n', '\r\n') : text);
      expect(layoutOf(saved)).toBe(layout);
      const read = readCertain(saved, page);
      if (!read) return;
      expect(plain(read.facts)).toEqual(plain(shown(layout, page)));
      expect([...read.facts.fields.keys()].sort()).toEqual([...page.fields.keys()].sort());
    }),
    { numRuns: RUNS },
  );
});
