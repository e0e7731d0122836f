import { Agent } from 'node:http';
import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../scripts/shared/command.ts';
import { Fault, Faults } from '../scripts/shared/fault.ts';
import { documentedCalls } from '../test/mock/documented.ts';
import { withBundles, type Entry } from './bundle.ts';
import { callTimes } from './calls.ts';
import { bareFetch, ours, type OurModule } from './contenders.ts';
import { importTimes } from './imports.ts';
import { startRecorder } from './recorder.ts';
import { size } from './size.ts';
import { vendor, VENDOR } from './vendor.ts';
import { wireDifferences } from './wire.ts';

const HELP = `npm run bench [-- --rounds N]

Compares this client with the vendor's (${VENDOR}) and with bare fetch, over loopback: first that
they send the same for the documented inputs (it fails if not), then size, time to import, and time
for a call. What it compares with is installed under bench/ and is no part of the project.

  --rounds N    rounds of calls that count (100)
`;

/** What each bundle has in it. */
const BUNDLES: Readonly<Record<Entry, string>> = {
  client: 'this client, `createClient` alone',
  errors: 'this client, with every error class',
  validators: 'the same and the validators',
  vendor: 'the vendor’s client',
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

function bytes(count: number): string {
  return count.toLocaleString('en');
}

await command(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '100' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Usage('--rounds takes a whole number.');
  await import(VENDOR).catch(() => {
    throw new Fault('The vendor’s client is not installed; run "npm --prefix bench ci".');
  });

  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  const calls = await documentedCalls();
  const recorder = await startRecorder();
  const agent = new Agent({ keepAlive: true });
  try {
    await withBundles(['client', 'validators'], async ({ client = '', validators = '' }) => {
      const plain = (await import(client)) as OurModule;
      const checking = (await import(validators)) as OurModule & { validators: object };
      const contenders = [
        bareFetch(recorder.url, 'bare fetch'),
        bareFetch(recorder.url, 'fetch with a timeout', 30_000),
        ours(plain, recorder.url, 'this client'),
        ours(checking, recorder.url, 'this client, with validators', {
          validators: checking.validators,
        }),
        await vendor(recorder.url, 'the vendor’s client'),
        await vendor(recorder.url, 'the vendor’s client, connections kept', agent),
      ];

      const differences = await wireDifferences(recorder, contenders, calls);
      if (differences.length > 0) throw new Faults(differences.map((text) => new Fault(text)));
      console.log(
        `On the wire, all send what is documented for ${String(calls.length)} operations.`,
      );

      const entries = Object.entries(BUNDLES) as [Entry, string][];
      const sizes = await Promise.all(
        entries.map(async ([entry, name]) => ({ name, ...(await size(entry)) })),
      );
      table(
        ['bundle', 'minified, bytes', 'gzipped, bytes'],
        sizes.map(({ name, minified, gzipped }) => [name, bytes(minified), bytes(gzipped)]),
      );

      const modules = {
        [BUNDLES.client]: client,
        [BUNDLES.validators]: validators,
        [BUNDLES.vendor]: VENDOR,
      };
      const imports = await importTimes(modules, 15);
      table(
        ['import', 'ms'],
        [...imports].map(([name, time]) => [name, time.toFixed(1)]),
      );

      for (const call of calls) {
        const times = await callTimes(contenders, call, rounds);
        await recorder.requests();
        table(
          [`${call.id}, one call`, 'ms', 'to bare fetch', 'quartiles'],
          times.map(({ name, median, ratio: [low, middle, high] }) => [
            ...[name, median.toFixed(3), middle.toFixed(3)],
            `${low.toFixed(3)}–${high.toFixed(3)}`,
          ]),
        );
      }
    });
  } finally {
    agent.destroy();
    recorder.close();
  }
  console.log(`\nCompared what is sent, size, import and ${String(rounds)} rounds. ${elapsed()}`);
  return true;
});
