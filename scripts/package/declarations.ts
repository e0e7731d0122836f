import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { Fault, Faults } from '../shared/fault.ts';
import type { Entry } from './entries.ts';

/**
 * Declares each module that an entry is made of, a file a module.
 * @returns the declaration that each entry starts from
 */
export async function declarations(
  root: string,
  entries: readonly Entry[],
  folder: string,
): Promise<ReadonlyMap<Entry, string>> {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse },
  );
  const sources = entries.map(({ source }) => path.join(root, source));
  const program = ts.createProgram(sources, {
    ...config?.options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: folder,
    // Those who use the package need not have the declarations of Node.
    types: [],
  });
  const { diagnostics } = program.emit();
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((one) =>
    fault(root, one),
  );
  if (faults.length > 0) throw new Faults(faults);

  // What is JavaScript has its declaration beside it, which the compiler leaves where it is.
  for (const file of program.getSourceFiles()) {
    const own = path.relative(root, file.fileName);
    if (!file.isDeclarationFile || /^\.\.|node_modules/.test(own)) continue;
    const target = path.join(folder, own);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(file.fileName, target);
  }
  return new Map(
    entries.map((entry) => [entry, path.join(folder, entry.source.replace(/\.[jt]s$/, '.d.ts'))]),
  );
}

function refuse(diagnostic: ts.Diagnostic): never {
  throw fault('', diagnostic);
}

function fault(root: string, { file, start, messageText }: ts.Diagnostic): Fault {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (file === undefined || start === undefined) return new Fault(message);
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const name = path.relative(root, file.fileName);
  return new Fault(message, { file: name, line: line + 1, column: character + 1 });
}
