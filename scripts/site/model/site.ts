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
import { groupsOf, pagesOf, type Group, type NotedOperation, type Page } from './pages.ts';
import { projectFile } from './project.ts';
import { Source } from '../../spec/source.ts';
import { CONTRADICTIONS } from '../../generate/contradiction-pages.ts';

/** Everything that the templates show. */
export interface Site {
  readonly info: PublishedDocument['info'];
  readonly operations: readonly NotedOperation[];
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
}

/**
 * Reads the project.
 * @throws Fault for what a person must fix
 */
export function readSite(root: string): Site {
  const document = readDocument(root);
  const families = notedFamilies(new Source(root));
  const allNotes = notesByOperation(families);
  const operations = operationPages(document).map((operation): NotedOperation => {
    const notes: readonly Note[] = allNotes.get(operation.id) ?? [];
    return { ...operation, notes, notesAt: notesByPlace(notes, operation.id) };
  });
  const guides = readGuides(root);
  const pages = pagesOf(operations, guides, families);
  const undocumented = families.flatMap((family) => family.undocumented).length;
  return {
    info: document.info,
    operations,
    guides,
    pages,
    groups: groupsOf(pages),
    families,
    byId: Object.fromEntries(operations.map((operation) => [operation.id, operation])),
    documented: operations.length - undocumented,
    downloads: readDownloads(root),
    contradictions: contradictionTexts(root),
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
