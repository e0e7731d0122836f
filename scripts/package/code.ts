import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { Entry } from './entries.ts';

/**
 * Makes each entry one file a kind of module, with a source map that has the sources in it. What
 * the package depends on stays an import.
 * @param folder a folder of this build, as deep below the root as the one that it will be
 */
export async function code(root: string, entries: readonly Entry[], folder: string): Promise<void> {
  const common: BuildOptions = {
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
  await build({ ...common, format: 'esm', entryPoints: Object.fromEntries(sources) });

  // Made of the modules, as a package that isn't `"type": "module"` would have them: a default
  // import is then what the required module calls its default, and not the whole of it.
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
