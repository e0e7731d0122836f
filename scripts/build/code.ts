import path from 'node:path';
import { build } from 'esbuild';
import type { Entry } from './entries.ts';

/** What each kind of module is called; package.json says that `.js` is the first. */
const FORMATS = { esm: '.js', cjs: '.cjs' } as const;

/**
 * Makes each entry one file an entry and kind of module, with a source map that has the sources in
 * it. What the package depends on stays an import.
 */
export async function code(root: string, entries: readonly Entry[], folder: string): Promise<void> {
  for (const [format, extension] of Object.entries(FORMATS)) {
    await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
      outdir: path.relative(root, folder),
      outExtension: { '.js': extension },
      format: format as keyof typeof FORMATS,
      bundle: true,
      packages: 'external',
      platform: 'neutral',
      target: 'es2022',
      charset: 'utf8',
      sourcemap: 'linked',
      logLevel: 'silent',
    });
  }
}
