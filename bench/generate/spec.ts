import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/*
 * A spec of as many operations as asked for, each like the real ones: the family `services`, again
 * and again under other names, some pairs of operations a family. A pair has copies of the schemas
 * that its operations refer to; what these refer to is shared by all. That makes about as much of
 * everything for each operation as the vendor's pages of all operations do.
 */

const FAMILY = 'services';
const PAIRS_PER_FAMILY = 8;

/** Writes the spec, with the project's `redocly.yaml`, into a folder. */
export async function writeSpec(project: string, root: string, operations: number): Promise<void> {
  const original = (...names: string[]) => path.join(project, 'openapi', FAMILY, ...names);
  await cp(path.join(project, 'redocly.yaml'), path.join(root, 'redocly.yaml'));
  await cp(path.join(project, 'openapi'), path.join(root, 'openapi'), {
    recursive: true,
    filter: (name) => !name.endsWith('documented'),
  });
  const [schemas, paths, examples] = await Promise.all(
    ['schemas', 'paths', 'examples'].map((folder) => texts(original(folder))),
  );
  if (!schemas || !paths || !examples) throw new Error(`${FAMILY} lacks a folder.`);
  const bodies = [...paths.values()].join('');
  const copied = [...schemas].filter(([file]) => bodies.includes(`/schemas/${file}`));
  const names = copied.map(([file]) => path.parse(file).name);
  const tags = new Map<string, string>();
  const entries: string[] = [];
  for (let pair = 1; pair < Math.ceil(operations / 2); pair++) {
    const word = wordOf(pair);
    const suffix = capital(word);
    const familyWord = wordOf(Math.floor(pair / PAIRS_PER_FAMILY) + 1);
    const family = `${FAMILY}-${familyWord}`;
    tags.set(`Services ${capital(familyWord)}`, `Services of ${familyWord} ${word}.`);
    const write = async (folder: string, file: string, text: string) => {
      const address = path.join(root, 'openapi', family, folder);
      await mkdir(address, { recursive: true });
      await writeFile(path.join(address, file), text);
    };
    /** References lead to the copy of a schema, or to the original family. */
    const referring = (text: string) =>
      text.replace(
        /(\$ref: )(?:\.\/|\.\.\/)(\w+\/)?(\w+)\.yaml/g,
        (_, key: string, folder = 'schemas/', name: string) =>
          names.includes(name)
            ? `${key}../${folder as string}${name}${suffix}.yaml`
            : `${key}../../${FAMILY}/${folder as string}${name}.yaml`,
      );
    for (const [file, text] of copied) {
      await write('schemas', file.replace('.', `${suffix}.`), referring(text));
    }
    for (const [file, text] of examples) {
      await write('examples', file.replace('.', `${suffix}.`), text);
    }
    for (const [name, text] of paths) {
      const file = name.replace(FAMILY, `${FAMILY}-${word}`);
      const address = `/${path.parse(file).name.replaceAll('_', '/')}`;
      entries.push(`  ${address}:\n    $ref: ${family}/paths/${file}\n`);
      const operation = referring(text)
        .replace(/(operationId: \w+)/, `$1${suffix}`)
        .replace(/tags: .*/, `tags: [Services ${capital(familyWord)}]`)
        .replace(/(summary: [A-Z].* service)$/m, `$1 ${word}`)
        .replace(/(x-team-path: .*)services/, `$1${FAMILY}-${word}`)
        .replace(/(externalValue: .*\/\w+)\./g, `$1${suffix}.`);
      await write('paths', file, operation);
    }
  }
  const listed = [...tags]
    .sort()
    .map(([tag, text]) => `  - name: ${tag}\n    description: ${text}\n`);
  const file = path.join(root, 'openapi/openapi.yaml');
  const document = await readFile(file, 'utf8');
  await writeFile(
    file,
    document
      .replace(/^paths:/m, () => `${listed.join('')}paths:`)
      .replace(/^components:/m, () => `${entries.join('')}components:`),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word for a number, since names end in no digit. */
function wordOf(number: number): string {
  const letters = [];
  for (let rest = number; rest > 0; rest = Math.floor(rest / 20)) {
    letters.unshift('bcdfghjklmnpqrstvwxz'.charAt(rest % 20));
  }
  return `${letters.join('a')}o`;
}

async function texts(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).sort();
  const read = names.map(async (name) => {
    return [name, await readFile(path.join(folder, name), 'utf8')] as const;
  });
  return new Map(await Promise.all(read));
}
