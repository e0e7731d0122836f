import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { command, elapsed, Usage } from '../../scripts/shared/command.ts';
import { Fault } from '../../scripts/shared/fault.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { findChromium, FLAGS, HOW_TO_GET } from '../../test/support/chromium.ts';
import { median, rotated } from '../statistics.ts';
import { compare } from './contenders.ts';
import { serve } from './server.ts';
import { visit, type Visit } from './visit.ts';

const HELP = `npm --prefix bench/site start [-- --rounds N]

Compares a first visit to a reference page of the docs site with Scalar and Redoc: the same document
from the same server, compressed, with the processor slowed fourfold. Prints the bytes over the wire
and the time until the operation's description can be read, as medians.

  --rounds N    visits to each (11)
`;

/** Requests to other hosts fail at once. */
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
    throw new Fault('Scalar is not installed; run "npm --prefix bench/site ci".');
  }
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Fault(HOW_TO_GET);

  const { files: site } = await buildSite(path.join(import.meta.dirname, '../..'));
  const { files, contenders, wanted } = await compare(String(site.get('/openapi.json')));
  const server = await serve(
    new Map([...files, ...Array.from(site, ([name, file]) => [`/site${name}`, file] as const)]),
  );
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, HERE_ALONE] });
  const visits = new Map<string, Visit[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, address } of rotated(contenders, round)) {
      const measured = await visit(browser, server.url + address, wanted);
      visits.set(name, [...(visits.get(name) ?? []), measured]);
    }
    process.stderr.write('.');
  }
  await browser.close();
  server.close();

  const rows = contenders.map(({ name }) => {
    const medianOf = (measure: keyof Visit) =>
      median((visits.get(name) ?? []).map((measured) => measured[measure]));
    return {
      name,
      readable: medianOf('readable'),
      before: medianOf('before'),
      all: medianOf('all'),
    };
  });
  const [ours] = rows;
  console.log(
    `\n| | bytes before readable | all bytes | readable after | our share of its bytes | of its time |`,
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, readable, before, all } of rows) {
    const share = (our: number, their: number) => (our / their).toFixed(3);
    console.log(
      `| ${name} | ${before.toLocaleString('en')} | ${all.toLocaleString('en')} | ${readable.toFixed(0)} ms | ` +
        `${share(ours?.before ?? 0, before)} | ${share(ours?.readable ?? 0, readable)} |`,
    );
  }
  console.log(`\nMedians of ${rounds} first visits to each. ${elapsed()}`);
  return true;
});
