import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { MOCK } from './mock-server.ts';

const FOLDER = import.meta.dirname;

/** The site's style sheet and scripts, minified. */
export interface Assets {
  /** Stands in each page and runs before anything is shown. */
  readonly early: string;
  readonly script: string;
  /** Loaded when a reader first opens the search. */
  readonly search: string;
  readonly style: string;
  /** The Content-Security-Policy of each page. */
  readonly policy: string;
}

export async function buildAssets(): Promise<Assets> {
  const early = await bundled('browser/early.ts');
  const script = await bundled('browser/site.ts');
  const search = await bundled('browser/engine.ts');
  const style = await bundled('styles/site.css');
  return { early, script, search, style, policy: policy(early) };
}

/** A script or style sheet of this folder with all that it imports, minified. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(FOLDER, file)],
    bundle: true,
    minify: true,
    // A browser runs no module from a disk.
    format: 'iife',
    target: ['chrome123', 'firefox128', 'safari17.5'],
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

/** Nothing comes from another server, and of the scripts in a page this one alone runs. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    // A reader can send a request to the mock server on this machine.
    `connect-src 'self' ${MOCK}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
