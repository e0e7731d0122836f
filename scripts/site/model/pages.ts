import type { Guide } from './guides.ts';
import { plain, type Heading } from './markdown.ts';
import type { Note, NotedFamily, NotesByPlace } from './notes.ts';
import type { OperationPage } from './operation.ts';

/** An operation with the notes on it. */
export interface NotedOperation extends OperationPage {
  readonly notes: readonly Note[];
  readonly notesAt: NotesByPlace;
}

/** An entry of a page's table of contents; an inner one belongs to the last that isn't. */
interface ContentsEntry extends Pick<Heading, 'id' | 'text'> {
  readonly inner?: boolean;
}

/** A page of the site. */
export interface Page {
  /** Names the template. */
  readonly kind: 'guide' | 'operation' | 'contradictions' | 'family' | 'downloads';
  readonly url: string;
  readonly title: string;
  /** The title in the navigation; a page without one is reached from another. */
  readonly short: string;
  readonly description: string;
  readonly group: (typeof GROUPS)[number];
  /** What the navigation lists below the page while it is shown. */
  readonly contents: readonly ContentsEntry[];
  readonly guide?: Guide;
  readonly operation?: NotedOperation;
  readonly family?: NotedFamily;
}

/** The parts of the navigation; the first has no heading. */
const GROUPS = ['', 'Reference', 'Guides', 'About'] as const;

/** Pages as the navigation lists them. */
export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

export function groupsOf(pages: readonly Page[]): Group[] {
  return GROUPS.map((title) => ({
    title,
    pages: pages.filter(({ group, short }) => group === title && short !== ''),
  }));
}

/** Every page of the site, in the order of the navigation. */
export function pagesOf(
  operations: readonly NotedOperation[],
  guides: readonly Guide[],
  families: readonly NotedFamily[],
): Page[] {
  return [
    ...operations.map(operationPage),
    {
      kind: 'downloads',
      url: '/downloads.html',
      title: 'Downloads',
      short: 'Downloads',
      description: 'The OpenAPI 3.1 document, as YAML and as JSON.',
      group: 'Reference',
      contents: [],
    },
    {
      kind: 'contradictions',
      url: '/contradictions.html',
      title: 'Contradictions',
      short: 'Contradictions',
      description:
        "Where the vendor's documentation contradicts itself, and what this description chose.",
      group: 'About',
      contents: [],
    },
    ...families.map(familyPage),
    ...guides.map(guidePage),
  ];
}

function familyPage(family: NotedFamily): Page {
  return {
    kind: 'family',
    url: family.url,
    title: `Contradictions: ${family.title}`,
    short: '',
    description: `Where the vendor's documentation of ${family.title} contradicts itself.`,
    group: 'About',
    contents: [],
    family,
  };
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
      // The template of the start page adds this section.
      ...(start ? [{ id: 'operations', text: 'Operations' }] : []),
    ],
    guide,
  };
}
