import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { Fault, type Place } from '../shared/fault.ts';
import type { Snapshot } from './files.ts';
import { parsed, textOf } from './parsed.ts';

type Key = string | number;

interface File {
  readonly name: string;
  readonly value: unknown;
  /** The file with all positions; to parse it so takes long, and most files are never asked. */
  readonly positions: () => { readonly document: Document.Parsed; readonly lines: LineCounter };
}

/** What was made from files, and the bytes that they had. */
interface Kept {
  readonly files: ReadonlyMap<string, Buffer | undefined>;
  readonly value: unknown;
}

/**
 * The spec as it is written: its files, with the line of everything in them. Generation reads the
 * bundle; what must name the line that a person would edit reads this.
 */
export class Source {
  readonly #root: string;
  readonly #snapshot: Snapshot | undefined;
  readonly #files = new Map<string, File>();
  readonly #kept: Map<string, Kept>;
  /** The files that were read for what is being made. */
  #read = new Set<string>();

  /**
   * @param root the folder that holds `openapi/`
   * @param files what is in it, where that has been read already
   * @param before an earlier source, whose place it takes: `keeping` has what that one kept
   */
  constructor(root: string, files?: Snapshot, before?: Source) {
    this.#root = root;
    this.#snapshot = files;
    this.#kept = before === undefined ? new Map<string, Kept>() : before.#kept;
  }

  /**
   * What an earlier source made for the same key, if each file that it read is the same still; else
   * it is made now.
   * @param from what it is made from, of which it reads the file
   */
  keeping<T>(key: string, from: readonly Cursor[], make: () => T): T {
    const before = this.#kept.get(key);
    const isSame = ([name, bytes]: [string, Buffer | undefined]) => bytes === this.#bytes(name);
    if (before && [...before.files].every(isSame)) return before.value as T;
    this.#read = new Set(from.map(({ file }) => file));
    const value = make();
    const files = new Map([...this.#read].map((name) => [name, this.#bytes(name)]));
    this.#kept.set(key, { files, value });
    return value;
  }

  /** @throws Fault where the file is missing or isn't YAML */
  file(name: string): Cursor {
    this.#read.add(name);
    let file = this.#files.get(name);
    if (file === undefined) {
      file = this.#parse(name);
      this.#files.set(name, file);
    }
    return new Cursor(this, file, file.value);
  }

  #parse(name: string): File {
    const bytes = this.#bytes(name);
    if (bytes === undefined) throw new Fault('There is no such file.', { file: name });
    let read: ReturnType<File['positions']> | undefined;
    const positions = () => (read ??= withPositions(name, textOf(bytes)));
    try {
      return { name, value: parsed(bytes), positions };
    } catch (error) {
      positions();
      throw error;
    }
  }

  #bytes(name: string): Buffer | undefined {
    if (this.#snapshot) return this.#snapshot.get(name);
    const address = path.join(this.#root, name);
    return existsSync(address) ? readFileSync(address) : undefined;
  }
}

/** @throws Fault where the text isn't YAML */
function withPositions(file: string, text: string): ReturnType<File['positions']> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line, col: column } = lines.linePos(error.pos[0]);
    const [reason = error.message] = error.message.split('\n');
    throw new Fault(`This is not YAML: ${reason}`, { file, line, column });
  }
  return { document, lines };
}

/** A value in a file of the spec, which knows where it stands and follows references. */
export class Cursor {
  readonly value: unknown;
  readonly #source: Source;
  readonly #file: File;
  readonly #around: { readonly parent: Cursor; readonly key: Key } | undefined;

  constructor(source: Source, file: File, value: unknown, around?: { parent: Cursor; key: Key }) {
    this.value = value;
    this.#source = source;
    this.#file = file;
    this.#around = around;
  }

  get file(): string {
    return this.#file.name;
  }

  /** Where the key of this value stands (the value itself, for an item or a whole file). */
  get place(): Place {
    const { document, lines } = this.#file.positions();
    const { keys } = this;
    const parent = document.getIn(keys.slice(0, -1), true);
    const last = keys.at(-1);
    const pairs =
      typeof last === 'string' && isNode(parent) && 'items' in parent
        ? (parent.items as { key?: { value?: unknown; range?: [number] } }[])
        : [];
    const key = pairs.find((pair) => String(pair.key?.value) === last)?.key;
    const node = document.getIn(keys, true);
    const start = key?.range?.[0] ?? (isNode(node) ? node.range?.[0] : undefined) ?? 0;
    const { line, col } = lines.linePos(start);
    return { file: this.file, line, column: col };
  }

  /** The way to this value in its file. */
  get keys(): Key[] {
    return this.#around ? [...this.#around.parent.keys, this.#around.key] : [];
  }

  /** The value under a key, or undefined where there is none. */
  get(key: Key): Cursor | undefined {
    if (typeof this.value !== 'object' || this.value === null) return undefined;
    if (!Object.hasOwn(this.value, key)) return undefined;
    const value = (this.value as Record<Key, unknown>)[key];
    return new Cursor(this.#source, this.#file, value, { parent: this, key });
  }

  /** The entries of a mapping with their keys, in the order of the file; none for anything else. */
  entries(): [string, Cursor][] {
    if (typeof this.value !== 'object' || this.value === null) return [];
    return Object.keys(this.value).flatMap((key) => {
      const cursor = this.get(Array.isArray(this.value) ? Number(key) : key);
      return cursor ? [[key, cursor] as [string, Cursor]] : [];
    });
  }

  /** The file that a key names (`$ref`, `externalValue`); undefined where there is no such key. */
  target(key = '$ref'): Cursor | undefined {
    const reference = this.get(key);
    if (typeof reference?.value !== 'string') return undefined;
    const name = path.posix.join(path.posix.dirname(this.file), reference.value);
    try {
      return this.#source.file(name);
    } catch (error) {
      if (!(error instanceof Fault) || error.place?.line !== undefined) throw error;
      throw new Fault(`${key} leads to ${name}, which does not exist.`, reference.place);
    }
  }

  /** This value and, where it is a reference, what it leads to: the first that has a key wins. */
  layers(): Cursor[] {
    const chain: Cursor[] = [this];
    for (let next = this.target(); next; next = next.target()) {
      if (chain.length > 20) throw new Fault('$ref leads back to itself.', this.place);
      chain.push(next);
    }
    return chain;
  }
}
