import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../scripts/shared/command.ts';
import { Fault, Faults } from '../scripts/shared/fault.ts';
import { documentedCalls } from '../test/mock/documented.ts';
import { ENTRIES, load, sizes } from './bundle.ts';
import { callTimes } from './calls.ts';
import * as contenders from './contenders.ts';
import { generateClients } from './generated.ts';
import { startRecorder } from './recorder.ts';
import { wireDifferences } from './wire.ts';

const HELP = `npm run bench [-- --rounds N]

Compares the client with bare fetch and other clients over loopback: first that all send the same for
the documented inputs (it fails if not), then size, and time for a call. What it compares with is
installed under bench/ and is not part of the project.

  --rounds N    rounds of calls that count (100)
`;

/** A call that reads and one that changes something, for both of which every client has a name. */
const CALLS = ['getService', 'patchBuildService'];

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

/** Everything that makes calls; the first two are what the others are compared with. */
async function loadContenders(folder: string, url: string): Promise<contenders.Contender[]> {
  const { bareFetch, ours } = contenders;
  const client = (await load('client', folder)) as contenders.OurModule;
  const checking = (await load('validators', folder)) as contenders.OurModule & {
    validators: object;
  };
  const others = (['openapiFetch', 'heyApi', 'redocly', 'ky', 'openai', 'vendor'] as const).map(
    async (key) => contenders[key](await load(key, folder), url, ENTRIES[key].name),
  );
  return [
    bareFetch(url, 'bare fetch with a timeout', 30_000),
    bareFetch(url, 'bare fetch'),
    ours(client, url, 'this client'),
    ours(checking, url, 'this client, with validators', { validators: checking.validators }),
    ...(await Promise.all(others)),
  ];
}

async function compare(folder: string, rounds: number): Promise<void> {
  await generateClients(folder).catch((error: unknown) => {
    const hint = 'Are the tools installed? Run "npm --prefix bench ci".';
    throw new Fault(`The other clients can't be generated. ${hint} ${String(error)}`);
  });
  const calls = (await documentedCalls()).filter(({ id }) => CALLS.includes(id));
  const recorder = await startRecorder();
  try {
    const all = await loadContenders(folder, recorder.url);
    const differences = await wireDifferences(recorder, all, calls);
    if (differences.length > 0) throw new Faults(differences.map((text) => new Fault(text)));
    console.log(`All send the documented requests of ${String(calls.length)} operations.`);
    table(
      ['bundle', 'minified, bytes', 'gzipped, bytes'],
      (await sizes(folder)).map(({ name, minified, gzipped }) => [
        ...[name, minified.toLocaleString('en'), gzipped.toLocaleString('en')],
      ]),
    );
    for (const call of calls) {
      const times = await callTimes(all, call, rounds);
      await recorder.requests();
      table(
        [`${call.id}, one call`, 'ms', 'to bare fetch with a timeout', 'quartiles', 'CPU'],
        times.map(({ name, median, ratio: [low, middle, high], cpu }) => [
          ...[name, median.toFixed(3), middle.toFixed(3)],
          ...[`${low.toFixed(3)}–${high.toFixed(3)}`, cpu.toFixed(3)],
        ]),
      );
    }
  } finally {
    recorder.close();
  }
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
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Usage('--rounds takes a positive integer.');
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-bench-'));
  try {
    await compare(folder, rounds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\nCompared requests, sizes, and times of ${String(rounds)} rounds. ${elapsed()}`);
  return true;
});
