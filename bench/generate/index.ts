import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../../scripts/shared/command.ts';
import { aims } from './aims.ts';
import { peers } from './peers.ts';
import { scale } from './scale.ts';

const HELP = `node --import tsx bench/generate/index.ts [aims] [scale] [peers] [--rounds N]

Measures generation: the aims as ratios of medians, each pair side by side; time and memory by the
number of operations, step by step; a full run beside other generators. All three if none is named.
What it compares with is installed by "npm --prefix bench/generate ci".

  --rounds N    rounds that count (10)
`;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '10' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Usage('--rounds takes a whole number.');
  const parts = { aims, scale, peers };
  for (const name of positionals) {
    if (!Object.hasOwn(parts, name)) throw new Usage(`There is no part ${name}.`);
  }
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-bench-'));
  try {
    for (const [name, part] of Object.entries(parts)) {
      if (positionals.length === 0 || positionals.includes(name)) await part(folder, rounds);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\nMeasured. ${elapsed()}`);
  return true;
});
