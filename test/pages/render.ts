import type { FieldFacts, OperationFacts } from '../../scripts/spec/facts.ts';
import { parent, parse, type FieldPlace } from '../../scripts/spec/place.ts';
import { shownField } from '../../scripts/pages/check/visible.ts';
import { renderFlattened } from '../../scripts/pages/read/flattened.ts';
import type { ListLayout } from '../../scripts/pages/read/list-layout.ts';
import { indented } from '../../scripts/pages/read/indented.ts';
import { markdown } from '../../scripts/pages/read/markdown.ts';
import { Pieces, type Piece } from '../../scripts/pages/read/pieces.ts';
import { childrenOf } from '../../scripts/spec/place.ts';

/** A page before it is written: its facts with the texts and bodies that these are hashes of. */
export interface Described {
  readonly operation: OperationFacts;
  readonly words: string;
  readonly fields: ReadonlyMap<FieldPlace, FieldFacts>;
  readonly texts: ReadonlyMap<FieldPlace, string>;
  readonly bodies: ReadonlyMap<string, unknown>;
  /** The bodies whose alternatives are lists of their own, with `OR` between them. */
  readonly split?: ReadonlySet<FieldPlace>;
}

const HEADINGS: readonly (readonly [string, string])[] = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['header', 'Header parameters'],
  ['request', 'Request body'],
];

/** The page as an indented list, with what real pages have around it. */
export function renderIndented(page: Described): string {
  const { operation, words } = page;
  return [
    '---',
    'source_url: https://docs.example.com/page',
    'crawl_date: 2026-01-02T03:04:05.678',
    '---',
    'Services /',
    '  * Home',
    `# ${operation.title}`,
    words,
    ...(operation.permission === undefined ? [] : ['Required permission', operation.permission]),
    ...lists(page, indented, (name) => name),
    'API',
    'CLI',
    'JS Client',
    ...requests(operation),
    ...examples(page, { dress: (name) => name, open: ['JSON'], close: [] }),
    'CLI reference',
    '$ northflank do it',
    'Example response',
    'JSON',
    '{ "other": true }',
  ].join('\n\n');
}

/** The page in the vendor's Markdown. */
export function renderMarkdown(page: Described): string {
  const { operation, words } = page;
  return [
    `# ${operation.title}`,
    'Source: https://docs.example.com/page.md',
    words,
    ...(operation.permission === undefined ? [] : [`Required permission: ${operation.permission}`]),
    ...lists(page, markdown, (name) => `**${name}:**`),
    '### API reference',
    ...requests(operation),
    ...examples(page, { dress: (name) => `#### ${name}`, open: ['```json'], close: ['```'] }),
    '### CLI reference',
    '$ northflank do it',
    'Options:',
    '- `--quiet `: No output',
    '#### Example Response',
    '```json\n{ "other": true }\n```',
  ].join('\n\n');
}

/** The page in the layout that lost its indentation. */
export function renderFlat(page: Described): string {
  const { operation, texts, bodies, words } = page;
  const request = bodies.get('request');
  return [
    'Services /',
    operation.title,
    words,
    'Required permission',
    operation.permission ?? '',
    `${fill(renderFlattened(page), texts, '')}OR`,
    `${operation.method} ${operation.path}`,
    ...(request === undefined
      ? []
      : ['Example request', `curl --data '${JSON.stringify(request)}' \\\nhttps://example.com`]),
    'Example response',
    '200 OK',
    'JSON',
    JSON.stringify(bodies.get('response/200'), null, 1),
  ].join('\n');
}

function fill(
  pieces: readonly Piece[],
  texts: ReadonlyMap<FieldPlace, string>,
  space: string,
): string {
  return pieces
    .map(({ literal, place, text }) => {
      return literal + (text === undefined ? '' : space + (texts.get(place ?? '') ?? ''));
    })
    .join('');
}

