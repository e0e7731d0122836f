import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { Fault, Faults } from '../shared/fault.ts';
import type { Entry } from './entries.ts';

/** Declarations by the path of their file below the root, as in `src/index.d.ts`. */
export type Declarations = ReadonlyMap<string, string>;

/**
 * Declares the modules of the package, a file a module, and only those that an entry's declaration
 * leads to.
 * @throws Faults for what doesn't compile
 */
export function declarations(root: string, entries: readonly Entry[]): Declarations {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse },
  );
  // JavaScript has its declaration beside it, which is taken as it is.
  const sources = entries.map(({ source }) => source.replace(/\.js$/, '.d.ts'));
  const program = ts.createProgram(
    sources.map((source) => path.join(root, source)),
    {
      ...config?.options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      // Nothing is written there.
      outDir: path.join(root, 'dist'),
      // Those who use the package need not have the declarations of Node.
      types: [],
    },
  );
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => {
    emitted.set(relative(path.join(root, 'dist'), file), text);
  });
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((diagnostic) =>
    fault(root, diagnostic),
  );
  if (faults.length > 0) throw new Faults(faults);
  // The compiler doesn't emit what is a declaration already.
  for (const { fileName, isDeclarationFile, text } of program.getSourceFiles()) {
    if (isDeclarationFile) emitted.set(relative(root, fileName), text);
  }
  return reachable(emitted, entries.map(declarationOf));
}

/** The declarations that others lead to, in the order in which they are met. */
function reachable(all: Declarations, starts: readonly string[]): Declarations {
  const reached = new Map<string, string>();
  const open = [...starts];
  for (let file = open.shift(); file !== undefined; file = open.shift()) {
    const text = all.get(file);
    if (text === undefined || reached.has(file)) continue;
    reached.set(file, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      open.push(declarationAt(file, fileName));
    }
  }
  return reached;
}

/** Writes the declarations twice, for ESM and CommonJS, and for each entry one that leads to them. */
export async function writeDeclarations(
  entries: readonly Entry[],
  declared: Declarations,
  folder: string,
): Promise<void> {
  for (const kind of ['js', 'cjs'] as const) {
    const extension = kind === 'js' ? '.d.ts' : '.d.cts';
    const files = new Map<string, string>(declared);
    for (const entry of entries) {
      files.set(`${entry.name}.d.ts`, `export * from './${entry.source}';\n`);
    }
    for (const [file, text] of files) {
      const target = path.join(folder, file.replace(/\.d\.ts$/, extension));
      await mkdir(path.dirname(target), { recursive: true });
      const imports = (name: string) => name.replace(/\.[jt]s$/, `.${kind}`);
      await writeFile(target, withSpecifiers(text, imports));
    }
  }
}

/** A declaration whose relative imports have other specifiers. */
export function withSpecifiers(text: string, change: (specifier: string) => string): string {
  let result = '';
  let end = 0;
  for (const { fileName, pos } of ts.preProcessFile(text).importedFiles) {
    if (!fileName.startsWith('.')) continue;
    // The position is that of the opening quote.
    result += text.slice(end, pos + 1) + change(fileName);
    end = pos + 1 + fileName.length;
  }
  return result + text.slice(end);
}

/** The declaration that an entry starts from. */
function declarationOf({ source }: Entry): string {
  return source.replace(/\.[jt]s$/, '.d.ts');
}

/** The declaration that a relative import leads to. */
export function declarationAt(from: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.[jt]s$/, '.d.ts');
}

function relative(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

function refuse(diagnostic: ts.Diagnostic): never {
  throw fault('', diagnostic);
}

function fault(root: string, { file, start, messageText }: ts.Diagnostic): Fault {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (file === undefined || start === undefined) return new Fault(message);
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return new Fault(message, {
    file: relative(root, file.fileName),
    line: line + 1,
    column: character + 1,
  });
}
