import type { Line, PageText } from './page.ts';

/**
 * The documented bodies below the lists of an indented or a flattened page: the request's from
 * the `--data` of the curl sample, a response's from the JSON after its status.
 */
export function exampleBodies(page: PageText, lines: readonly Line[]): Map<string, unknown> {
  const bodies = new Map<string, unknown>();
  let part: 'request' | 'response' | undefined;
  let status = '200';
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const text = line.text.trim();
    index += 1;
    if (/^example request$/i.test(text)) part = 'request';
    else if (/^example response$/i.test(text)) part = 'response';
    else if (part === 'response' && /^[1-5]\d\d(?: \D.*)?$/.test(text)) status = text.slice(0, 3);
    else if (part === 'request' && text.startsWith('curl ')) {
      const end = endOf(lines, index, (next) => next.startsWith('Example '));
      const body = curlBody(lines.slice(index - 1, end));
      if (body !== undefined) add('request', body, line.number);
      index = end;
    } else if (part && /^[[{]/.test(text)) {
      const end = endOf(lines, index, (next) => next !== '' && !/^[\s"{}[\]\d\-tfn]/.test(next));
      const body = lines.slice(index - 1, end).map((next) => next.text);
      add(part === 'request' ? part : `response/${status}`, body.join('\n'), line.number);
      index = end;
    }
  }
  return bodies;

  function add(name: string, body: string, number: number): void {
    if (!bodies.has(name)) bodies.set(name, parseBody(page, body, number));
  }
}

/** A documented JSON body; what follows its end belongs to the page again. */
export function parseBody(page: PageText, body: string, line: number): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    throw page.fault(line, `The example here is not JSON: ${(error as Error).message}`);
  }
}

function endOf(lines: readonly Line[], from: number, isEnd: (text: string) => boolean): number {
  const length = lines.slice(from).findIndex(({ text }) => isEnd(text));
  return length < 0 ? lines.length : from + length;
}

function curlBody(lines: readonly Line[]): string | undefined {
  const command = lines.map(({ text }) => text).join('\n');
  const quoted = /--data(?:-raw)? '((?:[^']|'\\'')*)'/.exec(command)?.[1];
  return quoted?.replaceAll(`'\\''`, `'`);
}
