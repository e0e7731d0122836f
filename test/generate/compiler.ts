import path from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
};

/** The libraries are parsed once. */
const registry = ts.createDocumentRegistry();

/** The registry knows a file by its name and version, and each folder has files of its own. */
let folders = 0;

/**
 * A folder `/generated` in memory, what is beside it, and one consumer's file in it; `/src` is the
 * project's.
 */
export class Compiler {
  readonly #files: Map<string, string>;
  readonly #service: ts.LanguageService;
  readonly #folder = String(folders++);
  #version = 0;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(
      Object.entries(files).map(([name, text]) => [path.posix.join('/generated', name), text]),
    );
    this.#files.set('/generated/package.json', '{"type":"module"}');
    const onDisk = (name: string) => name.replace(/^\/src\//, `${process.cwd()}/src/`);
    const read = (name: string) => this.#files.get(name) ?? ts.sys.readFile(onDisk(name));
    this.#service = ts.createLanguageService(
      {
        getCompilationSettings: () => options,
        getScriptFileNames: () => [...this.#files.keys()].filter((name) => name.endsWith('.ts')),
        getScriptVersion: (name) => {
          if (!this.#files.has(name)) return '0';
          return `${this.#folder}.${name.endsWith('/consumer.ts') ? this.#version : 0}`;
        },
        getScriptSnapshot: (name) => {
          const text = read(name);
          return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
        },
        getCurrentDirectory: () => '/generated',
        getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
        fileExists: (name) => this.#files.has(name) || ts.sys.fileExists(onDisk(name)),
        readFile: read,
        directoryExists: (name) =>
          [...this.#files.keys()].some((file) => file.startsWith(`${name}/`)) ||
          ts.sys.directoryExists(onDisk(`${name}/`)),
      },
      registry,
    );
  }

  /** What the compiler says of a file of the folder. */
  errors(name: string): string[] {
    const file = path.posix.join('/generated', name);
    return [
      ...this.#service.getSyntacticDiagnostics(file),
      ...this.#service.getSemanticDiagnostics(file),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  /** What the compiler says of a consumer's source. */
  check(source: string): string[] {
    this.#write(source);
    return this.errors('consumer.ts');
  }

  /** What an editor shows at the place of `^`, which is taken out: the type, and the text below. */
  hover(source: string): { type: string; text: string; tags: string[] } {
    const at = source.indexOf('^');
    this.#write(source.replace('^', ''));
    const info = this.#service.getQuickInfoAtPosition('/generated/consumer.ts', at);
    return {
      type: ts.displayPartsToString(info?.displayParts),
      text: ts.displayPartsToString(info?.documentation),
      tags: (info?.tags ?? []).map(({ name }) => name),
    };
  }

  /** What an editor offers at the place of `^`. */
  completions(source: string): string[] {
    const at = source.indexOf('^');
    this.#write(source.replace('^', ''));
    const found = this.#service.getCompletionsAtPosition('/generated/consumer.ts', at, {});
    return (found?.entries ?? []).map(({ name }) => name);
  }

  #write(source: string): void {
    this.#version++;
    this.#files.set('/generated/consumer.ts', source);
  }
}
