import { kebab } from '../../shared/names.ts';
import { byText, grouped } from '../../shared/order.ts';
import type { Snapshot } from '../../spec/files.ts';
import type { Source } from '../../spec/source.ts';
import type { OperationDraft } from './operation.ts';
import type { Subject } from './subjects.ts';
import { insertEntry, toYaml } from './yaml.ts';

const ROOT = 'openapi/openapi.yaml';
/** The order in which the methods of a path stand. */
const METHOD_ORDER = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];

/** The files of paths, and the root that lists them with the tags. */
export interface Entries {
  readonly created: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
  /** What the changed files got. */
  readonly added: readonly string[];
}

type Drafted = OperationDraft & { readonly subject: Subject };

/**
 * Writes operations into the files of their paths. What people wrote stays as it is; a new method
 * joins those of its path.
 */
export async function entriesOf(
  root: string,
  source: Source,
  before: Snapshot,
  drafts: readonly Drafted[],
): Promise<Entries> {
  const created = new Map<string, string>();
  const changed = new Map<string, string>();
  const added: string[] = [];
  const listing = new Map<string, { $ref: string }>();
  for (const [path, operations] of byPath(drafts)) {
    const listed = source.file(ROOT).get('paths')?.get(path);
    const target = listed?.target()?.file;
    const family = operations[0]?.subject.family ?? '';
    const file =
      target ?? `openapi/${family}/paths/${path.replace(/^\//, '').replaceAll('/', '_')}.yaml`;
    if (target === undefined) {
      listing.set(path, { $ref: file });
      const whole = operations.map(({ subject, operation }) => [methodOf(subject), operation]);
      created.set(file, await toYaml(Object.fromEntries(whole), root, file));
      continue;
    }
    let text = textOf(before, file);
    for (const { subject, operation } of operations) {
      const method = methodOf(subject);
      const entry = await toYaml({ [method]: operation }, root, file);
      const order = METHOD_ORDER.indexOf(method);
      text = insertEntry(text, file, [], entry, (key) => METHOD_ORDER.indexOf(String(key)) > order);
      added.push(entry);
    }
    changed.set(file, text);
  }
  let text = textOf(before, ROOT);
  for (const tag of newTags(source, drafts)) {
    const entry = await toYaml([{ name: tag }], root, ROOT);
    const follows = (other: unknown) => String((other as { name?: unknown }).name) > tag;
    text = insertEntry(text, ROOT, ['tags'], entry, follows);
  }
  const listed = source.file(ROOT).get('paths');
  const fileOf = (path: string) =>
    listing.get(path)?.$ref ?? listed?.get(path)?.target()?.file ?? '';
  for (const [path, reference] of listing) {
    const entry = await toYaml({ [path]: reference }, root, ROOT);
    // By their files the paths of a family stand together, and families in alphabetical order.
    const follows = (other: unknown) => byText(fileOf(String(other)), reference.$ref) > 0;
    text = insertEntry(text, ROOT, ['paths'], entry, follows);
  }
  if (text !== textOf(before, ROOT)) changed.set(ROOT, text);
  return { created, changed, added };
}

/** The operations by their path, families one after the other. */
function byPath(drafts: readonly Drafted[]): Map<string, Drafted[]> {
  const sorted = [...drafts].sort(
    (a, b) =>
      byText(a.subject.family, b.subject.family) ||
      byText(a.subject.facts.operation.path, b.subject.facts.operation.path) ||
      METHOD_ORDER.indexOf(methodOf(a.subject)) - METHOD_ORDER.indexOf(methodOf(b.subject)),
  );
  return grouped(sorted, ({ subject }) => subject.facts.operation.path);
}

function newTags(source: Source, drafts: readonly Drafted[]): string[] {
  const tags = source.file(ROOT).get('tags')?.entries() ?? [];
  const known = new Set(tags.map(([, tag]) => kebab(String(tag.get('name')?.value))));
  return [...new Set(drafts.map(({ subject }) => subject.tag))].filter(
    (tag) => !known.has(kebab(tag)),
  );
}

function methodOf({ facts }: Subject): string {
  return facts.operation.method.toLowerCase();
}

function textOf(files: Snapshot, file: string): string {
  return files.get(file)?.toString('utf8') ?? '';
}
