import { gzipSync } from 'node:zlib';
import { bundle, type Entry } from './bundle.ts';

/** The bytes of a bundle that an application ships. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles an entry, minifies it, and compresses it as hard as gzip can. */
export async function size(entry: Entry): Promise<Size> {
  const contents = await bundle(entry, true);
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
