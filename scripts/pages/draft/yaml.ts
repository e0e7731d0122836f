import path from 'node:path';
import * as prettier from 'prettier';
import {
  Document,
  isCollection,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import { Fault } from '../../shared/fault.ts';

/** Beyond this a text takes lines of its own. */
const LONG = 80;

/** What refers to another file. */
const REFERENCES = new Set(['$ref', 'externalValue']);

/**
 * A value as a file of the spec has it. References are given from the project's root, and written
 * from where the file stands.
 */
export async function toYaml(value: unknown, root: string, file: string): Promise<string> {
  const folder = path.posix.dirname(file);
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item));
    },
    Pair(_, { key, value: node }) {
      if (!isScalar(key) || !isScalar(node) || typeof node.value !== 'string') return;
      const text = node.value;
      if (REFERENCES.has(String(key.value))) node.value = relative(folder, text);
      // As those that people wrote: patterns in quotes, long texts in a block.
      if (key.value === 'pattern') node.type = Scalar.QUOTE_SINGLE;
      else if (text.length > LONG && /^(?:x-)?why$/.test(String(key.value))) {
        node.type = Scalar.BLOCK_FOLDED;
      }
    },
  });
  return format(document.toString({ lineWidth: 96, singleQuote: true }), root, file);
}

/**
 * A file of the spec with an entry more in one of its block mappings or sequences, and not a byte
 * else changed: comments and the way people broke their lines stay.
 *
 * @param entry the entry as YAML, not indented
 * @param follows whether an entry, given by its key or value, comes behind the new one
 */
export function insertEntry(
  text: string,
  file: string,
  keys: readonly string[],
  entry: string,
  follows: (value: unknown) => boolean = () => false,
): string {
  const document = parseDocument(text);
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const items = isCollection(node) && node.flow !== true ? node.items : [];
  const starts = items.map((item) => {
    const first = isPair(item) ? item.key : item;
    return lineStart(text, isNode(first) ? (first.range?.[0] ?? 0) : 0);
  });
  const [first] = starts;
  if (!isCollection(node) || first === undefined) {
    throw new Fault(
      `Expected entries below ${keys.join('.') || 'the root'}, each on lines of its own, to put one beside them.`,
      { file },
    );
  }
  const index = items.findIndex((item) =>
    follows(isPair(item) ? String(item.key) : isNode(item) ? item.toJS(document) : item),
  );
  const before = starts[index];
  const end = text.slice(0, node.range?.[1]).trimEnd().length;
  const at = before === undefined ? lineEnd(text, end) : aboveComments(text, before);
  const indent = /^ */.exec(text.slice(first))?.[0] ?? '';
  const lines = entry
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : indent + line));
  return `${text.slice(0, at)}${lines.join('\n')}\n${text.slice(at)}`;
}

/** `../schemas/Volume.yaml`, `./Volume.yaml`; the root names the files of a family without the dot. */
function relative(folder: string, file: string): string {
  if (!file.startsWith('openapi/')) return file;
  const way = path.posix.relative(folder, file);
  return way.includes('/') ? way : `./${way}`;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** A comment above an entry belongs to it. */
function aboveComments(text: string, at: number): number {
  const above = lineStart(text, at - 1);
  return at > 0 && text.slice(above, at).trimStart().startsWith('#')
    ? aboveComments(text, above)
    : at;
}

/** The text as prettier leaves it. */
async function format(text: string, root: string, file: string): Promise<string> {
  const address = path.join(root, file);
  const config = await prettier.resolveConfig(address);
  return prettier.format(text, { ...config, filepath: address });
}
