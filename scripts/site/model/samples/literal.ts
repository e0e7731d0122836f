/** The longest object or array that stays on one line, with its indent. */
const ONE_LINE = 76;

/** A JSON value as a person writes it in TypeScript. */
export function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return list(
      '[',
      value.map((item) => literal(item, inner)),
      ']',
      indent,
    );
  }
  const properties = Object.entries(value).map(([name, item]) => property(name, item, inner));
  return properties.length === 0 ? '{}' : list('{ ', properties, ' }', indent);
}

function list(open: string, parts: readonly string[], close: string, indent: string): string {
  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length + indent.length <= ONE_LINE && !line.includes('\n')) return line;
  const lines = parts.map((part) => `${indent}  ${part},\n`).join('');
  return `${open.trim()}\n${lines}${indent}${close.trim()}`;
}

/** A property of an object literal. */
export function property(name: string, value: unknown, indent: string): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
  return `${key}: ${literal(value, indent)}`;
}

/** A string literal in single quotes. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
