import { parse as parseYaml } from 'yaml';
import { textFacts, type OperationFacts } from '../../spec/facts.ts';
import type { PageOrigin } from '../../spec/facts-file.ts';
import { METHOD_AND_PATH, type PageText } from './page.ts';

/** A part of an operation that a list is of. */
export type Part = 'path' | 'query' | 'header' | 'request' | 'response';

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['Path parameters', 'path'],
  ['Query parameters', 'query'],
  ['Header parameters', 'header'],
  ['Request body', 'request'],
  ['Response body', 'response'],
]);
const PERMISSION = /^Required permission(?:: *(.*))?$/;
const TAB_LABEL = /^(?:API|CLI|JS Client|### API reference)$/;
const DEPRECATED = /^This endpoint is deprecated\b/;

/** The part whose heading a line is. */
export function partOf(line: string): Part | undefined {
  return PARTS.get(bare(line));
}

/** Whether a line is the label of a tab, which says nothing of the operation. */
export function isTabLabel(line: string): boolean {
  return TAB_LABEL.test(line);
}

/** The heading of the list that a part of the operation has: of `path`, `response/200`. */
export function headingOf(part: string): string {
  return [...PARTS].find(([, name]) => name === part.split('/')[0])?.[0] ?? part;
}

/** The page's address and date, where a crawler put them before it. */
export function frontMatter(page: PageText): { origin: PageOrigin; start: number } {
  if (page.lines[0]?.text !== '---') return { origin: {}, start: 0 };
  const end = page.lines.findIndex(({ text }, index) => index > 0 && text === '---');
  if (end < 0) return { origin: {}, start: 0 };
  const text = page.lines.slice(1, end).map((line) => line.text);
  const { source_url: source, crawl_date: date } = entries(text.join('\n'));
  const saved = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  return {
    origin: { ...(source !== undefined && { source }), ...(saved !== undefined && { saved }) },
    start: end + 1,
  };
}

function entries(yaml: string): Partial<Record<string, string>> {
  try {
    return (parseYaml(yaml, { schema: 'failsafe' }) ?? {}) as Partial<Record<string, string>>;
  } catch {
    // What a crawler wrote there is no fact of the page.
    return {};
  }
}

/** What stands above the lists and right at the method and path. */
export interface Head {
  readonly operation: OperationFacts;
  readonly teamPath: string | undefined;
  readonly source: string | undefined;
  /** How many lines of description there are. */
  readonly descriptions: number;
  /** The index behind it. */
  readonly end: number;
  /** The index of the first line behind the method and path. */
  readonly samplesAt: number;
}

/** Title, permission, method and path, and the description between the title and the first heading. */
export function readHead(page: PageText, titleAt: number, methodAt: number): Head {
  const words: string[] = [];
  let permission: string | undefined;
  let source: string | undefined;
  let at = page.nextText(titleAt + 1);
  for (; at < methodAt && permission === undefined; at = page.nextText(at + 1)) {
    const text = page.trimmed(at);
    if (partOf(text) || isTabLabel(text) || /^##+ /.test(text)) break;
    const stated = PERMISSION.exec(bare(text));
    const address = /^Source: (\S+)$/.exec(text)?.[1];
    if (stated) {
      at = stated[1] === undefined ? page.nextText(at + 1) : at;
      permission = stated[1] ?? page.trimmed(at);
    } else if (address !== undefined) source = address;
    else words.push(text);
  }
  const { text } = textFacts(words.join(' '));
  const { teamPath, samplesAt, ...request } = readRequest(page, methodAt);
  const operation = {
    title: page.trimmed(titleAt).replace(/^# /, ''),
    ...request,
    ...(permission !== undefined && { permission }),
    ...(words.some((line) => DEPRECATED.test(line)) && { deprecated: true }),
    ...(text !== undefined && { text }),
  };
  return { operation, teamPath, source, descriptions: words.length, end: at, samplesAt };
}

/** The method and path, and the path in its form for a team where it stands beside the other. */
function readRequest(
  page: PageText,
  from: number,
): { method: string; path: string; teamPath: string | undefined; samplesAt: number } {
  const requests: { method: string; path: string; at: number }[] = [];
  let at = from;
  for (; at < page.lines.length; at = page.nextText(at + 1)) {
    const [, method, path] = METHOD_AND_PATH.exec(page.trimmed(at)) ?? [];
    if (method !== undefined && path !== undefined) requests.push({ method, path, at });
    else if (page.trimmed(at) !== 'OR') break;
  }
  const isOfTeam = ({ path }: { path: string }) => path.includes('/teams/{');
  const [main = requests[0], ...others] = requests.filter((request) => !isOfTeam(request));
  const [team, ...more] = requests.filter((request) => request !== main && isOfTeam(request));
  const other = [...others, ...more][0];
  if (!main || other || (team && team.method !== main.method)) {
    throw page.fault(
      page.number((other ?? team)?.at ?? from),
      'This page names two operations. Expected one method and path, and at most its path for a team beside it.',
    );
  }
  return { method: main.method, path: main.path, teamPath: team?.path, samplesAt: at };
}

function bare(line: string): string {
  return line.trim().replace(/^(?:#+ )?(\*\*)?(.*?):?(\*\*)?$/, '$2');
}
