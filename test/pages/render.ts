import type { FieldFacts, OperationFacts } from '../../scripts/spec/facts.ts';
import { parent, parse, type FieldPlace } from '../../scripts/spec/place.ts';

/** A page before it is written: its facts with the texts and bodies that these are hashes of. */
export interface Described {
  readonly operation: OperationFacts;
  readonly words: string;
  readonly fields: ReadonlyMap<FieldPlace, FieldFacts>;
  readonly texts: ReadonlyMap<FieldPlace, string>;
  readonly bodies: ReadonlyMap<string, unknown>;
}

const HEADINGS: readonly (readonly [string, string])[] = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['header', 'Header parameters'],
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
    ...lists(page, (name) => name, indentedField),
    'API',
    'CLI',
    'JS Client',
    ...requests(operation),
    ...examples(page, (name) => name, ['JSON', ''], []),
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
    ...lists(page, (name) => `**${name}:**`, markdownField),
    '### API reference',
    ...requests(operation),
    ...examples(page, (name) => `#### ${name}`, ['```json'], ['```']),
    '### CLI reference',
    '$ northflank do it',
    'Options:',
    '- `--quiet `: No output',
    '#### Example Response',
    '```json\n{ "other": true }\n```',
  ].join('\n\n');
}

type Render = (page: Described, place: FieldPlace, depth: number) => string;

function lists(page: Described, heading: (name: string) => string, field: Render): string[] {
  const places = [...page.fields.keys()];
  // The blank lines end an indented list; in Markdown they mean nothing.
  const end = '\n\n';
  const parameters = HEADINGS.flatMap(([part, name]) => {
    const own = places.filter((place) => parent(place) === part);
    if (own.length === 0) return [];
    const list = own.map((place) => field(page, place, 1));
    const root = field === markdownField ? '{object}\n' : '';
    return [heading(name), root + list.join(field === markdownField ? '\n' : '\n\n') + end];
  });
  const request = page.fields.has('request')
    ? [heading('Request body'), field(page, 'request', 0) + end]
    : [];
  const responses = places.filter(
    (place) => /^response\/\d+$/.test(place) && page.fields.get(place)?.type !== 'none',
  );
  const successes = places.filter((place) => /^response\/2\d\d$/.test(place));
  const isPlain = responses.join(' ') === 'response/200' && successes.length === 1;
  const bodies = responses.flatMap((place) => {
    const status = isPlain ? [] : [`${place.slice(-3)} Status`];
    return [...status, field(page, place, 0) + end];
  });
  return [
    ...parameters,
    ...request,
    ...(bodies.length > 0 ? [heading('Response body'), ...bodies] : []),
  ];
}

function requests({ method, path }: OperationFacts): string[] {
  return [`${method} ${path}`, 'OR', `${method} /v1/teams/{teamId}${path.slice(3)}`];
}

function examples(
  { fields, bodies }: Described,
  heading: (name: string) => string,
  open: readonly string[],
  close: readonly string[],
): string[] {
  const show = (body: unknown) => [...open, JSON.stringify(body, null, 2), ...close].join('\n');
  const curl = (body: unknown) => {
    const text = JSON.stringify(body).replaceAll("'", `'\\''`);
    return `curl --request POST \\\n  --data '${text}' \\\n  https://api.example.com`;
  };
  const named = (name: string) =>
    [...bodies].filter(([key]) => key.split('#')[0] === name).map(([, body]) => body);
  const [first, ...more] = named('request');
  const statuses = [...fields.keys()].filter((place) => /^response\/\d+$/.test(place));
  return [
    ...(first === undefined ? [] : [heading('Example request'), curl(first), ...more.map(show)]),
    ...(statuses.length > 0 ? [heading('Example response')] : []),
    ...statuses.flatMap((place) => [`${place.slice(-3)} Status: text`, ...named(place).map(show)]),
  ];
}

