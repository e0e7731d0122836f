import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { VENDOR } from './vendor.ts';

/** What an application's bundler would start from. */
export const ENTRIES = {
  client: `export { createClient } from '../src/index.ts';`,
  errors: `export * from '../src/index.ts';`,
  validators: `export * from '../src/index.ts'; export * from '../generated/validators.js';`,
  vendor: `export { ApiClient, ApiClientInMemoryContextProvider } from '${VENDOR}';`,
} as const;

export type Entry = keyof typeof ENTRIES;

/** One file with everything that an entry needs. */
export async function bundle(entry: Entry, minify: boolean): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRIES[entry], resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format: 'esm',
    platform: entry === 'vendor' ? 'node' : 'browser',
    target: 'es2022',
    minify,
    legalComments: 'none',
    write: false,
    // The vendor's dependencies test for packages that they can do without.
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Runs something on entries as bundled files, which can be imported. */
export async function withBundles<T>(
  entries: readonly Entry[],
  run: (urls: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-bench-'));
  try {
    const urls: Record<string, string> = {};
    for (const entry of entries) {
      const file = path.join(folder, `${entry}.mjs`);
      await writeFile(file, await bundle(entry, false));
      urls[entry] = pathToFileURL(file).href;
    }
    return await run(urls);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
