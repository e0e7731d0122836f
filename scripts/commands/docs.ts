import path from 'node:path';
import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../shared/command.ts';
import { buildSite, serveSite } from '../site/build.ts';

const HELP = `npm run docs [-- --serve]

Builds the docs site into site/: static files, whose links are relative, for any folder of any server.

  --serve         serve it to this machine alone, build again on each change and reload the browser
                  (Ctrl-C ends it)
  --port N        the port of --serve (8080)
  --output DIR    another folder than site/; it is emptied, so it may hold nothing but a site
  --root DIR      the project's folder; where the command runs, if not given
`;

await command(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      output: { type: 'string' },
      port: { type: 'string', default: '8080' },
      root: { type: 'string', default: process.cwd() },
      serve: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const root = path.resolve(values.root);
  const output = path.resolve(values.output ?? path.join(root, 'site'));
  const shown = path.relative('.', output);
  if (values.serve) {
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) {
      throw new Usage(
        `--port takes a whole number from 0 to 65535, and not ${JSON.stringify(values.port)}.`,
      );
    }
    const { url, stop } = await serveSite(root, output, port);
    console.log(`${url} shows the site. Ctrl-C ends it. ${elapsed()}`);
    await new Promise((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await stop();
    return true;
  }
  console.log('Building the site: pages, explorer, search …');
  const { pages, operations } = await buildSite(root, output);
  console.log(`${pages} pages in ${shown}/, ${operations} of operations. ${elapsed()}`);
  return true;
});
