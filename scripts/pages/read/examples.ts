import type { Line, PageText } from './page.ts';

/** `200 OK`, `200 OK: Details about the service.` */
export const STATUS = /^([1-5]\d\d)(?::? \D.*)?$/;

/** Where samples for other clients than HTTP begin, which show no body of the API. */
const OTHER_CLIENTS = /^(?:#+ )?(?:(?:CLI|JavaScript client|JS client) reference$|\$ \S)/i;
const HEADING = /^(?:#+ )?Example (request|response)$/i;
/** The beginning of a sample in a language that shows no body. */
const OTHER_FENCE = /^```(?!(?:json|curl|bash|sh|text)?$)/;
/** What announces a JSON body: the label of its tab, or a fence. */
const JSON_LABEL = /^(?:JSON|```json)$/i;
/** A command to the end of its last line, whatever its quotes hold. */
const CURL = /^\s*curl(?:[^\n'"\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")*/;
const DATA = /\s(?:--data(?:-raw|-binary)?|--json|-d)[ =]/;
/** What a sample shows where there is none. */
const NOTHING = 'undefined';

/** The documented bodies and statuses of a page. */
export interface Examples {
  /** By `request` and `response/200`; a second one that differs from the first is `request#2`. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Each status that heads an example, with its line. */
  readonly statuses: ReadonlyMap<string, number>;
  /** The statuses whose response is plain text. */
  readonly texts: ReadonlySet<string>;
  /** How many lines hold no status and so no fact of the operation. */
  readonly passed: number;
}

/**
 * Reads the documented bodies behind the method and path: the request's from the `--data` of a curl
 * sample or from JSON, a response's from the JSON behind its status line.
 */
export function readExamples(page: PageText, from: number, hasResponseList: boolean): Examples {
  const bodies = new Map<string, unknown>();
  const statuses = new Map<string, number>();
  const words = new Map<string, string[]>();
  let passed = 0;
  let part: string | undefined;
  let status: string | undefined;
  let isJson = false;
  let at = page.nextText(from);
  while (at < page.lines.length) {
    const { number } = page.lines[at] ?? { number: 0 };
    const text = page.trimmed(at);
    if (OTHER_CLIENTS.test(text)) break;
    const heading = HEADING.exec(text)?.[1]?.toLowerCase();
    const stated = part === 'response' ? STATUS.exec(text)?.[1] : undefined;
    const isBody = isJson || (part === 'response' && /^[[{]/.test(text));
    let end = at + 1;
    if (heading !== undefined) {
      part = heading;
      status = undefined;
    } else if (stated !== undefined) {
      status = stated;
      statuses.set(stated, statuses.get(stated) ?? number);
    } else if (OTHER_FENCE.test(text)) {
      while (end < page.lines.length && page.trimmed(end) !== '```') end += 1;
    } else if (part === 'request' && text.startsWith('curl ')) {
      const sample = readCurl(page, page.lines.slice(at));
      end = at + sample.length;
      if (sample.body !== undefined) add(bodies, part, sample.body);
    } else if (part !== undefined && isBody) {
      const sample = readJson(page, page.lines.slice(at));
      end = at + sample.length;
      // Clients other than HTTP show what they make of a response, and never its status.
      if (part === 'response' && status === undefined && statuses.size === 0) {
        status = '200';
        statuses.set(status, number);
      }
      const root = part === 'request' ? part : status && `response/${status}`;
      if (root !== undefined && sample.body !== undefined) add(bodies, root, sample.body);
    } else if (status !== undefined && !JSON_LABEL.test(text) && !text.startsWith('```')) {
      words.set(status, [...(words.get(status) ?? []), text]);
    }
    passed += stated === undefined ? page.countTexts(at, end) : 0;
    isJson = JSON_LABEL.test(text);
    at = page.nextText(end);
  }
  passed += page.countTexts(at);

  const texts = new Set<string>();
  for (const [of, [word = '', ...more]] of words) {
    // A sentence says what the response is about; a single word behind its status is the response.
    const isText = /^2\d\d$/.test(of) && /^\S+$/.test(word) && more.length === 0;
    if (!isText || hasResponseList || bodies.has(`response/${of}`)) continue;
    texts.add(of);
    bodies.set(`response/${of}`, word);
  }
  return { bodies, statuses, texts, passed };
}

function add(bodies: Map<string, unknown>, name: string, body: unknown): void {
  const key = JSON.stringify(body);
  const names = [...bodies.keys()].filter((other) => other.split('#')[0] === name);
  if (names.some((other) => JSON.stringify(bodies.get(other)) === key)) return;
  bodies.set(names.length === 0 ? name : `${name}#${names.length + 1}`, body);
}

/** The JSON value that begins here, and how many lines it takes by its brackets. */
function readJson(page: PageText, lines: readonly Line[]): { body?: unknown; length: number } {
  let depth = 0;
  const last = lines.findIndex(({ text }) => {
    const outside = text.replace(/"(?:[^"\\]|\\.)*"/g, '');
    depth += outside.replace(/[^[{]/g, '').length - outside.replace(/[^\]}]/g, '').length;
    return depth <= 0;
  });
  // Where there is no example, the sample shows the word.
  if (lines[0]?.text.trim() === NOTHING) return { length: 1 };
  const taken = lines.slice(0, last < 0 ? lines.length : last + 1);
  const text = taken.map((line) => line.text).join('\n');
  return { body: parseBody(page, text, lines[0]?.number ?? 1), length: taken.length };
}

/** The body that a curl sample sends, and how many lines the sample takes. */
function readCurl(page: PageText, lines: readonly Line[]): { body?: unknown; length: number } {
  const text = lines.map((line) => line.text).join('\n');
  const command = CURL.exec(text)?.[0] ?? '';
  const length = command.split('\n').length;
  const data = DATA.exec(command);
  // Behind an open quote the command goes on, for nobody knows how long.
  if (!data && text.charAt(command.length) !== `'`) return { length };
  const rest = data ? command.slice(data.index + data[0].length) : '';
  const quoted = /^'((?:[^']|'\\'')*)'/.exec(rest)?.[1];
  const number = lines[0]?.number ?? 1;
  if (quoted === undefined) {
    throw page.fault(number, `This sample's body can't be read. Expected --data '{ … }'.`);
  }
  if (quoted === NOTHING) return { length };
  return { body: parseBody(page, quoted.replaceAll(`'\\''`, `'`), number), length };
}

function parseBody(page: PageText, body: string, line: number): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    throw page.fault(line, `The example here is not JSON: ${(error as Error).message}`);
  }
}
