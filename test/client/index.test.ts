import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

/** The names that a module exports by itself, types included. */
function exported(file: string): string[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause && ts.isNamedExports(clause)
        ? clause.elements.map(({ name }) => name.text)
        : [];
    }
    if (!ts.canHaveModifiers(statement)) return [];
    const isExport = ts
      .getModifiers(statement)
      ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExport !== true) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    }
    const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
    return name ? [name.text] : [];
  });
}

test('no name of a schema is one of the client’s, which would hide it without a word', () => {
  const client = new Set(exported('src/index.ts'));
  const made = [...exported('generated/types.ts'), ...exported('generated/enums.ts')];
  expect(client.size).toBeGreaterThan(20);
  expect(made.length).toBeGreaterThan(50);
  expect(made.filter((name) => client.has(name))).toEqual([]);
  expect(new Set(made).size).toBe(made.length);
});
