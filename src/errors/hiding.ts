import { sensitiveFields } from '../../generated/operations.ts';

export const MASK = '[masked]';

/**
 * A secret of so many characters, or so many of its beginning, don't occur by chance; they are hidden
 * wherever they stand, a shorter secret only as a whole word.
 */
const LONG = 12;

/** The begin of a word, also after an escape that ends in a letter or digit; and its end. */
const BEGIN =
  /(?:^|[^\p{L}\p{N}_]|%[\dA-F]{2}|\\[bfnrt]|\\u[\dA-F]{4})[\p{L}\p{N}_]$|[^\p{L}\p{N}_]$/iu;
const NO_END = /^[\p{L}\p{N}_]{2}/u;

/** The text without a secret, or without what is there of its beginning. */
export function hide(text: string, secret: string): string {
  const head = secret.slice(0, LONG);
  let result = '';
  let from = 0;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, Math.max(from, at + 1))) {
    let end = at + head.length;
    while (end < text.length && text[end] === secret[end - at]) end += 1;
    const isHidden =
      secret.length >= LONG ||
      (BEGIN.test(text.slice(Math.max(0, at - 6), at + 1)) &&
        !NO_END.test(text.slice(end - 1, end + 1)));
    if (!isHidden) continue;
    result += text.slice(from, at) + MASK;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * The text without the values under sensitive fields, where it looks like JSON, however often that
 * was put into a string.
 */
export function hideFields(text: string): string {
  const names = sensitiveFields.map((name) => name.replace(/\W/g, '\\$&')).join('|');
  let result = '';
  let from = 0;
  for (const { 0: match, 1: quote = '', index } of text.matchAll(
    new RegExp(`(\\\\*["'])(?:${names})\\1\\s*[:=]\\s*`, 'g'),
  )) {
    if (index < from) continue;
    const start = index + match.length;
    const end = endOfValue(text, start, quote.replaceAll('\\', '\\\\'));
    if (end === start) continue;
    result += text.slice(from, start) + MASK;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * Where a JSON value in a text ends, or the text, if that is cut off in it.
 * @param quote how strings are quoted there, as a regular expression: with backslashes before it, if
 * the JSON is in a string. A quote after one backslash more is a part of the string
 * @returns the start, if no value begins there
 */
function endOfValue(text: string, start: number, quote: string): number {
  const token = new RegExp(
    `${quote}(?:[^]*?[^\\\\])??(?:${quote}|$)|[{}[\\]]|-?\\d[\\d.eE+-]*|true|false|null`,
    'g',
  );
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (depth === 0 && match.index > start) return start;
    depth += '[{'.includes(found) ? 1 : ']}'.includes(found) ? -1 : 0;
    if (depth <= 0) return token.lastIndex;
  }
  return depth === 0 ? start : text.length;
}
