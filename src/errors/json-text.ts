const SCALAR = /-?\d[\d.eE+-]*|true|false|null/y;

/**
 * Where a JSON value in a text ends, or the text, if that is cut off in it.
 * @param quote how strings are quoted there: with backslashes before it, if the JSON is in a string
 * @returns the start, if no value begins there
 */
export function endOfValue(text: string, start: number, quote: string): number {
  if (text.startsWith(quote, start)) return endOfString(text, start, quote);
  if (!'[{'.includes(text.charAt(start)) || start === text.length) {
    SCALAR.lastIndex = start;
    return SCALAR.test(text) ? SCALAR.lastIndex : start;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (text.startsWith(quote, at)) at = endOfString(text, at, quote) - 1;
    else if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && --depth === 0) return at + 1;
  }
  return text.length;
}

/** A quote after one backslash more than it has itself is a part of the string. */
function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + quote.length; ; at += 1) {
    at = text.indexOf(quote, at);
    if (at < 0) return text.length;
    if (text[at - 1] !== '\\') return at + quote.length;
  }
}
