import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { showPlace } from '../../shared/fault.ts';
import { Source, type Cursor } from '../../spec/source.ts';

/** An operation of a source tree. */
export interface TreeOperation {
  readonly id: string;
  /** As in `GET /v1/things`. */
  readonly request: string;
  /** From the root, as in `#/paths/~1v1~1things/get`. */
  readonly pointer: string;
  /** Its file and line. */
  readonly source: string;
}

/** A schema that has a file of its own, whose name is that of a public type. */
export interface TreeSchema {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** The operations of a source tree. */
export function operationsIn(root: string): TreeOperation[] {
  const paths = new Source(root).file('openapi/openapi.yaml').get('paths');
  return (paths?.entries() ?? []).flatMap(([name, reference]) =>
    reference.layers().flatMap((layer) =>
      layer.entries().flatMap(([method, operation]) => {
        const id = operation.get('operationId');
        if (typeof id?.value !== 'string') return [];
        const { file, line } = id.place;
        return {
          id: id.value,
          request: `${method.toUpperCase()} ${name}`,
          pointer: `#/paths/${name.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`,
          source: showPlace(line === undefined ? { file } : { file, line }),
        };
      }),
    ),
  );
}

/** The schemas of a source tree, whichever folder they are in. */
export async function schemasIn(root: string): Promise<TreeSchema[]> {
  const schemas: TreeSchema[] = [];
  for (const file of await filesIn(root)) {
    const [, name] = /\/schemas\/([^/]+)\.ya?ml$/.exec(file) ?? [];
    if (name !== undefined) {
      schemas.push({ name, file, text: await readFile(path.join(root, file), 'utf8') });
    }
  }
  return schemas;
}

/** The names of all properties in a source tree, and whether one of that name is marked as secret. */
export async function propertiesIn(root: string): Promise<ReadonlyMap<string, boolean>> {
  const source = new Source(root);
  const properties = new Map<string, boolean>();
  const visit = (cursor: Cursor) => {
    for (const [name, schema] of cursor.get('properties')?.entries() ?? []) {
      const isSecret = schema.get('x-sensitive')?.value === true;
      properties.set(name, isSecret || properties.get(name) === true);
    }
    for (const [, value] of cursor.entries()) visit(value);
  };
  for (const file of await filesIn(root)) visit(source.file(file));
  return properties;
}

async function filesIn(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'openapi'), { recursive: true });
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.posix.join('openapi', name.split(path.sep).join('/')))
    .sort();
}
