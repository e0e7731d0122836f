import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kebabCase } from 'change-case';
import { Fault } from '../../shared/fault.ts';
import { Source } from '../../spec/source.ts';
import { documentedFile, readDocumented, showDocumented } from '../../spec/documented.ts';
import { below } from '../../spec/files.js';
import { draftOperation, tagOf } from './operation.ts';
import { components, sharedParameter, sharedSchema } from './reuse.ts';
import { Schemas } from './schemas.ts';
import { writeDraft } from './write.ts';
import { insertEntry, toYaml } from './yaml.ts';
import type { Page } from '../read/page.ts';
import { asDocumented } from '../../spec/as-documented.ts';

const ROOT = 'openapi/openapi.yaml';
/** The order in which the methods of a path stand. */
const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];

/** What a draft has written, by file. */
export interface Draft {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** How many places have provenance that the machine settled. */
  readonly settled: number;
}

/**
 * Writes the files of an operation that the spec hasn't got: all but the descriptions.
 * @throws Fault where the spec has the operation, or where a file is in the way
 */
export async function draft(root: string, page: Page): Promise<Draft> {
  const source = new Source(root);
  const specs = asDocumented(source);
  const { operation } = page.facts;
  const { method, path: address, title } = operation;
  const known = specs.find(
    (spec) => spec.operation.method === method && spec.operation.path === address,
  );
  if (known) {
    throw new Fault(
      `The spec has ${method} ${address} already. Hold the page against it with "npm run documents -- check".`,
      known.origin(),
    );
  }

  const all = components(source, specs, readDocumented(root));
  const tag = tagOf(operation.permission, address);
  const family = kebabCase(tag);
  const fileOf = (folder: string, name: string) => `openapi/${family}/${folder}/${name}.yaml`;
  // The bundle puts the schemas of all families beside each other.
  const names = (folder: string) =>
    new Set(
      below(root, 'openapi').flatMap((file) => {
        const [, , kind, name] = file.split('/');
        return kind === folder && name !== undefined ? [path.basename(name, '.yaml')] : [];
      }),
    );
  const [schemaNames, parameterNames] = [names('schemas'), names('parameters')];
  const isSchemaTaken = (name: string) => schemaNames.has(name);
  const schemas = new Schemas({
    shared: ({ place }) => sharedSchema(all, page.facts, place),
    isTaken: isSchemaTaken,
    file: (name) => fileOf('schemas', name),
  });
  const drafted = draftOperation(page, source, schemas, {
    parameter: ({ place }) => sharedParameter(all, page.facts, place),
    isParameterTaken: (name) => parameterNames.has(name),
    isSchemaTaken,
    parameterFile: (name) => fileOf('parameters', name),
    exampleFile: (name) => `openapi/${family}/examples/${name}`,
  });

  const created = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const [folder, files] of [
    ['schemas', schemas.named],
    ['parameters', drafted.parameters],
  ] as const) {
    for (const [name, content] of files) {
      const file = fileOf(folder, name);
      created.set(file, await toYaml(content, root, file));
    }
  }
  for (const [name, body] of drafted.examples) {
    created.set(`openapi/${family}/examples/${name}`, `${JSON.stringify(body, null, 2)}\n`);
  }
  const documented = documentedFile(family, title);
  const origin = { ...page.origin, layout: page.layout };
  created.set(documented, showDocumented(origin, page.facts));

  const file = `openapi/${family}/paths/${address.replace(/^\//, '').replaceAll('/', '_')}.yaml`;
  const entry = { [method.toLowerCase()]: drafted.operation };
  const rootText = readFileSync(path.join(root, ROOT), 'utf8');
  const isListed = source.file(ROOT).get('paths')?.get(address) !== undefined;
  const text = await toYaml(entry, root, file);
  if (isListed) {
    const order = METHODS.indexOf(method.toLowerCase());
    const follows = (key: unknown) => METHODS.indexOf(String(key)) > order;
    const before = readFileSync(path.join(root, file), 'utf8');
    changed.set(file, insertEntry(before, file, [], text, follows));
  } else created.set(file, text);

  const tagged = await withTag(rootText, source, tag, root);
  const listing = await toYaml({ [address]: { $ref: file } }, root, ROOT);
  const whole = isListed ? tagged : insertEntry(tagged, ROOT, ['paths'], listing);
  if (whole !== rootText) changed.set(ROOT, whole);

  writeDraft(root, { created, changed }, page.facts);
  const settled = [...created.values(), ...(isListed ? [text] : [])].flatMap(
    (content) => content.match(/^ *x-documented:/gm) ?? [],
  );
  return { created: [...created.keys()], changed: [...changed.keys()], settled: settled.length };
}

/** The root with the operation's tag among its tags, which are in the order of the alphabet. */
async function withTag(text: string, source: Source, tag: string, root: string): Promise<string> {
  const tags = source.file(ROOT).get('tags')?.entries() ?? [];
  if (tags.some(([, entry]) => entry.get('name')?.value === tag)) return text;
  const entry = await toYaml([{ name: tag }], root, ROOT);
  return insertEntry(
    text,
    ROOT,
    ['tags'],
    entry,
    (other) => String((other as { name?: unknown }).name) > tag,
  );
}
