import path from 'node:path';
import { watch } from 'chokidar';
import { duration } from '../shared/command.ts';
import { Fault, Faults } from '../shared/fault.ts';
import { bundled } from './assets.ts';
import { buildSite } from './build.ts';
import { SiteServer } from './server.ts';

/** What the site is built from: in the project's folder, and in this one. */
const PROJECT_SOURCES = [
  'docs',
  'openapi',
  'generated/openapi.json',
  'generated/openapi.yaml',
  'CHANGELOG.md',
  'package.json',
];
const SITE_SOURCES = ['browser', 'styles', 'templates'];

/** Milliseconds without a change after which a build begins. */
const QUIET = 100;

/** The site while it is written. */
export interface Serving {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the site to this machine alone. After each change it is built again, and the pages in
 * browsers reload; a fault is printed, and the last good site stays.
 * @param port 0 for any that is free
 * @throws Fault for what a person must fix before the start, and where the port can't be used
 */
export async function serveSite(root: string, port: number): Promise<Serving> {
  const server = new SiteServer(await buildSite(root), await bundled('browser/reload.ts'));
  const { url } = await server.listen(port);
  const sources = [
    ...PROJECT_SOURCES.map((name) => path.join(root, name)),
    ...SITE_SOURCES.map((name) => path.join(import.meta.dirname, name)),
  ];
  const stopWatching = await onChange(sources, async () => {
    const start = performance.now();
    try {
      const site = await buildSite(root);
      server.show(site);
      console.log(`Built ${site.pages} pages again. ${duration(performance.now() - start)}`);
    } catch (error) {
      console.error(error instanceof Fault || error instanceof Faults ? error.message : error);
    }
  });
  return {
    url,
    stop: async () => {
      await stopWatching();
      await server.close();
    },
  };
}

/**
 * Runs an action after each burst of changes, once at a time.
 * @returns a function that ends it
 */
async function onChange(
  sources: readonly string[],
  action: () => Promise<void>,
): Promise<() => Promise<void>> {
  let changed = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const run = async () => {
    while (changed) {
      changed = false;
      await action();
    }
    running = undefined;
  };
  const watcher = watch([...sources], { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      running ??= run();
    }, QUIET);
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return async () => {
    await watcher.close();
    clearTimeout(timer);
    changed = false;
    await running;
  };
}
