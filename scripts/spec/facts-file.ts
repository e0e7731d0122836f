import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault, type Place } from '../shared/fault.ts';
import { jsonFault } from '../shared/json.ts';
import { kebab } from '../shared/names.ts';
import { isObject } from './instances.ts';
import { below } from './files.ts';
import type { Facts, FieldFacts, OperationFacts } from './facts.ts';
import type { Layout } from './layouts.ts';

/** Where a page was saved from, as far as it says. */
export interface PageOrigin {
  /** The page's address. */
  readonly source?: string;
  /** The day on which it was saved, as `2025-07-29`. */
  readonly saved?: string;
}

/** A saved page that facts come from. */
export interface SavedPage extends PageOrigin {
  readonly layout: Layout;
}

/** The documented facts of one operation, as the `documented/` of its family keeps them. */
export interface FactsFile {
  /** `openapi/services/documented/get-service.json` */
  readonly file: string;
  /**
   * The pages that the facts come from, oldest first, at least one. What a newer page shows replaces
   * what an older one showed; what its layout cannot show stays from the older.
   */
  readonly pages: readonly SavedPage[];
  /** Whether the facts are those of a document of record, which no later page replaces. */
  readonly record: boolean;
  readonly facts: Facts;
}

/** The JSON in such a file. */
interface Content {
  readonly pages: readonly SavedPage[];
  readonly record?: boolean;
  readonly operation: OperationFacts;
  readonly examples: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldFacts>>;
}

/** The newest of the pages that facts come from. */
export function newestPage({ pages }: FactsFile): SavedPage {
  const page = pages.at(-1);
  if (!page) throw new Error('Facts come from a page.');
  return page;
}

const REMEDY = 'Take the page\'s facts again with "npm run documents -- accept PAGE".';

/** The file that keeps the facts of an operation, in the folder of its family. */
export function factsFileName(family: string, operationId: string): string {
  return `openapi/${family}/documented/${kebab(operationId)}.json`;
}

/**
 * The documented facts of every operation that has a page, by file name.
 * @throws Fault where a file isn't what `writeFactsFile` writes
 */
export function readFactsFiles(root: string): FactsFile[] {
  return below(root, 'openapi')
    .filter((file) => /^openapi\/[^/]+\/documented\/[^/]+\.json$/.test(file))
    .sort()
    .map((file) => readFactsFile(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Reads the text of a file of documented facts. */
export function readFactsFile(file: string, text: string): FactsFile {
  const fault = jsonFault(file, text);
  if (fault) throw new Fault(`${fault.reason} ${REMEDY}`, fault.place);
  const content: unknown = JSON.parse(text);
  requireForm(content, { file });
  const { pages, record = false, operation, examples, fields } = content;
  const facts = {
    operation,
    fields: new Map(Object.entries(fields)),
    examples: new Map(Object.entries(examples)),
  };
  return { file, pages, record, facts };
}

function requireForm(content: unknown, place: Place): asserts content is Content {
  const isContent =
    isObject(content) && ['operation', 'examples', 'fields'].every((key) => isObject(content[key]));
  if (!isContent) {
    throw new Fault(`Expected an object with operation, examples and fields. ${REMEDY}`, place);
  }
  const pages: unknown = content['pages'];
  if (!Array.isArray(pages) || pages.length === 0 || !pages.every(isObject)) {
    throw new Fault(
      `pages must list the pages that the facts come from, oldest first: "pages": [{ "source": "https://…", "saved": "2025-07-29", "layout": "indented" }]. ${REMEDY}`,
      place,
    );
  }
  const dates = pages.map(({ saved }) => saved).filter((saved) => typeof saved === 'string');
  const late = dates.find((date, index) => date < (dates[index - 1] ?? ''));
  if (late !== undefined) {
    throw new Fault(`pages must list the oldest page first; move the page of ${late} up.`, place);
  }
}

/** Writes the facts. */
export function writeFactsFile(root: string, content: FactsFile): void {
  const address = path.join(root, content.file);
  mkdirSync(path.dirname(address), { recursive: true });
  writeFileSync(address, showFactsFile(content));
}

/** The text of the file: a line per page and field, so that a diff reads as a list of changes. */
export function showFactsFile({ pages, record, facts }: Omit<FactsFile, 'file'>): string {
  return `{
  "pages": [${pages.map((page) => `\n    ${line(page)}`).join(',')}
  ],${record ? '\n  "record": true,' : ''}
  "operation": ${line(facts.operation)},
  "examples": ${line(Object.fromEntries(facts.examples))},
  "fields": ${lines(facts.fields)}
}
`;
}

function lines(entries: ReadonlyMap<string, unknown>): string {
  const shown = [...entries].map(([key, value]) => `    ${JSON.stringify(key)}: ${line(value)}`);
  return shown.length === 0 ? '{}' : `{\n${shown.join(',\n')}\n  }`;
}

/** JSON in one line, spaced as a person would. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${line(item)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
