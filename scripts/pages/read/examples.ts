import type { Line, PageText } from './page.ts';

/** `200 OK`, `200 OK: Details about the service.` */
export const STATUS = /^([1-5]\d\d)(?::? \D.*)?$/;

/** Where samples for other clients than HTTP begin, which show no body of the API. */
const OTHER_CLIENTS = /^(?:#+ )?(?:(?:CLI|JavaScript client|JS client) reference$|\$ \S)/i;
const HEADING = /^(?:#+ )?Example (request|response)$/i;
/** What announces a JSON body: the label of its tab, or a fence. */
const ANNOUNCEMENT = /^(?:JSON|```json)$/i;
/** A command to the end of its last line, whatever its quotes hold. */
const CURL = /^\s*curl(?:[^\n'"\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")*/;
const DATA = /\s(?:--data(?:-raw|-binary)?|--json|-d)[ =]/;

/** The documented bodies and statuses of a page. */
export interface Examples {
  /** By `request` and `response/200`; a second one that differs from the first is `request#2`. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Each status that heads an example, with its line. */
  readonly statuses: ReadonlyMap<string, number>;
}

/**
 * The documented bodies behind the method and path: the request's from the `--data` of a curl
 * sample or from JSON, a response's from the JSON behind its status line.
 */
export function readExamples(page: PageText, lines: readonly Line[]): Examples {
  const bodies = new Map<string, unknown>();
  const statuses = new Map<string, number>();
  let part: string | undefined;
  let status: string | undefined;
  let announced = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const text = line?.text.trim() ?? '';
    if (!line || OTHER_CLIENTS.test(text)) break;
    const heading = HEADING.exec(text)?.[1]?.toLowerCase();
    const stated = part === 'response' ? STATUS.exec(text)?.[1] : undefined;
    const isBody = announced || (part === 'response' && /^[[{]/.test(text));
    let length = 1;
    if (heading !== undefined) {
      part = heading;
      status = undefined;
    } else if (stated !== undefined) {
      status = stated;
      statuses.set(stated, statuses.get(stated) ?? line.number);
    } else if (part === 'request' && text.startsWith('curl ')) {
      const sample = readCurl(page, lines.slice(at));
      length = sample.length;
      if (sample.body !== undefined) add(bodies, part, sample.body);
    } else if (part !== undefined && isBody && text !== '') {
      const sample = readJson(page, lines.slice(at));
      length = sample.length;
      // Clients other than HTTP show what they make of a response, and never its status.
      if (part === 'response' && status === undefined && statuses.size === 0) {
        status = '200';
        statuses.set(status, line.number);
      }
      if (part === 'request') add(bodies, part, sample.body);
      else if (status !== undefined) add(bodies, `response/${status}`, sample.body);
    }
    if (text !== '') announced = ANNOUNCEMENT.test(text);
    at += length;
  }
  return { bodies, statuses };
}

function add(bodies: Map<string, unknown>, name: string, body: unknown): void {
  const own = [...bodies].filter(([known]) => known === name || known.startsWith(`${name}#`));
  if (own.some(([, known]) => JSON.stringify(known) === JSON.stringify(body))) return;
  bodies.set(own.length === 0 ? name : `${name}#${own.length + 1}`, body);
}

/** The JSON value that begins here, and how many lines it takes by its brackets. */
function readJson(page: PageText, lines: readonly Line[]): { body: unknown; length: number } {
  let depth = 0;
  const last = lines.findIndex(({ text }) => {
    const outside = text.replace(/"(?:[^"\\]|\\.)*"/g, '');
    depth += outside.replace(/[^[{]/g, '').length - outside.replace(/[^\]}]/g, '').length;
    return depth <= 0;
  });
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
  return { body: parseBody(page, quoted.replaceAll(`'\\''`, `'`), number), length };
}

function parseBody(page: PageText, body: string, line: number): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    throw page.fault(line, `The example here is not JSON: ${(error as Error).message}`);
  }
}