function lists(page: Described, layout: ListLayout, dress: (name: string) => string): string[] {
  const { split = new Set() } = page;
  const fields = new Map(
    [...page.fields].map(([place, field]) => [place, shownField(layout.layout, field)]),
  );
  const facts = { fields, children: childrenOf(page.fields.keys()), lines: indentations(page) };
  const list = (root: FieldPlace) => {
    const pieces = new Pieces();
    layout.render(pieces, facts, root, split.has(root));
    const isIndented = layout.layout === 'indented';
    const text = fill(pieces.all(), page.texts, isIndented ? '\n' : ' ').slice(1);
    if (!isIndented) return text;
    // Three blank lines end a list, and the capture doubles backslashes, or all but one of them.
    const captured = text.replace(/\\+/g, (run, at: number) => run + run.slice(at % 2));
    return `${captured.replaceAll('\n', '\n\n').replaceAll(/\n\nOR\n\n(?= {2}\*)/g, '\n\n\n\nOR\n\n')}\n\n`;
  };
  const responses = [...fields].filter(
    ([place, { type }]) => /^response\/\d+$/.test(place) && !/^(?:none|text)$/.test(type),
  );
  const listed = responses.filter(
    ([place, { type, text }]) => type !== 'any' || text !== undefined || !page.bodies.has(place),
  );
  const successes = [...fields.keys(), ...(page.operation.statuses ?? [])].filter((place) =>
    /^(?:response\/)?2\d\d$/.test(place),
  );
  const isPlain = successes.length === 1 && listed.every(([place]) => place === 'response/200');
  return [
    ...HEADINGS.flatMap(([part, name]) => {
      const hasList = [...fields.keys()].some((place) => parse(place).part === part);
      return hasList ? [dress(name), list(part)] : [];
    }),
    ...(listed.length > 0 ? [dress('Response body')] : []),
    ...listed.flatMap(([place]) => [
      ...(isPlain ? [] : [`${place.slice(-3)} Status`]),
      list(place),
    ]),
  ];
}

/** How far Markdown indents the properties of each object, as real pages do. */
function indentations({
  fields,
}: Described): ReadonlyMap<FieldPlace, { number: number; text: string }> {
  const indents = new Map<FieldPlace, number>();
  for (const place of fields.keys()) {
    if (parse(place).steps.at(-1)?.kind !== 'property') continue;
    let around = parent(place) ?? '';
    let wrappers = 0;
    for (let step = parse(around).steps.at(-1); step && step.kind !== 'property';) {
      around = parent(around) ?? '';
      wrappers += 1;
      step = parse(around).steps.at(-1);
    }
    const bullet = indents.get(around);
    const [none, single, double] = (bullet ?? 0) >= 4 ? [2, 4, 6] : [2, 3, 4];
    const deeper = [none, single, double][wrappers] ?? double;
    indents.set(place, bullet === undefined ? wrappers : bullet + deeper);
  }
  return new Map(
    [...indents].map(([place, indent]) => [place, { number: 0, text: ' '.repeat(indent) }]),
  );
}

function requests({ method, path }: OperationFacts): string[] {
  return [`${method} ${path}`, 'OR', `${method} /v1/teams/{teamId}${path.slice(3)}`];
}

/** How a layout dresses headings and bodies. */
interface Dress {
  readonly dress: (name: string) => string;
  readonly open: readonly string[];
  readonly close: readonly string[];
}

function examples(
  { operation, fields, bodies }: Described,
  { dress, open, close }: Dress,
): string[] {
  const show = (body: unknown) => [...open, JSON.stringify(body, null, 2), ...close].join('\n');
  const curl = (body: unknown) => {
    const text = JSON.stringify(body).replaceAll("'", `'\\''`);
    return `curl --request POST \\\n  --data '${text}' \\\n  https://api.example.com`;
  };
  const named = (name: string) =>
    [...bodies].filter(([key]) => key.split('#')[0] === name).map(([, body]) => body);
  const [first, ...more] = named('request');
  const responses = [...fields].filter(([place]) => /^response\/\d+$/.test(place));
  const statuses = operation.statuses ?? [];
  return [
    ...(first === undefined ? [] : [dress('Example request'), curl(first), ...more.map(show)]),
    ...(responses.length + statuses.length > 0 ? [dress('Example response')] : []),
    ...responses.flatMap(([place, { type }]) => {
      if (type === 'text') return [place.slice(-3), ...named(place).map(String)];
      return [`${place.slice(-3)} Status: text`, ...named(place).map(show)];
    }),
    ...statuses.map((status) => `${status} Status: text`),
  ];
}
