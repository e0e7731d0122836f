import { isUtf8 } from 'node:buffer';
import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { Fault } from '../shared/fault.ts';
import type { Snapshot } from '../spec/files.js';
import { jsonFault } from '../shared/json.ts';

/** What has the form of an anchor; text can have it too. */
const ANCHOR = /(?:^|[\s,[{:-])&[^\s,[\]{}]/m;

/** What no file of the spec may be, whatever stands in it; found before anything is read. */
export function textFaults(files: Snapshot): Fault[] {
  const found = [...files].flatMap(([file, bytes]) => notText(file, bytes));
  if (found.length > 0) return found;
  return [...files].flatMap(([file, bytes]) => {
    const text = bytes.toString('utf8');
    if (file.endsWith('.json')) return empty(file, text) ?? otherThanJson(file, text);
    if (!file.endsWith('.yaml')) return [];
    return empty(file, text) ?? [...documents(file, text), ...aliases(file, text)];
  });
}

/** What a reader would quietly put a replacement character in place of. */
function notText(file: string, bytes: Buffer): Fault[] {
  if (isUtf8(bytes)) return [];
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((one) => !isUtf8(Buffer.from(one, 'latin1'))) + 1;
  return [new Fault('This line is not text in UTF-8.', { file, line })];
}

/** What refers to it would be told that there is no such file. */
function empty(file: string, text: string): Fault[] | undefined {
  if (/^(?!\s*(?:#|---\s*$)).*\S/m.test(text)) return undefined;
  const message = 'The file says nothing; fill it, or delete it and what refers to it.';
  return [new Fault(message, { file, line: 1, column: 1 })];
}

/** A documented body is JSON to whoever copies it; the linter would read it as YAML. */
function otherThanJson(file: string, text: string): Fault[] {
  const fault = jsonFault(file, text);
  return fault === undefined ? [] : [new Fault(fault.reason, fault.place)];
}

/** A file of several documents is refused by the linter without a line. */
function documents(file: string, text: string): Fault[] {
  const lines = text.split(/\r\n?|\n/);
  const marked = [...lines.keys()].filter((at) => /^(?:---|\.\.\.)(?:\s|$)/.test(lines[at] ?? ''));
  const head = lines.findIndex((line) => /^[^#\s]/.test(line));
  const [second] = marked.filter((at) => at !== head);
  if (second === undefined) return [];
  const message =
    'A document ends or begins here; a file holds one, so put what follows into another.';
  return [new Fault(message, { file, line: second + 1, column: 1 })];
}

/** A few kilobytes of aliases of aliases are gigabytes when they are written out. */
function aliases(file: string, text: string): Fault[] {
  if (!ANCHOR.test(text)) return [];
  const lineCounter = new LineCounter();
  const found: Fault[] = [];
  visit(parseDocument(text, { lineCounter }), (_, node) => {
    if (!isAlias(node)) return;
    const { line, col } = lineCounter.linePos(node.range?.[0] ?? 0);
    const message = `The alias *${node.source} has no place here; put what is shared into a file and refer to it.`;
    found.push(new Fault(message, { file, line, column: col }));
  });
  return found.slice(0, 1);
}
