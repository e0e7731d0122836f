import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { commented } from '../../scripts/generate/comments.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { rules } from '../../scripts/generate/rules.ts';
import { shape } from '../../scripts/generate/shape.ts';
import { types } from '../../scripts/generate/types.ts';
import { validators } from '../../scripts/generate/validators.ts';

/** The types of a document as `views` makes it, with their comments. */
export async function typesOf(views: Document) {
  const { document, comments } = shape(views);
  return commented(await types(document), comments);
}

/** The validators of a document as `views` makes it. */
export function validatorsOf(views: Document) {
  return validators(rules(views));
}

/** Bundles generated code, or code that stands beside it and imports it. */
export async function bundled(
  code: string,
  generated: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: path.resolve('generated') },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'generated',
        setup(building) {
          building.onLoad({ filter: /[\\/]generated[\\/]/ }, ({ path: file }) => {
            const contents = generated[path.basename(file)];
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs generated code: what it exports. */
export async function load(code: string): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), 'generated-'));
  const file = path.join(folder, 'module.mjs');
  try {
    await writeFile(file, await bundled(code));
    return await import(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
