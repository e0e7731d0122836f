import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYaml } from '@redocly/openapi-core';

/** What a source tree of the spec names. */
export interface Tree {
  /** The files of the schemas, by the name of the schema, which is that of a public type. */
  readonly schemas: ReadonlyMap<string, string>;
  /** The operationIds by where the operation is: `openapi/things/paths/v1_things.yaml#/get`. */
  readonly operationIds: ReadonlyMap<string, string>;
  /** What a reader calls an item of the document's own lists, by where it is: `#/tags/0`. */
  readonly labels: ReadonlyMap<string, string>;
  /** What a reader calls a parameter, by where it is: `query parameter "per_page"`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The names of all properties, and whether any of that name is marked as secret. */
  readonly properties: ReadonlyMap<string, boolean>;
}

/** Reads the source tree in `<root>/openapi/`. */
export async function readTree(root: string): Promise<Tree> {
  const schemas = new Map<string, string>();
  const operationIds = new Map<string, string>();
  const labels = new Map<string, string>();
  const parameters = new Map<string, string>();
  const properties = new Map<string, boolean>();

  const visit = (value: unknown, place: string) => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Readonly<Record<string, unknown>>;
    const { operationId, properties: own, name, url } = node;
    if (typeof operationId === 'string') operationIds.set(place, operationId);
    const parameter = parameterLabel(node);
    if (parameter !== undefined) parameters.set(place, parameter);
    const label = [name, url].find((text) => typeof text === 'string');
    const [, item] = /^openapi\/openapi\.yaml(#\/[a-z]+\/\d+)$/.exec(place) ?? [];
    if (item !== undefined && label !== undefined) labels.set(item, label);
    if (typeof own === 'object' && own !== null) {
      for (const [name, schema] of Object.entries(own) as [string, Marked | null][]) {
        properties.set(name, schema?.['x-sensitive'] === true || properties.get(name) === true);
      }
    }
    for (const [key, child] of Object.entries(value)) {
      visit(child, `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  };

  const names = await readdir(path.join(root, 'openapi'), { recursive: true });
  for (const name of names.filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const file = path.posix.join('openapi', name.split(path.sep).join('/'));
    const [, schema] = /\/schemas\/([^/]+)\.ya?ml$/.exec(file) ?? [];
    if (schema !== undefined) schemas.set(schema, file);
    visit(parseYaml(await readFile(path.join(root, file), 'utf8')), `${file}#`);
  }
  return { schemas, operationIds, labels, parameters, properties };
}

/** What a reader calls a parameter; undefined for what is none. */
export function parameterLabel(value: unknown): string | undefined {
  const { name, in: where } = Object(value) as { readonly name?: unknown; readonly in?: unknown };
  return typeof name === 'string' && typeof where === 'string'
    ? `${where} parameter "${name}"`
    : undefined;
}

interface Marked {
  readonly 'x-sensitive'?: unknown;
}
