import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { command, elapsed, Usage } from '../../scripts/shared/command.ts';
import { Fault } from '../../scripts/shared/fault.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { executablePath, FLAGS } from '../../test/site/chromium.ts';
import { median, rotated } from '../statistics.ts';
import { field } from './contenders.ts';
import { serve } from './server.ts';
import { visit, type Visit } from './visit.ts';

const HELP = `npm --prefix bench/site start [-- --rounds N]

A first visit to a reference page of the docs site beside Swagger UI and Scalar with the same
document, from the same server, compressed, the processor slowed fourfold: the bytes over the wire
and the time until the operation's description can be read. Medians.

  --rounds N    visits to each (11)
`;

/** What a page asks of other hosts fails at once, for all alike. */
const HERE_ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

await command(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '11' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Usage('--rounds takes a whole number.');
  if (!existsSync(path.join(import.meta.dirname, 'node_modules'))) {
    throw new Fault('What it compares with is not installed; run "npm --prefix bench/site ci".');
  }
  if (executablePath === undefined) throw new Fault('There is no Chromium on the PATH.');

  // The site's generator takes this folder for the project's.
  process.chdir(path.join(import.meta.dirname, '../..'));
  const site = await mkdtemp(path.join(tmpdir(), 'northflank-bench-'));
  await buildSite(process.cwd(), site);
  const { files, contenders, wanted } = await field(site);
  const server = await serve(files, site);
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, HERE_ALONE] });
  const visits = new Map<string, Visit[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, address } of rotated(contenders, round)) {
      const one = await visit(browser, server.url + address, wanted);
      visits.set(name, [...(visits.get(name) ?? []), one]);
    }
    process.stderr.write('.');
  }
  await browser.close();
  server.close();
  await rm(site, { recursive: true });

  const rows = contenders.map(({ name }) => {
    const own = visits.get(name) ?? [];
    const of = (what: keyof Visit) => median(own.map((one) => one[what]));
    return { name, readable: of('readable'), before: of('before'), all: of('all') };
  });
  const [first] = rows;
  console.log(
    `\n| | bytes before readable | all bytes | readable after | ours is of its bytes | of its time |`,
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, readable, before, all } of rows) {
    const share = (own: number, other: number) => (own / other).toFixed(3);
    console.log(
      `| ${name} | ${before.toLocaleString('en')} | ${all.toLocaleString('en')} | ${readable.toFixed(0)} ms | ` +
        `${share(first?.before ?? 0, before)} | ${share(first?.readable ?? 0, readable)} |`,
    );
  }
  console.log(`\nMedians of ${rounds} first visits to each. ${elapsed()}`);
  return true;
});
