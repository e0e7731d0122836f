import type { Guide } from './guides.ts';
import { plain, type Heading } from './markdown.ts';
import type { OperationPage } from './operation.ts';
import type { Note } from './contradictions.ts';

/** An operation with what is remarked on it. */
export type NotedOperation = OperationPage & { readonly notes: readonly Note[] };

/** A place of a page; an inner one belongs to the last that isn't. */
interface Contents extends Pick<Heading, 'id' | 'text'> {
  readonly inner?: boolean;
}

/** A page of the site; its kind names the template. */
export interface Page {
  readonly kind: 'guide' | 'operation' | 'contradictions' | 'downloads' | 'explorer';
  readonly url: string;
  readonly title: string;
  /** The title in the navigation. */
  readonly short: string;
  readonly description: string;
  readonly group: (typeof GROUPS)[number];
  /** What the navigation lists below the page while it is shown. */
  readonly contents: readonly Contents[];
  /** Whether the page is there as Markdown too. */
  readonly markdown: boolean;
  readonly guide?: Guide;
  readonly operation?: NotedOperation;
}

/** The parts of the navigation; the first needs no heading. */
const GROUPS = ['', 'Reference', 'Guides', 'About'] as const;

/** Pages as the navigation lists them. */
export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

export function groups(pages: readonly Page[]): Group[] {
  return GROUPS.map((title) => ({ title, pages: pages.filter(({ group }) => group === title) }));
}

/** Every page of the site, in the order of the navigation. */
export function pagesOf(operations: readonly NotedOperation[], guides: readonly Guide[]): Page[] {
  return [
    ...operations.map(operationPage),
    {
      ...plainPage('explorer', 'Explorer', 'The whole description in Redoc, from this site alone.'),
      group: 'Reference',
    },
    {
      ...plainPage('downloads', 'Downloads', 'The OpenAPI 3.1 document, as YAML and as JSON.'),
      group: 'Reference',
      markdown: true,
    },
    {
      ...plainPage(
        'contradictions',
        'Contradictions',
        "Where the vendor's documentation contradicts itself, and what this description chose.",
      ),
      group: 'About',
      contents: operations.map(({ id, title }) => ({ id, text: title })),
      markdown: true,
    },
    ...guides.map(guidePage),
  ];
}

function plainPage(kind: Page['kind'], title: string, description: string) {
  const url = `/${kind}.html`;
  return { kind, url, title, short: title, description, contents: [], markdown: false };
}

function operationPage(operation: NotedOperation): Page {
  const { slug, title, method, path, description, parameters, request, responses } = operation;
  const contents = [
    { id: 'samples', text: 'Samples' },
    ...(parameters.length > 0 ? [{ id: 'parameters', text: 'Parameters' }] : []),
    ...(request ? [{ id: 'request', text: 'Request body' }] : []),
    { id: 'responses', text: 'Responses' },
    ...responses.map(({ id, status }) => ({ id, text: status, inner: true })),
  ];
  return {
    kind: 'operation',
    url: `/reference/${slug}.html`,
    title,
    short: title,
    description: `${method} ${path}: ${plain(description)}`,
    group: 'Reference',
    contents,
    markdown: true,
    operation,
  };
}

function guidePage(guide: Guide): Page {
  const { url, title, headings, group } = guide;
  const start = url === '/index.html';
  return {
    kind: 'guide',
    url,
    title,
    short: start ? 'Start' : title,
    description: `${title}: from the documentation of northflank-openapi, an unofficial description.`,
    group,
    contents: [
      ...headings.filter(({ level }) => level === 2),
      // The template of the start page ends with them.
      ...(start ? [{ id: 'operations', text: 'Operations' }] : []),
    ],
    markdown: true,
    guide,
  };
}
