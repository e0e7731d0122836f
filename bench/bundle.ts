import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from './generated.ts';

/** Something that an application bundles. */
export interface Entry {
  readonly name: string;
  /** What the application imports and uses. */
  readonly contents: string;
  readonly platform?: 'node';
  /** Whether the code is among the clients that other generators have made. */
  readonly isGenerated?: boolean;
}

/** Bundles of an application. */
export const ENTRIES = {
  client: {
    name: 'this client, `createClient` alone',
    contents: `export { createClient } from '../src/index.ts';`,
  },
  two: {
    name: 'this client, two operations',
    contents: `export { createClient, getService, patchBuildService } from '../src/operations.ts';`,
  },
  all: {
    name: 'this client, everything',
    contents: `export * from '../src/index.ts';`,
  },
  validators: {
    name: 'the same and the validators',
    contents: `export * from '../src/index.ts'; export * as validators from '../generated/validators.ts';`,
  },
  openapiFetch: {
    name: 'openapi-fetch',
    contents: `export { default as createClient } from 'openapi-fetch';`,
  },
  heyApi: {
    name: 'Hey API’s client',
    contents: `export * from './hey-api/sdk.gen.ts'; export { createClient } from './hey-api/client/index.ts';`,
    isGenerated: true,
  },
  redocly: {
    name: 'the client of `redocly generate-client`',
    contents: `export { client } from './redocly.ts';`,
    isGenerated: true,
  },
  ky: { name: 'ky', contents: `export { default as ky } from 'ky';` },
  openai: { name: 'openai’s client', contents: `export { OpenAI } from 'openai';` },
  vendor: {
    name: 'the vendor’s client',
    contents: `export { ApiClient, ApiClientInMemoryContextProvider } from '@northflank/js-client';`,
    platform: 'node',
  },
} as const satisfies Readonly<Record<string, Entry>>;

async function bundle(entry: Entry, folder: string, minify: boolean): Promise<Uint8Array> {
  const { contents, platform = 'browser', isGenerated = false } = entry;
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: isGenerated ? folder : path.join(ROOT, 'bench') },
    bundle: true,
    format: 'esm',
    platform,
    target: 'es2022',
    // As the package is built.
    define: { PACKAGE_VERSION: '"0.0.0"' },
    minify,
    legalComments: 'none',
    write: false,
    // The vendor's dependencies test for packages that they can do without.
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The bytes of a bundle that an application ships. */
export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles each entry, minifies it, and compresses it as hard as gzip can. */
export async function sizes(folder: string): Promise<Size[]> {
  return Promise.all(
    Object.values(ENTRIES).map(async (entry: Entry) => {
      const bytes = await bundle(entry, folder, true);
      const gzipped = gzipSync(bytes, { level: 9 }).length;
      return { name: entry.name, minified: bytes.length, gzipped };
    }),
  );
}

/** Imports an entry as one file, as an application would. */
export async function load(key: keyof typeof ENTRIES, folder: string): Promise<unknown> {
  const file = path.join(folder, `${key}.mjs`);
  await writeFile(file, await bundle(ENTRIES[key], folder, false));
  return import(pathToFileURL(file).href);
}
