import type { Note } from './contradictions.ts';
import type { Content, OperationPage, Response } from './operation.ts';
import type { Field } from './schema.ts';
import { words } from './words.ts';

/** The page of an operation as Markdown, for programs that read. */
export function operationText(page: OperationPage, notes: readonly Note[]): string {
  const field = (one: Field) => fieldLines(one, notes, 0).join('\n');
  const sections = [
    `# ${page.title}`,
    `\`${page.method} ${page.server}${page.path}\``,
    ...(page.teamPath === undefined
      ? []
      : [`On behalf of a team: \`${page.method} ${page.server}${page.teamPath}\``]),
    page.description,
    ...(page.permission === undefined ? [] : [`Required permission: ${page.permission}.`]),
    ...page.security.map(({ name, description }) => `Authorization: ${name}. ${description}`),
    ...(page.parameters.length === 0
      ? []
      : ['## Parameters', page.parameters.map(field).join('\n')]),
    ...(page.request === undefined
      ? []
      : [
          '## Request body',
          page.request.description,
          ...page.request.contents.flatMap((content) => contentText(content, field)),
        ]),
    '## Responses',
    ...page.responses.flatMap((response) => responseText(response, field, notes)),
    '## Samples',
    ...page.samples.map(({ label, language, text }) => `${label}:\n\n${fence(text, language)}`),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

type FieldText = (field: Field) => string;

function responseText(response: Response, field: FieldText, notes: readonly Note[]): string[] {
  return [
    `### ${response.status}`,
    response.description,
    ...notesAt(response.place, notes),
    ...(response.headers.length === 0 ? [] : ['Headers:', response.headers.map(field).join('\n')]),
    ...response.contents.flatMap((content) => contentText(content, field)),
  ];
}

function contentText({ type, root, examples }: Content, field: FieldText): string[] {
  return [
    `Media type \`${type}\`:`,
    root === undefined ? '' : field(root),
    ...examples.map(({ summary, language, text }) => `${summary}:\n\n${fence(text, language)}`),
  ];
}

function fieldLines(one: Field, notes: readonly Note[], depth: number): string[] {
  const { name, named, type, required, deprecated, sensitive, description, limits, values } = one;
  const marks = [
    type,
    ...(required ? ['required'] : []),
    ...(deprecated ? ['deprecated'] : []),
    ...(sensitive ? ['secret'] : []),
  ];
  const facts = [
    description,
    values.length === 0 ? '' : `One of ${words(values.map(code), 'or')}.`,
    limits,
    one.initial === undefined ? '' : `Default ${code(one.initial)}.`,
    one.example === undefined ? '' : `Example ${code(one.example)}.`,
    one.above === undefined ? '' : 'Its fields are those of the same schema above.',
    ...notesAt(one.place, notes),
  ];
  const text = facts
    .filter((fact) => fact !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
  const indent = '  '.repeat(depth);
  return [
    `${indent}- ${named ? code(name) : name} (${marks.join(', ')}): ${text}`,
    ...[...one.inside, ...one.fields].flatMap((inner) => fieldLines(inner, notes, depth + 1)),
  ];
}

function notesAt(place: string, notes: readonly Note[]): string[] {
  return notes
    .filter(({ places }) => places.includes(place))
    .map(({ kind, stated, says, why }) => {
      if (kind === 'beyond') return `Not on the vendor's page: ${why}`;
      if (kind === 'kept') return `A contradiction that is left open: ${why}`;
      return `The vendor's page states ${words(stated, 'and')}, this description ${words(says, 'and')}: ${why}`;
    });
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
