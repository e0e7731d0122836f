import { asDocumented } from '../../scripts/spec/as-documented.ts';
import type { FactsFile } from '../../scripts/spec/facts-file.ts';
import { paired, type DocumentedOperation } from '../../scripts/spec/fidelity.ts';
import { operations } from '../../scripts/spec/operations.ts';
import { Source } from '../../scripts/spec/source.ts';

/** A spec of which there are no files: each by its name below `openapi/`, and what it has. */
export function sourceOf(files: Readonly<Record<string, string>>): Source {
  const entries = Object.entries(files).map(([name, text]) => {
    return [`openapi/${name}`, Buffer.from(text)] as const;
  });
  return new Source('', new Map(entries));
}

/** The facts of every operation with a page, as the spec now says that the pages state them. */
export function factsOf(source: Source, about: Partial<FactsFile> = {}): FactsFile[] {
  const withPage = operations(source).filter(({ hasPage }) => hasPage);
  return withPage.map(asDocumented).map(({ file, operation, fields, examples }) => {
    const facts = { operation, fields, examples };
    return { file, pages: [{ layout: 'indented' }], record: false, facts, ...about };
  });
}

/** The operations of a spec that have a page, with facts that agree with it. */
export function documentedOperations(
  source: Source,
  about: Partial<FactsFile> = {},
): readonly DocumentedOperation[] {
  return paired(source, factsOf(source, about)).pairs;
}
