import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Eleventy, { type UserConfig } from '@11ty/eleventy';
import { Fault, Faults } from '../shared/fault.ts';
import type { Note } from './contradictions.ts';
import { block, codeBlock, escapeHtml, inline } from './markdown.ts';
import { anchor } from './place.ts';
import { relative } from './relative.ts';
import { search } from './search.ts';
import { serveFolder } from './server.ts';
import { readSite, type Site } from './site.ts';
import { words } from './words.ts';

const TEMPLATES = path.join(import.meta.dirname, 'templates');

/** Tells GitHub Pages to leave the files as they are; here it also marks a folder as one of ours. */
const MARK = '.nojekyll';

/** What a build has made. */
export interface Built {
  readonly pages: number;
  readonly operations: number;
}

/**
 * Builds the site into a folder, which is emptied first.
 * @param root the project's folder
 * @throws Fault where the folder holds something else, and for what a person must mend
 */
export async function buildSite(root: string, output: string): Promise<Built> {
  // Read before Eleventy begins, which would wrap a fault in errors of its own.
  const site = await readSite(root);
  await clear(output);
  const eleventy = new Maker(root, output, () => Promise.resolve(site)).eleventy('build');
  eleventy.disableLogger();
  await eleventy.write();
  return { pages: site.pages.length, operations: site.operations.length };
}

/** The site while it is written. */
export interface Serving {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Builds the site and serves it to this machine; what changes is built again, and the page in the
 * browser reloads. What a person must mend is said, and the site stays as it was until then.
 * @throws Fault as `buildSite` does, for what is there at the start
 */
export async function serveSite(root: string, output: string, port: number): Promise<Serving> {
  let site = await readSite(root);
  const server = await serveFolder(output, port);
  const read = async () => {
    try {
      site = await readSite(root);
    } catch (error) {
      if (!(error instanceof Fault || error instanceof Faults)) throw error;
      console.error(error.message);
    }
    return site;
  };
  const eleventy = new Maker(root, output, read, () => {
    server.reload();
  }).eleventy('watch');
  const stop = async () => {
    await Promise.all([server.close(), eleventy.stopWatch()]);
  };
  try {
    await clear(output);
    await eleventy.init();
    await eleventy.watch();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, stop };
}

class Maker {
  readonly #root: string;
  readonly #output: string;
  readonly #read: () => Promise<Site>;
  readonly #made: () => void;
  #site: Site | undefined;

  /** @param made what is to be done when all of the site is there, each time */
  constructor(
    root: string,
    output: string,
    read: () => Promise<Site>,
    made: () => void = () => undefined,
  ) {
    this.#root = root;
    this.#output = output;
    this.#read = read;
    this.#made = made;
  }

  eleventy(runMode: 'build' | 'watch'): Eleventy {
    return new Eleventy(path.relative('.', TEMPLATES), path.relative('.', this.#output), {
      quietMode: true,
      configPath: false,
      runMode,
      config: (config) => {
        this.#configure(config);
      },
    });
  }

  #configure(config: UserConfig): void {
    config.setNunjucksEnvironmentOptions({
      trimBlocks: true,
      lstripBlocks: true,
      throwOnUndefined: true,
    });
    config.setTemplateFormats(['njk']);
    config.addGlobalData('site', async () => {
      this.#site = await this.#read();
      return this.#site;
    });
    config.addFilter('block', block);
    config.addFilter('inline', inline);
    config.addFilter('code', codeBlock);
    config.addFilter('words', words);
    config.addFilter('breakable', (path: string) => escapeHtml(path).replaceAll('/', '<wbr>/'));
    config.addFilter('anchor', anchor);
    config.addFilter('at', (notes: readonly Note[], place: string) =>
      notes.filter(({ places }) => places.includes(place)),
    );
    config.addFilter('of', (notes: readonly Note[], kind: string) =>
      notes.filter((note) => note.kind === kind),
    );
    config.addTransform('relative', function (content) {
      // Eleventy leaves the name of an index out.
      const url = this.page.url.replace(/\/$/, '/index.html');
      return url.endsWith('.html') ? relative(content, url) : content;
    });
    for (const watched of ['docs', 'openapi', 'generated/openapi.json', 'CHANGELOG.md']) {
      config.addWatchTarget(path.join(this.#root, watched));
    }
    for (const watched of ['browser', 'styles']) {
      config.addWatchTarget(path.join(import.meta.dirname, watched));
    }
    config.on('eleventy.after', () => this.#finish());
  }

  /** Writes what no template makes, and then the search over all of it. */
  async #finish(): Promise<void> {
    const site = this.#site;
    if (site === undefined) throw new Error('The site was never read.');
    const files: Readonly<Record<string, string>> = {
      ...site.assets.files,
      ...Object.fromEntries(site.downloads.map(({ name, text }) => [name, text])),
      'explorer.js': site.explorer.script,
      [MARK]: '',
    };
    for (const [name, text] of Object.entries(files)) {
      await writeFile(path.join(this.#output, name), text);
    }
    await search(this.#output, site.operations);
    this.#made();
  }
}

async function clear(output: string): Promise<void> {
  await mkdir(output, { recursive: true });
  const names = await readdir(output);
  if (names.length > 0 && !names.includes(MARK)) {
    throw new Fault(
      `${output} holds something else than this site. Empty it, or name another folder with --output.`,
    );
  }
  for (const name of names) await rm(path.join(output, name), { recursive: true });
  // Also after a run that was cut off, the folder is known again.
  await writeFile(path.join(output, MARK), '');
}
