import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { snapshot, type Snapshot } from '../../scripts/spec/files.ts';

/*
 * A spec of as many operations as asked for: operations of the real one, Get service first, and where it
 * has too few, those of copies of all its families under other names. What families share, the copies
 * share too.
 */

const DOCUMENT = 'openapi/openapi.yaml';
const FIRST = /\/services\/.*\{serviceId\}\.yaml$/;

/** Files of a spec, by name. */
type Texts = ReadonlyMap<string, string>;

interface Families {
  readonly files: Texts;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  /** The file of each path. */
  readonly paths: readonly { readonly address: string; readonly file: string }[];
}

/** Writes the spec, with the project's `redocly.yaml`, into a folder. */
export async function writeSpec(project: string, root: string, operations: number): Promise<void> {
  for (const [file, text] of specOf(snapshot(project), operations)) {
    const address = path.join(root, file);
    await mkdir(path.dirname(address), { recursive: true });
    await writeFile(address, text);
  }
}

/** The files of a spec of so many operations, or a few less, which are those of another spec. */
export function specOf(spec: Snapshot, operations: number): Texts {
  const files = new Map([...spec].map(([file, bytes]) => [file, bytes.toString('utf8')]));
  const document = parse(files.get(DOCUMENT) ?? '') as object & {
    readonly tags: Families['tags'];
    readonly paths: Readonly<Record<string, { readonly $ref: string }>>;
  };
  const original: Families = {
    files,
    tags: document.tags,
    paths: Object.entries(document.paths)
      .map(([address, { $ref }]) => ({ address, file: `openapi/${$ref}` }))
      .sort((a, b) => Number(FIRST.test(b.file)) - Number(FIRST.test(a.file))),
  };
  const all: Families[] = [];
  const paths: [string, { readonly $ref: string }][] = [];
  // No path may have as few operations as are left.
  for (let left = operations, before = NaN; left > 0 && left !== before;) {
    before = left;
    const families = all.length === 0 ? original : copyOf(original, wordOf(all.length));
    all.push(families);
    for (const { address, file } of families.paths) {
      const count = families.files.get(file)?.match(/operationId: /g)?.length ?? 0;
      if (count > left) continue;
      left -= count;
      paths.push([address, { $ref: path.posix.relative('openapi', file) }]);
    }
  }
  const tags = all.flatMap((families) => families.tags);
  const text = stringify({
    ...document,
    tags: tags.sort((a, b) => (a.name < b.name ? -1 : 1)),
    paths: Object.fromEntries(paths),
  });
  return used(new Map([...all.flatMap((families) => [...families.files]), [DOCUMENT, text]]));
}

/** The families under other names, without what they share. */
function copyOf({ files, tags, paths }: Families, word: string): Families {
  const own = [...files].filter(([file]) => /^openapi\/(?!common\/).*\//.test(file));
  const ids = own.flatMap(([, text]) => [...text.matchAll(/operationId: (\w+)/g)]);
  const id = new RegExp(`\\b(?:${ids.map(([, name]) => name).join('|')})\\b`, 'g');
  const renamed = (file: string) => {
    const [, family = '', folder = '', name = ''] = file.split('/');
    if (family === 'common') return file;
    const copied = folder === 'paths' ? name.replace(/^v1/, `v1_${word}`) : suffixed(name, word);
    return `openapi/${family}-${word}/${folder}/${copied}`;
  };
  const copies = own.map(([file, text]): [string, string] => {
    const copy = text
      .replace(/(\$ref|externalValue): (\S+)/g, (_, key: string, reference: string) => {
        const target = renamed(path.posix.join(path.posix.dirname(file), reference));
        return `${key}: ${path.posix.relative(path.posix.dirname(renamed(file)), target)}`;
      })
      .replace(id, (name) => suffixed(name, word))
      .replace(/^( +tags: \[.*)\]/gm, `$1 ${word}]`)
      .replace(/^( {2}summary: .*)/gm, `$1 ${word}`)
      .replace(/(x-team-path: \/v1\/teams\/\{teamId\})/g, `$1/${word}`);
    return [renamed(file), copy];
  });
  return {
    files: new Map(copies),
    tags: tags.map(({ name, description }) => ({
      name: `${name} ${word}`,
      description: `In copy ${word}: ${description}`,
    })),
    paths: paths.map(({ address, file }) => ({
      address: address.replace(/^\/v1/, `/v1/${word}`),
      file: renamed(file),
    })),
  };
}

/** A word for a number, since names end in no digit. */
function wordOf(number: number): string {
  const letters = [];
  for (let rest = number; rest > 0; rest = Math.floor(rest / 20)) {
    letters.unshift('bcdfghjklmnpqrstvwxz'.charAt(rest % 20));
  }
  return `${letters.join('a')}o`;
}

/** A name with the word behind it, before what a file's name has behind a dot. */
function suffixed(name: string, word: string): string {
  return name.replace(/\.|$/, `${word.charAt(0).toUpperCase()}${word.slice(1)}$&`);
}

/** The files that the document leads to, and what is no part of it: configuration and facts. */
function used(files: Texts): Texts {
  const names = new Set([DOCUMENT]);
  for (const name of names) {
    for (const [, reference = ''] of files.get(name)?.matchAll(/(?:\$ref|externalValue): (\S+)/g) ??
      []) {
      names.add(path.posix.join(path.posix.dirname(name), reference));
    }
  }
  const isApart = (name: string) => !name.startsWith('openapi/') || name.includes('/documented/');
  return new Map([...files].filter(([name]) => names.has(name) || isApart(name)));
}
