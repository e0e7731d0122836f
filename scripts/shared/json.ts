/** What a text holds in place of JSON. */
interface Unexpected {
  readonly offset: number;
  /** What could stand there, in words. */
  readonly expected: string;
}

// eslint-disable-next-line no-control-regex -- JSON has them escaped only
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/;
const TOKEN = new RegExp(
  `(?<sign>[{}[\\],:])|(?<text>${TEXT.source})|(?<scalar>${SCALAR.source})|(?<end>$)`,
  'y',
);

const NAME = 'a name in double quotes';
const VALUE = 'a value';
const END = 'the end';

/** Where a text stops to be JSON. `JSON.parse` tells it in some cases, on some versions of Node. */
export function notJson(text: string): Unexpected | undefined {
  const open: string[] = [];
  let expected = [VALUE];
  for (let at = 0; ; at = TOKEN.lastIndex) {
    while (' \t\r\n'.includes(text[at] ?? '?')) at++;
    TOKEN.lastIndex = at;
    const kind = kindOf(TOKEN.exec(text)?.groups, expected);
    const opens = kind === '{' || kind === '[';
    if (!expected.includes(opens ? VALUE : kind)) {
      const words = expected.map((one) => (one.length === 1 ? `\`${one}\`` : one));
      return { offset: at, expected: words.join(' or ') };
    }
    if (kind === END) return undefined;
    if (opens) open.push(kind === '{' ? '}' : ']');
    if (kind === '{') expected = [NAME, '}'];
    else if (kind === '[') expected = [VALUE, ']'];
    else if (kind === NAME) expected = [':'];
    else if (kind === ':') expected = [VALUE];
    else if (kind === ',') expected = [open.at(-1) === '}' ? NAME : VALUE];
    else {
      if (kind !== VALUE) open.pop();
      expected = open.length === 0 ? [END] : [',', ...open.slice(-1)];
    }
  }
}

function kindOf(token: Partial<Record<string, string>> | undefined, expected: string[]): string {
  if (token === undefined) return '';
  if (token['text'] !== undefined && expected.includes(NAME)) return NAME;
  if (token['text'] !== undefined || token['scalar'] !== undefined) return VALUE;
  return token['sign'] ?? END;
}
