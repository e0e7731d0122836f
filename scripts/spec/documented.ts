import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kebabCase } from 'change-case';
import { Fault } from '../shared/fault.ts';
import { below } from './files.ts';
import type { Facts, FieldFacts, OperationFacts } from './facts.ts';
import type { Layout } from '../pages/read/layouts.ts';
import type { Origin } from '../pages/read/page.ts';

/** The documented facts of one page, as the `documented/` of a family keeps them. */
export interface Documented {
  /** `openapi/services/documented/get-service.json` */
  readonly file: string;
  readonly page: Origin & { readonly layout: Layout };
  readonly facts: Facts;
}

interface DocumentedFile {
  readonly page: Origin & { readonly layout: Layout };
  readonly operation: OperationFacts;
  readonly examples: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldFacts>>;
}

/** The file that keeps the facts of a page with this title, in the folder of its family. */
export function documentedFile(family: string, title: string): string {
  return `openapi/${family}/documented/${kebabCase(title)}.json`;
}

/** The documented facts of every page, by file name. */
export function readDocumented(root: string): Documented[] {
  return below(root, 'openapi')
    .filter((file) => /^openapi\/[^/]+\/documented\/[^/]+\.json$/.test(file))
    .sort()
    .map((file) => {
      const { page, operation, examples, fields } = readFile(root, file);
      const facts = {
        operation,
        fields: new Map(Object.entries(fields)),
        examples: new Map(Object.entries(examples)),
      };
      return { file, page, facts };
    });
}

function readFile(root: string, file: string): DocumentedFile {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as DocumentedFile;
  } catch (error) {
    throw new Fault(
      `This is not JSON: ${(error as Error).message} Take the page's facts again with "npm run documents -- accept PAGE".`,
      { file },
    );
  }
}

/** Writes the facts, a line a field, so that a diff reads as the list of what changed. */
export function writeDocumented(root: string, { file, page, facts }: Documented): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), showDocumented(page, facts));
}

/** The file of documented facts: a line a field. */
export function showDocumented(page: Documented['page'], facts: Facts): string {
  return `{
  "page": ${line(page)},
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
