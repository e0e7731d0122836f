import { isUtf8 } from 'node:buffer';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { Fault } from '../shared/fault.ts';
import { jsonFault } from '../shared/json.ts';
import type { Snapshot } from '../spec/files.ts';
import { inexactNumbers } from './numbers.ts';

/** What has the form of an anchor or a tag; text can have it too. */
const ANCHOR_OR_TAG = /(?:^|[\s,[{:-])[&!][^\s,[\]{}]/m;

/** Digits behind a zero: 010 is 8 in YAML 1.1, and 10 since. Text can have them too. */
const NOT_DECIMAL = /(?<![^\s,:[{])[-+]?0[xo]?[\da-f]+(?![^\s,\]}])/i;

/** A comment behind something else in its line; text can have this form too. */
const TRAILING_COMMENT = /^[^#\n]*\S[ \t]+#/m;

/** Characters that nobody sees, some of which turn what is around them; a tab is a blank. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Keys whose values are sentences. */
const SENTENCES = new Set([
  ...['description', 'summary', 'title', 'why', 'kept', 'source'],
  ...['x-why', 'x-source', 'x-quadratic-pattern'],
]);

/** What no file of the spec may be, whatever stands in it; found before anything is parsed. */
export function textFaults(files: Snapshot): Fault[] {
  const unreadable = [
    ...namesByCase(files),
    ...[...files].flatMap(([file, bytes]) => notUtf8(file, bytes)),
  ];
  if (unreadable.length > 0) return unreadable;
  return [...files].flatMap(([file, bytes]) => {
    if (clean.get(bytes) === file) return [];
    const faults = faultsIn(file, bytes.toString('utf8'));
    if (faults.length === 0) clean.set(bytes, file);
    return faults;
  });
}

/** Bytes without a fault, with the name of their file: a later snapshot has the same. */
const clean = new WeakMap<Buffer, string>();

function faultsIn(file: string, text: string): Fault[] {
  if (file.endsWith('.json')) {
    return empty(file, text) ?? [...notJson(file, text), ...inexactNumbers(file, text)];
  }
  if (!file.endsWith('.yaml')) return [];
  return (
    empty(file, text) ?? [
      ...furtherDocuments(file, text),
      ...invisible(file, text),
      ...misreadings(file, text),
      ...inexactNumbers(file, text),
    ]
  );
}

/** Many file systems take two names that differ only in case for one file, or one folder. */
function namesByCase(files: Snapshot): Fault[] {
  const names = new Map<string, string>();
  return [...files.keys()].flatMap((file) => {
    const steps = file.split('/');
    for (let length = 1; length <= steps.length; length += 1) {
      const name = steps.slice(0, length).join('/');
      const other = names.get(name.toLowerCase());
      if (other === undefined) names.set(name.toLowerCase(), name);
      else if (other !== name) {
        const message = `The name differs from ${other} only in case, and many file systems can't tell the two apart; rename one of them.`;
        return [new Fault(message, { file })];
      }
    }
    return [];
  });
}

/** A reader would quietly put a replacement character in its place. */
function notUtf8(file: string, bytes: Buffer): Fault[] {
  if (isUtf8(bytes)) return [];
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((each) => !isUtf8(Buffer.from(each, 'latin1'))) + 1;
  return [new Fault('This line is not UTF-8; save the file in that encoding.', { file, line })];
}

/** Whatever refers to an empty file would be told that there is no such file. */
function empty(file: string, text: string): Fault[] | undefined {
  if (/^(?!\s*(?:#|---\s*$)).*\S/m.test(text)) return undefined;
  const message = 'The file is empty; fill it, or delete it and what refers to it.';
  return [new Fault(message, { file, line: 1, column: 1 })];
}

/** A documented body is JSON to whoever copies it; the linter would read it as YAML. */
function notJson(file: string, text: string): Fault[] {
  const fault = jsonFault(file, text);
  return fault ? [new Fault(fault.reason, fault.place)] : [];
}

/** A file of several documents is refused by the linter without a line. */
function furtherDocuments(file: string, text: string): Fault[] {
  const lines = linesOf(text);
  const directive = lines.findIndex((line) => line.startsWith('%'));
  if (directive >= 0) {
    const message = 'This is a directive; leave it out, the files of the spec are YAML 1.2.';
    return [new Fault(message, { file, line: directive + 1, column: 1 })];
  }
  const marked = [...lines.keys()].filter((at) => /^(?:---|\.\.\.)(?:\s|$)/.test(lines[at] ?? ''));
  const head = lines.findIndex((line) => /^[^#\s]/.test(line));
  const [second] = marked.filter((at) => at !== head);
  if (second === undefined) return [];
  const message =
    'A document begins or ends here; a file is one document, so move the rest to another file.';
  return [new Fault(message, { file, line: second + 1, column: 1 })];
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** A reader of the file would take two names for the same, or a text for another. */
function invisible(file: string, text: string): Fault[] {
  // A byte order mark says how a file is encoded, and is no part of it.
  return linesOf(text.replace(/^\ufeff/, '')).flatMap((line, index) => {
    const at = line.search(INVISIBLE);
    if (at < 0) return [];
    const code = (line.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `The character U+${code} can't be seen; delete it, or write an escape in double quotes.`;
    return [new Fault(message, { file, line: index + 1, column: at + 1 })];
  });
}

/**
 * What a parser of YAML reads without a word: an alias (a few kilobytes of aliases of aliases are
 * gigabytes when they are written out), a tag, a number with a zero before it, which parsers read
 * differently, and a sentence that a comment cuts off.
 */
function misreadings(file: string, text: string): Fault[] {
  if (![ANCHOR_OR_TAG, NOT_DECIMAL, TRAILING_COMMENT].some((form) => form.test(text))) return [];
  const lineCounter = new LineCounter();
  const faults: Fault[] = [];
  const report = (message: string, offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    faults.push(new Fault(message, { file, line, column: col }));
  };
  visit(parseDocument(text, { lineCounter }), {
    Alias(_, node) {
      const message = `Write out what the alias *${node.source} stands for, or put it into a file and refer to it.`;
      report(message, node.range?.[0] ?? 0);
    },
    Value(_, node) {
      const { tag, range } = node;
      const { value, source = '' } = isScalar(node) ? node : {};
      const isNumber = typeof value === 'number' && NOT_DECIMAL.test(source);
      if (tag !== undefined) {
        const written = tag.replace(/^tag:yaml\.org,2002:/, '!!');
        report(`Leave the tag ${written} out; write what it makes of the value.`, range?.[0] ?? 0);
      } else if (isNumber) {
        const message = `Parsers of YAML differ on the number ${source}; write it in decimal, or in quotes if it is a string.`;
        report(message, range?.[0] ?? 0);
      }
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || !SENTENCES.has(String(key.value))) return;
      if (!isScalar(value) || value.type !== 'PLAIN' || value.comment == null) return;
      const message = `A comment cuts the ${String(key.value)} off here; put the text in quotes if the # belongs to it, or the comment on a line above.`;
      report(message, text.indexOf('#', value.range?.[1] ?? 0));
    },
  });
  return faults;
}
