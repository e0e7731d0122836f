import { Fault } from '../../shared/fault.ts';
import { readDownloads, type Download } from './downloads.ts';
import { readGuides, type Guide } from './guides.ts';
import { notesByOperation, notesByPlace, type Note } from './notes.ts';
import { operationPages, type PublishedDocument } from './operation.ts';
import { groupsOf, pagesOf, type Group, type NotedOperation, type Page } from './pages.ts';
import { projectFile } from './project.ts';

/** Everything that the templates show. */
export interface Site {
  readonly info: PublishedDocument['info'];
  readonly operations: readonly NotedOperation[];
  readonly guides: readonly Guide[];
  readonly pages: readonly Page[];
  readonly groups: readonly Group[];
  /** How many notes there are of each kind. */
  readonly counts: Readonly<Record<Note['kind'], number>>;
  readonly downloads: readonly Download[];
  /** The page of contradictions as Markdown. */
  readonly contradictions: string;
}

/**
 * Reads the project.
 * @throws Fault for what a person must fix
 */
export function readSite(root: string): Site {
  const document = readDocument(root);
  const notes = notesByOperation(root);
  const operations = operationPages(document).map((operation): NotedOperation => {
    const operationNotes = notes.get(operation.id) ?? [];
    return { ...operation, notes: operationNotes, notesAt: notesByPlace(operationNotes) };
  });
  const guides = readGuides(root);
  const pages = pagesOf(operations, guides);
  const counts = { settled: 0, kept: 0, beyond: 0 };
  for (const { kind } of operations.flatMap((operation) => operation.notes)) counts[kind] += 1;
  return {
    info: document.info,
    operations,
    guides,
    pages,
    groups: groupsOf(pages),
    counts,
    downloads: readDownloads(root),
    contradictions: projectFile(root, 'docs/contradictions.md'),
  };
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
