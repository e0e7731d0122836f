import { kebabCase } from 'change-case';
import type { Guide } from './guides.ts';
import { plain, type Heading } from './markdown.ts';
import type { Note, NotedFamily, NotesByPlace } from './notes.ts';
import type { OperationPage } from './operation.ts';
import type { Origins } from './origins.ts';
import { ERRORS, type Shared } from './shared.ts';

/** An operation with the notes on it. */
export interface NotedOperation extends OperationPage {
  readonly notes: readonly Note[];
  readonly notesAt: NotesByPlace;
  readonly origins: Origins;
}

/** The operations of a tag. */
export interface OperationFamily {
  readonly title: string;
  readonly url: string;
  /** Markdown. */
  readonly description: string;
  readonly operations: readonly NotedOperation[];
}

/** An entry of a page's table of contents; an inner one belongs to the last that isn't. */
interface ContentsEntry extends Pick<Heading, 'id' | 'text'> {
  readonly inner?: boolean;
}

/** A page of the site. */
export interface Page {
  /** Names the template. */
  readonly kind:
    | 'guide'
    | 'operation'
    | 'operations'
    | 'errors'
    | 'contradictions'
    | 'family'
    | 'downloads'
    | 'missing';
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
  /** The operations that it lists, or that it is one of. */
  readonly operations?: OperationFamily;
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

/** The operations by their first tag, in the order of the document. */
export function operationFamilies(
  operations: readonly NotedOperation[],
  tags: readonly { readonly name: string; readonly description?: string }[],
): OperationFamily[] {
  const byTag = new Map<string, NotedOperation[]>();
  for (const operation of operations) {
    const list = byTag.get(operation.family) ?? [];
    byTag.set(operation.family, list);
    list.push(operation);
  }
  return Array.from(byTag, ([name, list]) => ({
    title: name === '' ? 'Other operations' : name,
    url: `/families/${kebabCase(name) || 'other'}.html`,
    description: tags.find((tag) => tag.name === name)?.description ?? '',
    operations: list,
  }));
}

/** Every page of the site, in the order of the navigation. */
export function pagesOf(
  operations: readonly OperationFamily[],
  guides: readonly Guide[],
  families: readonly NotedFamily[],
  { errors, headers }: Shared,
): Page[] {
  const shared = errors.length + headers.length > 0;
  return [
    ...operations.flatMap((family) => [
      operationsPage(family),
      ...family.operations.map((operation) => operationPage(operation, family)),
    ]),
    ...(shared ? [errorsPage(errors)] : []),
    {
      kind: 'downloads',
      url: '/downloads.html',
      title: 'Downloads',
      short: 'Downloads',
      description: 'The OpenAPI 3.1 document, as YAML and as JSON.',
      group: 'Reference',
      contents: [],
    },
    ...guides.map(guidePage),
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
    {
      kind: 'missing',
      url: '/404.html',
      title: 'Page not found',
      short: '',
      description: 'There is no page at this address.',
      group: 'About',
      contents: [],
    },
  ];
}

function errorsPage(errors: Shared['errors']): Page {
  return {
    kind: 'errors',
    url: ERRORS,
    title: 'Errors and headers',
    short: 'Errors and headers',
    description: 'The errors and the headers that operations share.',
    group: 'Reference',
    contents: [
      ...errors.map(({ id, status, place }) => ({ id, text: `${status} ${spaced(place)}` })),
      { id: 'headers', text: 'Headers' },
    ],
  };
}

/** `TooManyRequests` in words. */
export function spaced(name: string): string {
  const words = kebabCase(name).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function operationsPage(family: OperationFamily): Page {
  return {
    kind: 'operations',
    url: family.url,
    title: family.title,
    short: family.title,
    description: plain(family.description) || `The operations of ${family.title}.`,
    group: 'Reference',
    contents: [],
    operations: family,
  };
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

function operationPage(operation: NotedOperation, family: OperationFamily): Page {
  const { slug, title, method, path, description, parameters, request, responses } = operation;
  return {
    kind: 'operation',
    url: `/reference/${slug}.html`,
    title,
    short: '',
    description: `${method} ${path}: ${plain(description)}`,
    group: 'Reference',
    contents: [
      { id: 'samples', text: 'Samples' },
      ...(parameters.length > 0 ? [{ id: 'parameters', text: 'Parameters' }] : []),
      ...(request ? [{ id: 'request', text: 'Request body' }] : []),
      { id: 'responses', text: 'Responses' },
      ...responses.map(({ id, status }) => ({ id, text: status, inner: true })),
    ],
    operation,
    operations: family,
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
      // The template of the start page adds this section.
      ...(start ? [{ id: 'operations', text: 'Operations' }] : []),
      ...headings.filter(({ level }) => level === 2),
    ],
    guide,
  };
}
