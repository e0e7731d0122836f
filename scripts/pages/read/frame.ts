import { readExamples } from './examples.ts';
import { frontMatter, partOf, readHead } from './head.ts';
import { groupLists, type ListGroup } from './groups.ts';
import type { ListLayout } from './list-layout.ts';
import { Fields, PageText, type Page } from './page.ts';
import { prove } from './proof.ts';
import { tokenize } from './tokens.ts';
import { alternative, type FieldPlace } from '../../spec/place.ts';

/**
 * Reads a page: front matter and navigation, then the title, a description, the permission, a
 * heading for each list, the method and path, the examples.
 * @throws Fault where something cannot be read with certainty
 */
export function readPage(saved: PageText, layout: ListLayout): Page {
  const page = new PageText(saved.file, layout.restore(saved.lines));
  const { origin, start } = frontMatter(page);
  const titleAt = page.lines.findIndex(({ text }, at) => at >= start && text.startsWith('# '));
  if (titleAt < 0) {
    throw page.fault(
      page.number(start),
      'This page has no title. Expected a line like "# Get service".',
    );
  }
  const tokens = tokenize(page, layout, titleAt + 1);
  const request = tokens.at(-1);
  if (request?.kind !== 'request') {
    throw page.fault(
      page.number(page.lines.length),
      'This page names no method and path. Expected a line like "GET /v1/projects/{projectId}".',
    );
  }
  const groups = groupLists(page, tokens);
  refuseLate(page, layout, request.at);
  const head = readHead(page, titleAt, request.at);
  const hasResponses = groups.some(({ part }) => part === 'response');
  const samples = readExamples(page, head.samplesAt, hasResponses);

  const fields = new Fields(page);
  const roots = groups.map((group) => ({
    group,
    root: rootOf(page, group, [...samples.statuses.keys()]),
  }));
  for (const { group, root } of roots) readGroup(page, layout, fields, root, group);
  const statuses = addUnlisted(fields, samples);
  const operation = {
    ...head.operation,
    ...(statuses.length > 0 && { statuses: statuses.sort() }),
  };
  const { text, ...stated } = operation;
  const facts = fields.facts({ ...stated, ...(text !== undefined && { text }) }, samples.bodies);
  const described = prove(page, layout, facts, roots, fields.lines);
  const { source, teamPath } = head;
  return {
    file: page.file,
    layout: layout.layout,
    origin: { ...origin, ...(source !== undefined && { source }) },
    facts,
    ...(teamPath !== undefined && { teamPath }),
    bodies: samples.bodies,
    lines: fields.lines,
    texts: fields.texts,
    passed: {
      descriptions: head.descriptions + described,
      navigation:
        page.countTexts(start, titleAt) +
        tokens.filter(({ kind, at }) => kind === 'label' || (kind === 'text' && at >= head.end))
          .length,
      samples: samples.passed,
    },
  };
}

function refuseLate(page: PageText, layout: ListLayout, from: number): void {
  const late = page.lines.findIndex(
    ({ text }, at) => at > from && partOf(text) && layout.isField(page, page.nextText(at + 1)),
  );
  if (late < 0) return;
  throw page.fault(
    page.number(late),
    'This list comes after the method and path. Expected it before them.',
  );
}

/** Where the fields of a group begin. */
function rootOf(
  page: PageText,
  { part, status, at }: ListGroup,
  statuses: readonly string[],
): FieldPlace {
  if (part !== 'response') return part;
  if (status !== undefined) return `response/${status}`;
  const [only = '200', ...others] = statuses.filter((other) => other.startsWith('2'));
  if (others.length > 0) {
    throw page.fault(
      page.number(at),
      `This list doesn't say which response it belongs to: ${[only, ...others].join(', ')}. Expected a line like "200 OK" above it.`,
    );
  }
  return `response/${only}`;
}

/** Reads the list of a group, or its lists as the alternatives of the whole body. */
function readGroup(
  page: PageText,
  layout: ListLayout,
  fields: Fields,
  root: FieldPlace,
  { lists, at }: ListGroup,
): void {
  const read = (place: FieldPlace, start: number, end: number) => {
    layout.read(page, fields, place, page.lines.slice(start, end));
  };
  const [first, ...more] = lists;
  if (!first) fields.add(root, { type: 'none' }, page.number(at));
  else if (more.length === 0) read(root, first.start, first.end);
  else {
    fields.add(root, { type: 'oneOf' }, page.number(first.start));
    for (const [index, { start, end }] of lists.entries()) {
      read(alternative(root, index + 1), start, end);
    }
  }
}

/** Statuses whose responses have no body by HTTP. */
const BODILESS = /^(?:1\d\d|204|205|304)$/;

/**
 * Adds the bodies that have no list: one with an example may be anything. Returns the statuses of
 * which the page says no more than that they come.
 */
function addUnlisted(
  fields: Fields,
  { bodies, texts, statuses }: ReturnType<typeof readExamples>,
): string[] {
  if (bodies.has('request') && !fields.lines.has('request')) {
    fields.add('request', { type: 'any' }, 1);
  }
  return [...statuses].flatMap(([status, line]) => {
    const root = `response/${status}`;
    if (fields.lines.has(root)) return [];
    if (texts.has(status)) fields.add(root, { type: 'text' }, line);
    else if (bodies.has(root)) fields.add(root, { type: 'any' }, line);
    else if (BODILESS.test(status)) fields.add(root, { type: 'none' }, line);
    else return [status];
    return [];
  });
}
