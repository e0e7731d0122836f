import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IExtractorMessagesConfig,
} from '@microsoft/api-extractor';
import { Fault } from '../shared/fault.ts';
import { declarationAt, withSpecifiers, type Declarations } from './declarations.ts';

const NONE = { logLevel: ExtractorLogLevel.None } as const;

const MESSAGES: IExtractorMessagesConfig = {
  // The sources are compiled and linted elsewhere, and use Markdown where TSDoc has tags.
  compilerMessageReporting: { default: NONE },
  tsdocMessageReporting: { default: NONE },
  extractorMessageReporting: {
    default: { logLevel: ExtractorLogLevel.Error },
    // Everything that is exported is public.
    'ae-missing-release-tag': NONE,
    'ae-undocumented': NONE,
    // A name that is not exported is in the report all the same.
    'ae-forgotten-export': NONE,
    'ae-unresolved-link': NONE,
  },
};

/** What the report starts from: the entry ".", and what is written by hand of "./operations". */
const START = {
  file: 'start.d.ts',
  text: `export * from './src/index.js';
export { createClient as createClientOfOperations } from './src/operations.js';
`,
};

/** The folder of what is generated, which the report refers to as if it were another package. */
const GENERATED = 'generated';

/**
 * Reports what is written by hand of the entries "." and "./operations". What is generated is committed, and so is its own
 * report.
 * @param work a folder for the files that API Extractor reads and writes
 */
export async function surfaceReport(
  root: string,
  declared: Declarations,
  work: string,
): Promise<string> {
  for (const [file, text] of declared) {
    const isGenerated = file.startsWith(`${GENERATED}/`);
    const target = path.join(work, isGenerated ? 'node_modules' : '', file);
    const external = (specifier: string) => {
      const imported = declarationAt(file, specifier);
      return imported.startsWith(`${GENERATED}/`) && !isGenerated
        ? imported.replace(/\.d\.ts$/, '.js')
        : specifier;
    };
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, withSpecifiers(text, external));
  }
  const start = path.join(work, START.file);
  await writeFile(start, START.text);
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: start,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          extends: path.join(root, 'tsconfig.json'),
          compilerOptions: { types: [] },
          include: [],
          files: [start],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'index.api.md',
        reportFolder: work,
        reportTempFolder: path.join(work, 'temporary'),
        includeForgottenExports: true,
      },
      dtsRollup: { enabled: false },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: MESSAGES,
    },
  });
  const errors: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error)
        errors.push(message.formatMessageWithLocation(root));
    },
  });
  if (!succeeded)
    throw new Fault(`API Extractor can't report the exports: ${errors.join('; ')}`, {
      file: START.file,
    });
  return readFile(path.join(work, 'index.api.md'), 'utf8');
}
