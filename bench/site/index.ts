import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { command, elapsed, Usage } from '../../scripts/shared/command.ts';
import { Fault } from '../../scripts/shared/fault.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { findChromium, FLAGS, HOW_TO_GET } from '../../test/support/chromium.ts';
import { median, quantile, rotated } from '../statistics.ts';
import { compare } from './contenders.ts';
import { serve } from './server.ts';
import { visit, type Visit } from './visit.ts';

const HELP = `npm --prefix bench/site start [-- --rounds N --operation ID]

Compares a first visit to a reference page of the docs site with Scalar and Redoc, opened at the same
operation: the same document from the same server, compressed, with the processor slowed fourfold.
Prints the bytes over the wire and the time until the first field of the request can be
read, and until a search for the name of the deepest one shows it.

  --rounds N         visits to each (7)
  --operation ID     the operation, in place of the one with the longest page
`;

/** Requests to other hosts fail at once. */
const HERE_ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

await command(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '7' },
      operation: { type: 'string' },
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
  const { files, contenders, ...aim } = await compare(
    String(site.get('/openapi.json')),
    values.operation,
  );
  const server = await serve(
    new Map([...files, ...Array.from(site, ([name, file]) => [`/site${name}`, file] as const)]),
  );
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, HERE_ALONE] });
  const visits = new Map<string, Visit[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      const measured = await visit(browser, server.url, contender, aim);
      visits.get(contender.name)?.push(measured);
    }
    process.stderr.write('.');
  }
  await browser.close();
  server.close();

  const [ours = []] = visits.values();
  console.log(`
Opened at ${aim.operation}; read: "${aim.wanted}"; searched for: ${aim.searched}.

| | bytes until readable | time until readable | bytes until found | time until found |
| --- | ---: | ---: | ---: | ---: |`);
  for (const [name, theirs] of visits) {
    const bytes = (measure: keyof Visit) =>
      Math.round(median(theirs.map((measured) => measured[measure]))).toLocaleString('en');
    // Visits of one round had the same machine: their ratio says more than either.
    const time = (measure: keyof Visit) => {
      const times = theirs.map((measured) => measured[measure]);
      const ratios = times.map((their, round) => their / (ours[round]?.[measure] ?? NaN));
      return `${quartiles(ratios, 1)} (${quartiles(times, 0)} ms)`;
    };
    console.log(
      `| ${name} | ${bytes('bytesUntilReadable')} | ${time('readable')} | ${bytes('bytesUntilFound')} | ${time('found')} |`,
    );
  }
  console.log(`
${rounds} first visits to each: medians, and for times the quartiles; ratios are to this site in the same round. ${elapsed()}`);
  return true;
});

/** The median with the quartiles on both sides of it. */
function quartiles(values: readonly number[], digits: number): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(values, share).toFixed(digits),
  );
  return `${middle} [${low}, ${high}]`;
}
