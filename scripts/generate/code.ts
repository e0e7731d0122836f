/** The comment at the head of every generated file whose format has comments. */
export const HEADER =
  '// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.\n';

/** JavaScript that stands as it is in the source of a literal. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A JSON value as JavaScript source. */
export function literal(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  const lines = (items: readonly string[], open: string, close: string): string => {
    if (items.length === 0) return open + close;
    return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
  };
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, inner));
    const line = `[${items.join(', ')}]`;
    return line.length <= 80 && !line.includes('\n') ? line : lines(items, '[', ']');
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([name, item]) => `${key(name)}: ${literal(item, inner)}`,
    );
    const line = `{ ${entries.join(', ')} }`;
    return entries.length > 0 && line.length <= 80 && !line.includes('\n')
      ? line
      : lines(entries, '{', '}');
  }
  return value === undefined ? 'undefined' : quoted(JSON.stringify(value));
}

/** A property's name in an object literal. */
function key(name: string): string {
  // A plain `__proto__: …` in an object literal would set the prototype.
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(JSON.stringify(name));
}

/** A JSON string's source without the line separators that some parsers take for a line's end. */
export function quoted(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A JSDoc comment with the text in it, or nothing. The text is Markdown and may be anything. */
export function jsdoc(text: string, tags: readonly string[] = []): string {
  const body = commentBody(text, tags);
  return body === '' ? '' : `/*${body}*/\n`;
}

/** The inside of a JSDoc comment, from `/*` to its end: text can neither end it nor add a tag. */
export function commentBody(text: string, tags: readonly string[] = []): string {
  const safe = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    // eslint-disable-next-line no-control-regex -- nothing of the kind belongs in a source file
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('*/', '*\\/')
    .replace(/^(\s*)@/gm, '$1\\@')
    .trim();
  const lines = [...(safe === '' ? [] : safe.split('\n').flatMap(wrap)), ...tags];
  if (lines.length === 0) return '';
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return `* ${only} `;
  return `*\n${lines.map((line) => ` *${line === '' ? '' : ' '}${line}\n`).join('')} `;
}

/** Lines of at most about a hundred columns; code in backticks is not broken. */
function wrap(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(/(?:`+[^`]*`+|\S)+/g) ?? ['']) {
    if (current !== '' && current.length + 1 + word.length > 92) {
      lines.push(current);
      current = '';
    }
    // A word that begins a line may not look like a tag.
    current = current === '' ? word.replace(/^@/, '\\@') : `${current} ${word}`;
  }
  return [...lines, current];
}
