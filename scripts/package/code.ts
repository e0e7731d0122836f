import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { Entry } from './entries.ts';
import { MANIFEST, versionOf } from './version.ts';

/**
 * Bundles each entry into a file for ESM and one for CommonJS, with source maps that include the
 * sources. What the package depends on stays an import.
 * @param folder a folder as deep below the root as dist/, or the source maps will be wrong there
 */
export async function code(root: string, entries: readonly Entry[], folder: string): Promise<void> {
  const version = versionOf(await readFile(path.join(root, MANIFEST), 'utf8'));
  const common: BuildOptions = {
    define: { PACKAGE_VERSION: JSON.stringify(version) },
    outdir: path.relative(root, folder),
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    logLevel: 'silent',
  };
  const sources = entries.map(({ name, source }) => [name, source] as const);
  // What entries share is a chunk, so that an application that imports two of them has it once.
  await build({
    ...common,
    format: 'esm',
    splitting: true,
    entryPoints: Object.fromEntries(sources),
  });

  // Made from the ESM files, and as if the package weren't `"type": "module"`: otherwise esbuild
  // takes the whole of a required module for its default export.
  const manifest = path.join(folder, 'package.json');
  await writeFile(manifest, '{}');
  const modules = entries.map(({ name }) => [name, path.join(folder, `${name}.js`)] as const);
  await build({
    ...common,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    entryPoints: Object.fromEntries(modules),
  });
  await rm(manifest);
}
