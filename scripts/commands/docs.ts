import path from 'node:path';
import { commandLine, elapsed, ROOT, Usage } from '../shared/command.ts';
import { buildSite, writeSite } from '../site/build.ts';
import { serveSite } from '../site/serve.ts';

const HELP = `npm run docs [-- --output DIR | --serve]

Builds the docs site into site/: static files with relative links, for any folder of any server.

  --output DIR    write to another folder; files of an earlier site in it are removed
  --serve         write nothing: serve the site to this machine alone, build it again after each
                  change and reload the browser, until Ctrl-C
  --port N        the port of --serve (8080)
  --root DIR      the project's folder; the current folder by default
`;

const options = {
  output: { type: 'string' },
  port: { type: 'string' },
  serve: { type: 'boolean', default: false },
  ...ROOT,
} as const;

await commandLine({ help: HELP, options }, async (values) => {
  const root = path.resolve(values.root);
  if (values.serve) {
    if (values.output !== undefined) throw new Usage('--serve writes nothing; leave --output out.');
    await serve(root, portFrom(values.port ?? '8080'));
    return true;
  }
  if (values.port !== undefined) throw new Usage('--port is for --serve.');
  const output = path.resolve(values.output ?? path.join(root, 'site'));
  console.log('Building the pages and the search …');
  const site = await buildSite(root);
  await writeSite(site, output);
  const folder = path.relative('.', output) || '.';
  console.log(`${site.pages} pages in ${folder}/, ${site.operations} of operations. ${elapsed()}`);
  return true;
});

async function serve(root: string, port: number): Promise<void> {
  console.log('Building the pages and the search …');
  const site = await serveSite(root, port);
  console.log(`${site.url} shows the site. Ctrl-C ends it. ${elapsed()}`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await site.stop();
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Usage(`--port takes a whole number from 0 to 65535, not ${JSON.stringify(text)}.`);
}
