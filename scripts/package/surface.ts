import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IExtractorMessagesConfig,
} from '@microsoft/api-extractor';
import { Fault } from '../shared/fault.ts';
import type { Entry } from './entries.ts';

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
    // A name that is not exported stands in the report all the same.
    'ae-forgotten-export': NONE,
    'ae-unresolved-link': NONE,
  },
};

/** What an entry's declarations are made of, and where the results go. */
export interface Surface {
  readonly entry: Entry;
  /** The declaration of its first module. */
  readonly start: string;
  /** The folder for the declarations as one file a kind of module. */
  readonly dist: string;
  /** The folder for the report. */
  readonly reports: string;
}

/** Makes of an entry's declarations one file, and a report of what it exports. */
export async function declare(root: string, surface: Surface): Promise<void> {
  const { entry, start, dist, reports } = surface;
  const rollup = path.join(dist, `${entry.name}.d.ts`);
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
        reportFileName: `${entry.name}.api.md`,
        reportFolder: reports,
        reportTempFolder: path.join(path.dirname(start), 'reports'),
        includeForgottenExports: true,
      },
      dtsRollup: { enabled: true, untrimmedFilePath: rollup },
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
    throw new Fault(`The declarations of ${entry.source} can't be made: ${errors.join('; ')}`);
  // It imports nothing, and so says the same in both kinds of module.
  await copyFile(rollup, path.join(dist, `${entry.name}.d.cts`));
}
