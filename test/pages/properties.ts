import { expect } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../scripts/pages/check/check.ts';
import { addPage } from '../../scripts/pages/check/combined.ts';
import { shownField } from '../../scripts/pages/check/visible.ts';
import { draft } from '../../scripts/pages/draft/draft.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { layoutOf, readSaved } from '../../scripts/pages/read/saved.ts';
import { Fault } from '../../scripts/shared/fault.ts';
import { bodyHash, type Facts } from '../../scripts/spec/facts.ts';
import { idleProvenance } from '../../scripts/spec/idle.ts';
import { Source } from '../../scripts/spec/source.ts';
import { pages } from './arbitrary.ts';
import { LAMPS, Project } from './project.ts';
import { referenceOf } from './reference.ts';
import { renderIndented, renderMarkdown, type Described } from './render.ts';

/*
 * What is true of whatever pages state. `npm test` tries a few pages, always the same ones;
 * `npm run fuzz -- pages` tries as many others as it is asked for.
 */

const LAYOUTS = { indented: renderIndented, markdown: renderMarkdown };
export type Layout = keyof typeof LAYOUTS;

/** How many pages are tried, and which. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/** What is rendered in a layout is read again, unless it can be read in two ways, which few can. */
export function expectReadAgain(layout: Layout, runs: Runs): void {
  let certain = 0;
  fc.assert(
    fc.property(pages, fc.boolean(), (drawn, isWindows) => {
      const page = shownIn(layout, drawn);
      const text = LAYOUTS[layout](page);
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
    runs,
  );
  expect(certain).toBeGreaterThan(runs.numRuns / 2);
}

/** A page that is accepted in one layout and checked in another differs in nothing. */
export function expectNoDifference(older: Layout, newer: Layout, runs: Runs): void {
  fc.assert(
    fc.property(pages, (drawn) => {
      const [first, second] = [older, newer].map((layout) => readOrRefused(drawn, layout));
      if (!first || !second) return;
      const checked = check(second, referenceOf(addPage(undefined, first)));
      expect(checked.items).toEqual([]);
      expect(checked.compared).toBe(drawn.fields.size);
    }),
    runs,
  );
}

/** Whatever a page states, its draft states: a draft is compared with its page before it is written. */
export async function expectWholeDraft(runs: Runs): Promise<void> {
  await fc.assert(
    fc.asyncProperty(pages, async (page) => {
      const text = renderIndented({
        ...page,
        operation: { ...page.operation, path: page.operation.path.replace(/[{}]/g, '') },
      });
      const project = new Project(LAMPS);
      try {
        const { created } = await draft(project.root, [readSaved(new PageText('page', text))]);
        expect(created).not.toEqual([]);
      } finally {
        project.remove();
      }
    }),
    runs,
  );
}

/** Whatever pages of one thing state, all of it is drafted, now or later. */
export async function expectDraftsTogether(runs: Runs): Promise<void> {
  const someVariants = fc.array(variants, { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(pages, someVariants, fc.nat(2), async (page, drawn, first) => {
      const all = drawn.map((variant, index) => {
        const read = readEither(changed(page, variant, index), variant.isMarkdown);
        return { ...read, origin: { ...read.origin, saved: variant.saved } };
      });
      const project = new Project(LAMPS);
      try {
        // What is drafted first is used again by the rest; each compares itself with its pages.
        const [now, later] = [all.slice(0, first), all.slice(first)];
        if (now.length > 0) await draft(project.root, now);
        const { created } = later.length > 0 ? await draft(project.root, later) : { created: [] };
        expect(idleProvenance(new Source(project.root))).toEqual([]);
        expect(created.filter((file) => /\/schemas\/.*\d\.yaml$/.test(file))).toEqual([]);
      } finally {
        project.remove();
      }
    }),
    runs,
  );
}

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

/** The page as read, or undefined where it can be read in more than one way. */
function readOrRefused(page: Described, layout: Layout): Page | undefined {
  try {
    return readSaved(new PageText('page', LAYOUTS[layout](page)));
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

/** Which of a page's fields another page lacks, and how else it differs. */
const variants = fc.record({
  isMarkdown: fc.boolean(),
  at: fc.nat(60),
  change: fc.constantFrom('none', 'absent', 'limit'),
  saved: fc.constantFrom('2025-01-01', '2026-01-01'),
});

type Variant = typeof variants extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The page as read in Markdown, if that can show it without doubt, or in the indented layout. */
function readEither(page: Described, isMarkdown: boolean): Page {
  const read = isMarkdown ? readOrRefused(page, 'markdown') : undefined;
  return read ?? readSaved(new PageText('page', renderIndented(page)));
}

/** The page of another operation that has the same fields, but for one. */
function changed(page: Described, { at, change }: Variant, index: number): Described {
  const inner = [...page.fields.keys()].filter((place) =>
    /^(?:request|response\/\d+).*\//.test(place),
  );
  const place = inner[at % Math.max(inner.length, 1)] ?? '';
  const isBelow = (other: string) =>
    other.startsWith(place) && /^(?:$|[/[|{])/.test(other.slice(place.length));
  const letter = 'abcd'[index] ?? 'e';
  const fields = [...page.fields].flatMap(([other, facts]): [string, typeof facts][] => {
    if (change === 'absent' && place !== '' && /\/[^/[|{]*$/.test(place) && isBelow(other))
      return [];
    if (change !== 'limit' || other !== place || facts.type !== 'string') return [[other, facts]];
    return [[other, { ...facts, maxLength: 7 }]];
  });
  return {
    ...page,
    fields: new Map(fields),
    operation: { ...page.operation, title: `Get ${letter} thing`, path: `/v1/x${letter}` },
  };
}
