import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../shared/fault.ts';
import { buildAssets } from './assets.ts';
import { readSite } from './model/site.ts';
import { searchFiles } from './search.ts';
import { renderPages, renderTexts } from './templates/render.ts';

/** Tells GitHub Pages to serve the files as they are; it also marks a folder as a built site. */
const MARK = '.nojekyll';

/** A site as its files, by their addresses from the root: `/reference/get-service.html`. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly pages: number;
  readonly operations: number;
}

/**
 * Builds the site in memory.
 * @param root the project's folder
 * @throws Fault for what a person must fix
 */
export async function buildSite(root: string): Promise<BuiltSite> {
  const site = readSite(root);
  const assets = await buildAssets();
  const pages = renderPages(site, assets);
  const files = new Map<string, string | Uint8Array>([
    ...pages,
    ...renderTexts(site),
    ...site.downloads.map(({ url, text }) => [url, text] as const),
    ['/site.js', assets.script],
    ['/search.js', assets.search],
    ['/site.css', assets.style],
    ...searchFiles(site),
  ]);
  return { files, pages: pages.size, operations: site.operations.length };
}

/**
 * Writes a site into a folder, in place of an earlier one.
 * @throws Fault where the folder has other files in it, or can't be written
 */
export async function writeSite({ files }: BuiltSite, output: string): Promise<void> {
  try {
    await clear(output);
    for (const [address, content] of files) {
      const file = path.join(output, address);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } catch (error) {
    // Whatever else fails is no matter of the folder.
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new Fault(`${output} can't be written (${message}). Name another folder with --output.`);
  }
}

async function clear(output: string): Promise<void> {
  await mkdir(output, { recursive: true });
  const names = await readdir(output);
  if (names.length > 0 && !names.includes(MARK)) {
    throw new Fault(
      `${output} has files in it that are not a site. Empty it, or name another folder with --output.`,
    );
  }
  // The mark stays, so that the folder can be cleared again after a run that was cut off.
  await writeFile(path.join(output, MARK), '');
  for (const name of names) {
    if (name !== MARK) await rm(path.join(output, name), { recursive: true });
  }
}
