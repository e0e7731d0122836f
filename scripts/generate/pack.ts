import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * Makes one module of the compiled schemas and of what they call, with no import left.
 * @param start the module that exports the result; it imports `schemas` and `problems`
 */
export async function pack(schemas: string, start: string): Promise<string> {
  const sources = new Map([
    ['start', start],
    ['schemas', schemas],
  ]);
  const { outputFiles } = await build({
    entryPoints: ['start'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [modules(sources)],
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Finds modules by their names alone, so that no path of this machine gets into the output. */
function modules(sources: ReadonlyMap<string, string>): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'modules',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path }) => ({ path, namespace: 'validators' }));
      build.onLoad({ filter: /./ }, async ({ path }) => {
        const source = sources.get(path);
        if (source !== undefined) return { contents: source, loader: 'js' };
        if (path === 'problems') {
          const file = fileURLToPath(new URL('./problems.ts', import.meta.url));
          return { contents: await readFile(file, 'utf8'), loader: 'ts' };
        }
        // What compiled schemas call at run time: a part of Ajv, and fast-deep-equal in it.
        const file = createRequire(require.resolve('ajv')).resolve(path);
        const contents = await readFile(file, 'utf8');
        // Each function has beside it the code that calls it: a string, for Ajv's own use.
        return { contents: contents.replace(/^\w+\.code = '.*';$/m, ''), loader: 'js' };
      });
    },
  };
}
