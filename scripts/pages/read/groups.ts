import type { Fault } from '../../shared/fault.ts';
import type { Part } from './head.ts';
import type { PageText } from './page.ts';
import type { Token } from './tokens.ts';

/** The lists that a page has of one part, or of one of its responses. */
export interface ListGroup {
  readonly part: Part;
  /** The status above the list of a response, where it has one. */
  readonly status: string | undefined;
  /** Its first line. */
  readonly at: number;
  /** Several, with `OR` between them, are the alternatives of the whole body; none: no body. */
  readonly lists: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Groups the lists of a page under their headings. A table of contents, above all lists, names them
 * once more.
 */
export function groupLists(page: PageText, tokens: readonly Token[]): ListGroup[] {
  const groups: ListGroup[] = [];
  const contents = new Map<Part, number>();
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    index += 1;
    if (token?.kind === 'heading') {
      const { part } = token;
      const before = groups.length;
      for (let taken = takeGroup(page, tokens, index, part); taken;) {
        const { group, next } = taken;
        if (groups.some((other) => other.part === part && other.status === group.status)) {
          throw page.fault(
            page.number(token.at),
            `"${page.trimmed(token.at)}" appears here for the second time.`,
          );
        }
        groups.push(group);
        index = next;
        taken = part === 'response' ? takeGroup(page, tokens, index, part, true) : undefined;
      }
      // A table of contents stands above all lists.
      if (groups.length === before && before > 0) throw withoutList(page, token.at);
      if (groups.length === before) contents.set(part, token.at);
    } else if (token) refuseStray(page, token, groups.length > 0);
  }
  for (const [part, at] of contents) {
    if (!groups.some((group) => group.part === part)) throw withoutList(page, at);
  }
  return groups;
}

function withoutList(page: PageText, at: number): Fault {
  return page.fault(page.number(at), `Expected the list of "${page.trimmed(at)}" below it.`);
}

/** The group that begins here: a status, one list or several with `OR` between them. */
function takeGroup(
  page: PageText,
  tokens: readonly Token[],
  from: number,
  part: Part,
  needsStatus = false,
): { group: ListGroup; next: number } | undefined {
  const first = tokens[from];
  const status = first?.kind === 'status' && part === 'response' ? first.status : undefined;
  if (!first || (needsStatus && status === undefined)) return undefined;
  const lists: ListGroup['lists'][number][] = [];
  let next = status === undefined ? from : from + 1;
  for (let token = tokens[next]; token?.kind === 'list'; token = tokens[next]) {
    lists.push({ start: token.at, end: token.end });
    next += 1;
    const or = tokens[next];
    if (or?.kind !== 'or') break;
    const follows = tokens[next + 1];
    if (!/^(?:request|response)$/.test(part) || follows?.kind !== 'list') {
      throw page.fault(
        page.number(or.at),
        'Expected the list of another alternative of a body after this "OR".',
      );
    }
    next += 1;
  }
  if (lists.length === 0 && status === undefined) return undefined;
  return { group: { part, status, at: first.at, lists }, next };
}

/** Refuses what stands behind a list and is read as nothing. */
function refuseStray(page: PageText, { kind, at }: Token, isBehindList: boolean): void {
  if (kind === 'list') {
    throw page.fault(
      page.number(at),
      'A list continues here after its end, so that only a part of it can be read.',
    );
  }
  if (isBehindList && kind !== 'label' && kind !== 'request') {
    throw page.fault(
      page.number(at),
      `"${page.trimmed(at)}" comes after a list and is not part of it. Expected the heading of the next list, or the method and path.`,
    );
  }
}
