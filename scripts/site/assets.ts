import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = import.meta.dirname;

/** The site's own style sheet and scripts, minified. */
export interface Assets {
  /** Runs before anything is shown, and so stands in the page itself. */
  readonly early: string;
  /** Files by their names. */
  readonly files: Readonly<Record<string, string>>;
}

export async function assets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: {
      early: path.join(FOLDER, 'browser/early.ts'),
      site: path.join(FOLDER, 'browser/site.ts'),
      redoc: path.join(FOLDER, 'browser/redoc.ts'),
      'site-style': path.join(FOLDER, 'styles/site.css'),
      explorer: path.join(FOLDER, 'styles/explorer.css'),
    },
    bundle: true,
    minify: true,
    // Scripts of other kinds than this one don't run from a disk.
    format: 'iife',
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // What the pages load once they run is no part of the bundle.
    external: ['*/pagefind.js'],
    outdir: '/',
    write: false,
  });
  const text = (name: string) =>
    outputFiles.find((file) => path.basename(file.path) === name)?.text.trim() ?? '';
  return {
    early: text('early.js'),
    files: {
      'site.js': text('site.js'),
      'redoc.js': text('redoc.js'),
      'site.css': text('site-style.css'),
      'explorer.css': text('explorer.css'),
    },
  };
}

/** Where styles, pictures and fonts may come from, unless a page needs more. */
const SOURCES = { style: "'self'", img: "'self' data:", font: "'none'" };

/**
 * The Content-Security-Policy of a page. Nothing comes from another origin; of the scripts in the
 * page those run that are given here, known by their hashes.
 */
export function policy(scripts: readonly string[], more: Partial<typeof SOURCES> = {}): string {
  const sources = { ...SOURCES, ...more };
  const hashes = scripts.map((script) => {
    const hash = createHash('sha256').update(script).digest('base64');
    return ` 'sha256-${hash}'`;
  });
  return [
    "default-src 'none'",
    // The search is WebAssembly; the keyword allows that and no evaluation of text.
    `script-src 'self' 'wasm-unsafe-eval'${hashes.join('')}`,
    ...Object.entries(sources).map(([kind, source]) => `${kind}-src ${source}`),
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
