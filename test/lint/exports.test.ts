import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createConfig, lintDocument } from '@redocly/openapi-core';
import ts from 'typescript';
import { parseFiles } from '../../scripts/lint/documents.ts';
import { exportsOf, type Export } from '../../scripts/lint/exports.ts';
import type { Rule } from '../../scripts/lint/rule.ts';
import { packageExports } from '../../scripts/shared/reserved.ts';
import { snapshot } from '../../scripts/spec/files.ts';
import { SnapshotResolver, SPEC_FOLDER } from '../../scripts/spec/resolver.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** What the rule knows of this project's spec. */
async function knownExports(): Promise<Export[]> {
  const known: Export[] = [];
  const collect: Rule = () => ({
    Root: {
      leave(root, { location, resolve }) {
        known.push(...exportsOf({ node: { ...root }, location }, resolve));
      },
    },
  });
  const files = snapshot(ROOT);
  const config = await createConfig({
    plugins: [{ id: 'test', rules: { oas3: { collect } } }],
    rules: { 'test/collect': 'error' },
  });
  const externalRefResolver = new SnapshotResolver(SPEC_FOLDER, files, config.resolve);
  const document = (await parseFiles(files, externalRefResolver)).get('openapi/openapi.yaml');
  if (document === undefined) throw new Error('There is no spec');
  await lintDocument({ document, config, externalRefResolver });
  return known;
}

/** The names that a generated module exports; in it no comment or literal begins a line like this. */
function exportedBy(file: string): string[] {
  const text = readFileSync(path.join(ROOT, 'generated', file), 'utf8');
  const exported = text.matchAll(/^export (?:const|function|interface|type) (\w+)/gm);
  return [...exported].map(([, name = '']) => name);
}

describe('the names that the rule exported-names knows', () => {
  test('are those that generation makes of the spec', async () => {
    const known = await knownExports();
    const names = (entry: string) => {
      const ofEntry = known.filter((exported) => exported.entry === entry);
      return ofEntry.map(({ name }) => name).sort();
    };
    const files = ['types.ts', 'arguments.ts', 'enums.ts'];
    expect(names('main')).toEqual(files.flatMap(exportedBy).sort());
    expect(names('examples')).toEqual(exportedBy('examples.ts').sort());
  });

  test("are those of the package's index, which has nothing but lists of exports", () => {
    const text = readFileSync(path.join(ROOT, 'src/index.ts'), 'utf8');
    const { statements } = ts.createSourceFile('index.ts', text, ts.ScriptTarget.ESNext);
    const lists = statements.flatMap((statement) => {
      if (!ts.isExportDeclaration(statement)) throw new Error('This is no list of exports');
      const clause = statement.exportClause;
      return clause && ts.isNamedExports(clause)
        ? clause.elements.map(({ name }) => name.text)
        : [];
    });
    expect(lists).not.toEqual([]);
    expect([...packageExports()].sort()).toEqual(lists.sort());
  });
});
