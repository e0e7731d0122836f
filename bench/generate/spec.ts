import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/*
 * A spec of as many operations as asked for, each like the real ones: the project's own two, again
 * and again under other names. Schemas that refer to no other are shared by all of them; those that
 * do are an operation's own.
 */

/** The folders of the spec that are taken as they are. */
const COMMON = ['headers', 'parameters', 'responses', 'schemas', 'examples', 'paths'];

/** Writes the spec, with the project's `redocly.yaml`, into an empty folder. */
export async function writeSpec(project: string, root: string, operations: number): Promise<void> {
  const from = (...names: string[]) => path.join(project, 'openapi', ...names);
  const to = (...names: string[]) => path.join(root, 'openapi', ...names);
  await mkdir(to(), { recursive: true });
  await cp(path.join(project, 'redocly.yaml'), path.join(root, 'redocly.yaml'));
  for (const folder of COMMON) await cp(from(folder), to(folder), { recursive: true });

  const schemas = await texts(from('schemas'));
  const refers = [...schemas].filter(([, text]) => text.includes('$ref')).map(([name]) => name);
  const own = refers.filter((name) => !name.startsWith('Error'));
  const names = own.map((name) => path.parse(name).name);
  const entries: string[] = [];
  const pairs = Math.ceil(operations / 2);
  for (let pair = 1; pair < pairs; pair++) {
    const word = wordOf(pair);
    const suffix = word.charAt(0).toUpperCase() + word.slice(1);
    const renamed = (text: string) =>
      text.replace(
        new RegExp(`(\\$ref: [./a-z]*)(${names.join('|')})\\.yaml`, 'g'),
        (_, at, name) => [at, name, suffix, '.yaml'].join(''),
      );
    for (const name of own) {
      const { name: schema } = path.parse(name);
      await writeFile(to('schemas', `${schema}${suffix}.yaml`), renamed(schemas.get(name) ?? ''));
    }
    for (const [name, text] of await texts(from('paths'))) {
      const file = name.replace('services', `services-${word}`);
      const address = `/${path.parse(file).name.replaceAll('_', '/')}`;
      entries.push(`  ${address}:\n    $ref: paths/${file}\n`);
      const operation = renamed(text)
        .replace(/(operationId: \w+)/, `$1${suffix}`)
        .replace(/(summary: [A-Z].* service)$/m, `$1 ${word}`)
        .replace(/(x-team-path: .*)services/, `$1services-${word}`)
        .replace(/(externalValue: .*\/\w+)\./g, `$1${suffix}.`);
      await writeFile(to('paths', file), operation);
    }
    for (const [name, text] of await texts(from('examples'))) {
      await writeFile(to('examples', name.replace('.', `${suffix}.`)), text);
    }
  }
  const document = await readFile(from('openapi.yaml'), 'utf8');
  await writeFile(
    to('openapi.yaml'),
    document.replace(/^components:/m, () => `${entries.join('')}components:`),
  );
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
  const read = names.map(async (name): Promise<[string, string]> => {
    return [name, await readFile(path.join(folder, name), 'utf8')];
  });
  return new Map(await Promise.all(read));
}
