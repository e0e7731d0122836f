import { Fault } from '../../shared/fault.ts';
import { kebab } from '../../shared/names.ts';
import { factsFileName, showFactsFile, type FactsFile } from '../../spec/facts-file.ts';
import { snapshot } from '../../spec/files.ts';
import { operations, type SpecOperation } from '../../spec/operations.ts';
import { Source } from '../../spec/source.ts';
import type { Page } from '../read/page.ts';
import { entriesOf } from './entries.ts';
import { Library } from './library.ts';
import { draftOperation } from './operation.ts';
import { parameterSchema } from './parameters.ts';
import { planFiles } from './plan.ts';
import type { Pages } from './provenance.ts';
import { CommonResponses } from './responses.ts';
import { Schemas } from './schemas.ts';
import { subjectsOf, type Standing } from './subjects.ts';
import { writeDraft } from './write.ts';
import { toYaml } from './yaml.ts';

/** What a draft has written. */
export interface Draft {
  readonly operations: number;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** How many places have provenance that could be derived. */
  readonly settled: number;
  /** The pages of operations that the spec has already. */
  readonly skipped: readonly Page[];
}

/**
 * Writes the files of operations that the spec hasn't got: all but the descriptions. Pages of
 * operations that it has are left out.
 * @throws Fault where the spec has all of them, or where a file is in the way
 */
export async function draft(root: string, pages: readonly Page[]): Promise<Draft> {
  const before = snapshot(root);
  const source = new Source(root, before);
  const known = operations(source);
  const { fresh, skipped } = sorted(pages, known);
  const subjects = subjectsOf(fresh, standing(source, known));
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const about: Pages = {
    layoutsOf: (operation) => byId.get(operation)?.layouts ?? [],
    dateOf: (operation) => byId.get(operation)?.saved,
  };
  const files = [...before.keys()];
  const plan = planFiles(subjects, new Library(source, files), about);
  const schemas = new Schemas(plan, about);
  const responses = new CommonResponses(known, files);
  const shared = { schemas, parameters: plan.parameters, responses, pages: about };

  const values = new Map<string, unknown>();
  const created = new Map<string, string>();
  const drafted = new Map<string, FactsFile>();
  const operationDrafts = subjects.map((subject) => ({
    subject,
    ...draftOperation(subject, shared),
  }));
  for (const [file, node] of plan.schemas) values.set(file, schemas.whole(node));
  for (const parameter of plan.parameters.all) {
    if (!parameter.isNew || parameter.file === undefined) continue;
    values.set(parameter.file, parameterSchema(parameter, schemas, about));
  }
  for (const [file, response] of responses.created) values.set(file, response);
  for (const { subject, examples } of operationDrafts) {
    for (const [file, body] of examples) created.set(file, `${JSON.stringify(body, null, 2)}\n`);
    const { id, family, pages: saved, facts } = subject;
    const file = factsFileName(family, id);
    const content = { file, pages: saved, record: false, facts };
    created.set(file, showFactsFile(content));
    drafted.set(id, content);
  }
  const entries = await entriesOf(root, source, before, operationDrafts);
  for (const [file, value] of values) created.set(file, await toYaml(value, root, file));
  for (const [file, text] of entries.created) created.set(file, text);
  const { changed } = entries;

  writeDraft(root, before, { created, changed }, drafted);
  const texts = [...created.values(), ...entries.added];
  return {
    operations: subjects.length,
    created: [...created.keys()].sort(),
    changed: [...changed.keys()].sort(),
    settled: texts.flatMap((text) => text.match(/^ *x-documented:/gm) ?? []).length,
    skipped,
  };
}

/** The pages of operations that are new, and those of operations that the spec has. */
function sorted(
  pages: readonly Page[],
  known: readonly SpecOperation[],
): { fresh: Page[]; skipped: Page[] } {
  const byRequest = new Map(known.map((one) => [`${one.method} ${one.path}`, one]));
  const requestOf = ({ facts }: Page) => `${facts.operation.method} ${facts.operation.path}`;
  const skipped = pages.filter((page) => byRequest.has(requestOf(page)));
  const [first] = skipped;
  if (first && skipped.length === pages.length) {
    throw new Fault(
      `The spec has ${requestOf(first)} already. Compare the page with it by "npm run documents -- check".`,
      byRequest.get(requestOf(first))?.cursor.place,
    );
  }
  return { fresh: pages.filter((page) => !byRequest.has(requestOf(page))), skipped };
}

function standing(source: Source, known: readonly SpecOperation[]): Standing {
  const listed = source.file('openapi/openapi.yaml').get('tags')?.entries() ?? [];
  const tags = new Map(
    listed.map(([, tag]): [string, string] => {
      const name = String(tag.get('name')?.value);
      return [kebab(name), name];
    }),
  );
  return {
    ids: new Set(known.map(({ id }) => id)),
    tags,
    titles: known.map(({ family, cursor }) => ({
      family,
      title: String(cursor.get('summary')?.value),
    })),
    paths: new Map(known.map(({ family, path }) => [path, tags.get(family) ?? family])),
  };
}
