import { Fault } from '../../shared/fault.ts';
import { readDownloads, type Download } from './downloads.ts';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readGuides, siteText, type Guide } from './guides.ts';
import {
  notedFamilies,
  notesByOperation,
  notesByPlace,
  type Note,
  type NotedFamily,
} from './notes.ts';
import { operationPages, type PublishedDocument } from './operation.ts';
import { originsOf, savedPages } from './origins.ts';
import {
  groupsOf,
  operationFamilies,
  pagesOf,
  type Group,
  type NotedOperation,
  type OperationFamily,
  type Page,
} from './pages.ts';
import { packageOf, type Package } from './package.ts';
import { ERRORS, sharedErrors, sharedOf, sharedPlace, type Shared } from './shared.ts';
import { anchor } from './anchor.ts';
import { factsFileName } from '../../spec/facts-file.ts';
import { operations as specOperations } from '../../spec/operations.ts';
import { projectFile } from './project.ts';
import { Source } from '../../spec/source.ts';
import { CONTRADICTIONS } from '../../generate/contradiction-pages.ts';

/** Everything that the templates show. */
export interface Site {
  readonly info: PublishedDocument['info'];
  readonly operations: readonly NotedOperation[];
  readonly operationFamilies: readonly OperationFamily[];
  readonly shared: Shared;
  readonly package: Package;
  /** The day of the build. */
  readonly built: string;
  /** The file of the spec that has each operation. */
  readonly files: ReadonlyMap<string, string>;
  readonly guides: readonly Guide[];
  readonly pages: readonly Page[];
  readonly groups: readonly Group[];
  readonly families: readonly NotedFamily[];
  readonly byId: Readonly<Record<string, NotedOperation>>;
  /** How many operations have a page of documentation. */
  readonly documented: number;
  readonly downloads: readonly Download[];
  /** The pages of contradictions as Markdown, by their addresses. */
  readonly contradictions: readonly (readonly [string, string])[];
  /** The address of a field of an operation, by its place. */
  readonly addressOf: (operation: string, place: string) => string;
}

/**
 * Reads the project.
 * @throws Fault for what a person must fix
 */
export function readSite(root: string): Site {
  const document = readDocument(root);
  const source = new Source(root);
  const families = notedFamilies(source);
  const inSpec = specOperations(source);
  const factsFiles = new Map(inSpec.map(({ id, family }) => [id, factsFileName(family, id)]));
  const saved = savedPages(root);
  const allNotes = notesByOperation(families);
  const operations = operationPages(document).map((operation): NotedOperation => {
    const notes: readonly Note[] = allNotes.get(operation.id) ?? [];
    const origins = originsOf(saved.get(factsFiles.get(operation.id) ?? '') ?? [], notes);
    return { ...operation, notes, notesAt: notesByPlace(notes, operation.id), origins };
  });
  const guides = readGuides(root);
  const byTag = operationFamilies(operations, document.tags ?? []);
  const shared = sharedOf(
    document,
    families.flatMap(({ notes }) => notes),
  );
  const pages = pagesOf(byTag, guides, families, shared);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const errors = sharedErrors(document);
  const undocumented = families.flatMap((family) => family.undocumented).length;
  return {
    info: document.info,
    operations,
    operationFamilies: byTag,
    shared,
    package: packageOf(root),
    built: new Date().toISOString().slice(0, 10),
    files: new Map(inSpec.map(({ id, cursor }) => [id, cursor.file])),
    guides,
    pages,
    groups: groupsOf(pages),
    families,
    byId: Object.fromEntries(byId),
    documented: operations.length - undocumented,
    downloads: readDownloads(root),
    contradictions: contradictionTexts(root),
    addressOf: (operation, place) => {
      const common = sharedPlace(errors, operation, place);
      if (common !== undefined) return `${ERRORS}#${anchor(common)}`;
      const page = `/reference/${byId.get(operation)?.slug ?? ''}.html`;
      // An operation as a whole is its page.
      return place === 'operation' ? page : `${page}#${anchor(place)}`;
    },
  };
}

function contradictionTexts(root: string): [string, string][] {
  const names = readdirSync(path.join(root, CONTRADICTIONS)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => siteText(root, `${CONTRADICTIONS}/${name}`));
}

function readDocument(root: string): PublishedDocument {
  const file = 'generated/openapi.json';
  try {
    return JSON.parse(projectFile(root, file)) as PublishedDocument;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Fault('The file is not JSON. Run npm run generate to write it again.', { file });
  }
}