function childrenOf({ fields }: Described, place: FieldPlace): FieldPlace[] {
  return [...fields.keys()].filter((other) => parent(other) === place);
}

function indentedField(page: Described, place: FieldPlace, depth: number): string {
  const field = page.fields.get(place) ?? { type: 'any' };
  const step = parse(place).steps.at(-1);
  const types: Readonly<Record<string, string>> = {
    object: '{object}',
    array: '[array]',
    oneOf: '(multiple options: oneOf)',
    anyOf: '(multiple options: anyOf)',
  };
  const type = (types[field.type] ?? field.type) + (field.required === true ? ' required' : '');
  const bullet = `${' '.repeat(depth * 2 + 2)}* `;
  const head = step?.kind === 'property' ? [bullet + step.name, type] : [bullet + type];
  const limits: readonly (readonly [string, string | number | undefined])[] = [
    ['one of', field.enum?.join(', ')],
    ['min', field.minimum],
    ['max', field.maximum],
    ['min length', field.minLength],
    ['max length', field.maxLength],
    ['pattern', field.pattern?.replace(/(\\+)(?=[\].-])/g, '$1$1')],
  ];
  const text = page.texts.get(place);
  const below = childrenOf(page, place).map((child) => indentedField(page, child, depth + 1));
  const isChoice = /^(?:oneOf|anyOf)$/.test(field.type);
  return [
    ...head,
    ...(text === undefined ? [] : [text]),
    ...limits.flatMap(([label, value]) => (value === undefined ? [] : [label, String(value)])),
    ...(below.length > 0 ? [below.join(isChoice ? '\n\nOR\n\n' : '\n\n')] : []),
  ].join('\n\n');
}

function markdownField(page: Described, place: FieldPlace, depth: number): string {
  const step = parse(place).steps.at(-1);
  const isBullet = depth > 0;
  const indent = '  '.repeat(Math.max(depth - 1, 0));
  const name = step?.kind === 'property' ? `\`${step.name}\`: ` : '';
  const [head, below] = markdownType(page, place, depth);
  return [`${isBullet ? `${indent}- ${name}` : ''}${head}`, ...below].join('\n');
}

/** The type with all that stands behind it in its line, and the lines below. */
function markdownType(page: Described, place: FieldPlace, depth: number): [string, string[]] {
  const field = page.fields.get(place) ?? { type: 'any' };
  const children = childrenOf(page, place);
  const lines = () => children.map((child) => markdownField(page, child, depth + 1));
  const [first] = children;
  if (field.type === 'object') return ['{object}', lines()];
  if (field.type === 'array') {
    if (first === undefined) return ['[array of]', []];
    const [head, below] = markdownType(page, first, depth);
    return [`[array of] ${head}`, below];
  }
  if (/^(?:oneOf|anyOf)$/.test(field.type)) {
    const inline = children.map((child) => markdownType(page, child, depth)[0]);
    const isPlain = children.every(
      (child, index) =>
        !/^(?:object|array|oneOf|anyOf)$/.test(page.fields.get(child)?.type ?? '') &&
        inline[index]?.includes(' | ') === false,
    );
    if (isPlain && children.length > 0) return [`(multiple options) ${inline.join(' | ')}`, []];
    return ['(multiple options)', lines()];
  }
  const annotations: readonly (readonly [string, string | number | undefined])[] = [
    ['enum', field.enum?.join(', ')],
    ['format', field.format],
    ['pattern', field.pattern],
    ['min length', field.minLength],
    ['max length', field.maxLength],
  ];
  const text = page.texts.get(place);
  const line = [
    `(${field.type})`,
    ...(field.required === true ? ['(required)'] : []),
    ...(text === undefined ? [] : [text]),
    ...annotations.flatMap(([label, value]) =>
      value === undefined ? [] : [`(${label}: ${String(value)})`],
    ),
  ];
  return [line.join(' '), []];
}
