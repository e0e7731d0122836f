import { readExamples, STATUS } from './examples.ts';
import { frontMatter, nextText, partOf, readHead, trimmed, type Part } from './head.ts';
import type { Layout } from './layouts.ts';
import { Fields, METHOD_AND_PATH, type Line, type Page, type PageText } from './page.ts';
import type { FieldPlace } from '../../spec/place.ts';

/**
 * What stands around the lists of a page, which all layouts write alike but for the dress of a
 * heading: `Path parameters`, `**Path parameters:**` or `## Path parameters`.
 *
 * Front matter and navigation, then the title, a text, the permission, a heading for each list, the
 * method and path, the examples. No source page has several responses; read is what follows from
 * how they head the example: a status line (`201 Created`, `201 Created: text`) below
 * `Response body`, and one more below a list for the next. A list without one is that of the only
 * successful response among the examples. A status with neither list nor example has no body.
 */
export interface ListLayout {
  readonly layout: Layout;
  /** Where the list ends that begins at this index, or undefined where none begins. */
  end(page: PageText, start: number): number | undefined;
  /** Whether a field begins at this index, and nothing that only looks like a list. */
  isField(page: PageText, at: number): boolean;
  /** Reads the fields of a list into their places. */
  read(page: PageText, fields: Fields, root: FieldPlace, lines: readonly Line[]): void;
}

interface List {
  readonly part: Part;
  readonly status: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** @throws Fault where something cannot be read with certainty */
export function readPage(page: PageText, layout: ListLayout): Page {
  const { origin, start } = frontMatter(page);
  const titleAt = page.lines.findIndex(({ text }, at) => at >= start && text.startsWith('# '));
  if (titleAt < 0) {
    throw page.fault(start + 1, 'This page has no title. Expected a line like "# Get service".');
  }
  const methodAt = findMethod(page, layout, titleAt);
  const lists = findLists(page, layout, titleAt + 1, methodAt);
  const { bodies, statuses } = readExamples(page, page.lines.slice(methodAt));

  const fields = new Fields(page);
  for (const { part, status, start: from, end } of lists) {
    const root =
      part === 'response' ? `response/${status ?? onlyStatus(page, from, statuses)}` : part;
    layout.read(page, fields, root, page.lines.slice(from, end));
    if (part === 'response' && from === end) fields.add(root, { type: 'none' }, from);
  }
  addUnlisted(fields, bodies, statuses);
  const { operation, teamPath, source } = readHead(page, titleAt, methodAt);
  return {
    file: page.file,
    layout: layout.layout,
    origin: { ...origin, ...(source !== undefined && { source }) },
    facts: fields.facts(operation, bodies),
    ...(teamPath !== undefined && { teamPath }),
    bodies,
    lines: fields.lines,
  };
}

/** A body that has an example and no list may be anything; a status with neither has no body. */
function addUnlisted(
  fields: Fields,
  bodies: ReadonlyMap<string, unknown>,
  statuses: ReadonlyMap<string, number>,
): void {
  const roots: [FieldPlace, number][] = [...statuses].map(([status, line]) => [
    `response/${status}`,
    line,
  ]);
  if (bodies.has('request')) roots.unshift(['request', 1]);
  for (const [root, line] of roots) {
    if (!fields.lines.has(root))
      fields.add(root, { type: bodies.has(root) ? 'any' : 'none' }, line);
  }
}

/** The line of the method and path, past all lists. */
function findMethod(page: PageText, layout: ListLayout, from: number): number {
  let at = from;
  while (at < page.lines.length) {
    if (METHOD_AND_PATH.test(trimmed(page, at))) return at;
    at = (partOf(trimmed(page, at)) && listAt(page, layout, at + 1)?.end) ?? at + 1;
  }
  throw page.fault(
    page.lines.length,
    'This page names no method and path. Expected a line like "GET /v1/projects/{projectId}".',
  );
}

/** The list that begins below a heading or below another list, with its status line if it has one. */
function listAt(
  page: PageText,
  layout: ListLayout,
  from: number,
): { status: string | undefined; start: number; end: number } | undefined {
  const first = nextText(page, from);
  const status = STATUS.exec(trimmed(page, first))?.[1];
  const start = status === undefined ? first : nextText(page, first + 1);
  const end = layout.end(page, start);
  if (end !== undefined) return { status, start, end };
  return status === undefined ? undefined : { status, start: first + 1, end: first + 1 };
}

function findLists(page: PageText, layout: ListLayout, from: number, to: number): List[] {
  const lists: List[] = [];
  // A table of contents names the headings once more: one without a list counts if no other has it.
  const empty = new Map<Part, number>();
  let at = from;
  while (at < to) {
    const part = partOf(trimmed(page, at));
    let found = part && listAt(page, layout, at + 1);
    at += 1;
    if (part && !found) empty.set(part, at);
    while (part && found) {
      if (lists.some((list) => list.part === part && list.status === found?.status)) {
        throw page.fault(at, `"${trimmed(page, at - 1)}" stands here for the second time.`);
      }
      lists.push({ part, ...found });
      at = found.end;
      const next = part === 'response' ? listAt(page, layout, at) : undefined;
      found = next?.status === undefined || next.end > to ? undefined : next;
    }
    if (!part && lists.length > 0 && layout.isField(page, at - 1)) {
      throw page.fault(at, 'A list goes on here after its end: it can only be read half.');
    }
  }
  const late = page.lines.findIndex(
    ({ text }, index) => index > to && partOf(text) && listAt(page, layout, index + 1),
  );
  if (late >= 0) {
    throw page.fault(late + 1, 'This list stands behind the method and path. Expected it before.');
  }
  for (const [part, line] of empty) {
    if (!lists.some((list) => list.part === part)) {
      throw page.fault(line, `Expected the list of "${trimmed(page, line - 1)}" below it.`);
    }
  }
  return lists;
}

function onlyStatus(page: PageText, at: number, statuses: ReadonlyMap<string, number>): string {
  const successful = [...statuses.keys()].filter((status) => status.startsWith('2'));
  const [status = '200', ...others] = successful;
  if (others.length > 0) {
    throw page.fault(
      at + 1,
      `This list doesn't say which response it is of: ${successful.join(', ')}. Expected a line like "200 OK" above it.`,
    );
  }
  return status;
}
