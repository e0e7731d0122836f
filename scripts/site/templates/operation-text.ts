import type { Content, Response } from '../model/body.ts';
import type { Field } from '../model/field.ts';
import type { NotesByPlace } from '../model/notes.ts';
import { dateInWords } from '../model/dates.ts';
import { spaced, type NotedOperation, type OperationFamily } from '../model/pages.ts';
import type { Shared } from '../model/shared.ts';
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
    operation.origins.page === undefined
      ? ''
      : `Documentation: ${[operation.origins.page, ...operation.origins.later]
          .map(({ url, saved }) => `<${url}> (${dateInWords(saved)})`)
          .join(', ')}`,
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

/** The page of a family as Markdown. */
export function familyText({ title, description, operations }: OperationFamily): string {
  const lines = operations.map(
    (operation) =>
      `- [${operation.title}](../reference/${operation.slug}.html.md): \`${operation.method} ${operation.path}\`${operation.deprecated ? ' (deprecated)' : ''}`,
  );
  return `${[`# ${title}`, description, lines.join('\n')].filter((text) => text !== '').join('\n\n')}\n`;
}

/** The page of what operations share as Markdown. */
export function errorsText({ errors, headers, notesAt }: Shared): string {
  const field: FieldText = (root) => fieldLines(root, notesAt, 0).join('\n');
  const sections = [
    '# Errors and headers',
    ...errors.flatMap((error) => [
      `## ${error.status} ${spaced(error.place)}`,
      ...responseText(error, field, notesAt).slice(1),
    ]),
    ...(headers.length === 0 ? [] : ['## Headers', headers.map(field).join('\n')]),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

type FieldText = (root: Field) => string;

function responseText(response: Response, field: FieldText, notesAt: NotesByPlace): string[] {
  const { status, description, headers, place } = response;
  return [
    `### ${status}`,
    description,
    ...(response.shared === undefined
      ? []
      : [`Its fields are in [Errors and headers](../errors.html.md).`]),
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
    values.length === 0
      ? ''
      : `${values.length > 1 ? 'One of' : 'Only'} ${words(values.map(code), 'or')}.`,
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
        return `Differs. Documentation: ${words(stated, 'and')}. Here: ${words(says, 'and')}. ${why}`;
      case 'kept':
        return `Unclear: ${why}`;
      case 'beyond':
        return says.length === 0
          ? `Not in the documentation: ${why}`
          : `Added: ${words(says, 'and')}. ${why}`;
    }
  });
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
