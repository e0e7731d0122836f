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

/** The part whose heading a line is. */
export function partOf(line: string): Part | undefined {
  return PARTS.get(bare(line));
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

/** Title, permission, method and path, and the text between the title and the first heading. */
export function readHead(
  page: PageText,
  titleAt: number,
  methodAt: number,
): { operation: OperationFacts; teamPath: string | undefined; source: string | undefined } {
  const words: string[] = [];
  let permission: string | undefined;
  let source: string | undefined;
  for (let at = titleAt + 1; at < methodAt; at += 1) {
    const text = trimmed(page, at);
    if (partOf(text) || /^##+ /.test(text)) break;
    const stated = PERMISSION.exec(bare(text));
    if (stated) {
      permission = stated[1] ?? trimmed(page, nextText(page, at + 1));
      break;
    }
    const address = /^Source: (\S+)$/.exec(text)?.[1];
    if (address !== undefined) source = address;
    else words.push(text);
  }
  const { text } = textFacts(words.join(' '));
  const { teamPath, ...request } = methodAndPath(page, methodAt);
  const operation = {
    title: trimmed(page, titleAt).replace(/^# /, ''),
    ...request,
    ...(permission !== undefined && { permission }),
    ...(text !== undefined && { text }),
  };
  return { operation, teamPath, source };
}

/** The first of the documented paths that is not its form for a team, and that form beside it. */
function methodAndPath(
  page: PageText,
  from: number,
): { method: string; path: string; teamPath: string | undefined } {
  const requests: RegExpExecArray[] = [];
  for (const { text } of page.lines.slice(from)) {
    const request = METHOD_AND_PATH.exec(text.trim());
    if (request) requests.push(request);
    else if (!/^(?:OR)?$/.test(text.trim())) break;
  }
  const isOfTeam = ([, , path = '']: RegExpExecArray) => path.includes('/teams/{');
  const own = requests.find((request) => !isOfTeam(request)) ?? requests[0];
  const [, method = '', path = ''] = own ?? [];
  const other = requests.find((request) => request !== own && isOfTeam(request));
  return { method, path, teamPath: other?.[2] };
}

function bare(line: string): string {
  return line.trim().replace(/^(?:#+ )?(\*\*)?(.*?):?(\*\*)?$/, '$2');
}

/** A line without the white space around it; empty past the end. */
export function trimmed(page: PageText, at: number): string {
  return page.lines[at]?.text.trim() ?? '';
}

/** The index of the next line that isn't blank. */
export function nextText(page: PageText, from: number): number {
  let at = from;
  while (at < page.lines.length && trimmed(page, at) === '') at += 1;
  return at;
}
