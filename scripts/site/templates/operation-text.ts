import type { Content, Response } from '../model/body.ts';
import type { Field } from '../model/field.ts';
import type { NotesByPlace } from '../model/notes.ts';
import type { NotedOperation } from '../model/pages.ts';
import { words } from '../model/words.ts';

/** The page of an operation as Markdown, for programs that read. */
export function operationText(operation: NotedOperation): string {
  const { method, server, path, teamPath, permission, parameters, request, notesAt } = operation;
  const field: FieldText = (root) => fieldLines(root, notesAt, 0).join('\n');
  const sections = [
    `# ${operation.title}`,
    `\`${method} ${server}${path}\``,
    operation.deprecated ? 'This operation is deprecated.' : '',
    teamPath === undefined ? '' : `On behalf of a team: \`${method} ${server}${teamPath}\``,
    operation.description,
    permission === undefined ? '' : `Required permission: ${permission}.`,
    ...operation.authorization.map(
      ({ name, description }) => `Authorization: ${name}. ${description}`,
    ),
    ...(parameters.length === 0 ? [] : ['## Parameters', parameters.map(field).join('\n')]),
    ...(request === undefined
      ? []
      : [
          '## Request body',
          request.description,
          ...request.contents.flatMap((content) => contentText(content, field)),
        ]),
    '## Responses',
    ...operation.responses.flatMap((response) => responseText(response, field, notesAt)),
    '## Samples',
    ...operation.samples.map(
      ({ label, language, text }) => `${label}:\n\n${fence(text, language)}`,
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

type FieldText = (root: Field) => string;

function responseText(response: Response, field: FieldText, notesAt: NotesByPlace): string[] {
  const { status, description, headers, place } = response;
  return [
    `### ${status}`,
    description,
    ...noteTexts(place, notesAt),
    ...(headers.length === 0 ? [] : ['Headers:', headers.map(field).join('\n')]),
    ...response.contents.flatMap((content) => contentText(content, field)),
  ];
}

function contentText({ mediaType, root, examples }: Content, field: FieldText): string[] {
  return [
    `Media type \`${mediaType}\`:`,
    root === undefined ? '' : field(root),
    ...examples.map(({ summary, language, text }) => `${summary}:\n\n${fence(text, language)}`),
  ];
}

function fieldLines(field: Field, notesAt: NotesByPlace, depth: number): string[] {
  const { name, named, values, initial, example } = field;
  const marks = [
    field.type,
    field.required ? 'required' : '',
    field.deprecated ? 'deprecated' : '',
    field.sensitive ? 'secret' : '',
  ].filter((mark) => mark !== '');
  const text = [
    field.description,
    values.length === 0 ? '' : `One of ${words(values.map(code), 'or')}.`,
    field.limits,
    initial === undefined ? '' : `Default ${code(initial)}.`,
    example === undefined ? '' : `Example ${code(example)}.`,
    field.shownAt === undefined ? '' : 'Its fields are those of the same schema above.',
    ...noteTexts(field.place, notesAt),
  ]
    .filter((fact) => fact !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
  return [
    `${'  '.repeat(depth)}- ${named ? code(name) : name} (${marks.join(', ')}): ${text}`,
    ...[...field.parts, ...field.fields].flatMap((inner) => fieldLines(inner, notesAt, depth + 1)),
  ];
}

function noteTexts(place: string, notesAt: NotesByPlace): string[] {
  return (notesAt.get(place) ?? []).map(({ kind, stated, says, why }) => {
    switch (kind) {
      case 'settled':
        return `Documentation: ${words(stated, 'and')}. Here: ${words(says, 'and')}. ${why}`;
      case 'kept':
        return `Open contradiction: ${why}`;
      case 'beyond':
        return `Not in the documentation: ${why}`;
    }
  });
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
