import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../shared/command.ts';

/** What can be fuzzed, each by a module that is loaded for it. */
const TARGETS = {
  client: () => import('../fuzz/client.ts'),
  generate: () => import('../fuzz/generate.ts'),
} as const satisfies Record<
  string,
  () => Promise<{ readonly fuzz: (root: string, seed: number) => Promise<boolean> }>
>;

const HELP = `npm run fuzz [-- TARGET …] [--seed N]

Looks for faults with inputs and moments that nobody thought of. It takes minutes; a share of it is
part of npm test. Targets: ${Object.keys(TARGETS).join(', ')}; all of them, if none is named.

  --seed N      other inputs; the same ones for the same seed (1, if not given)
`;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Usage('The seed is a whole number.');
  let sound = true;
  for (const name of positionals.length > 0 ? positionals : Object.keys(TARGETS)) {
    if (!Object.hasOwn(TARGETS, name)) throw new Usage(`There is no target ${name}.`);
    const { fuzz } = await TARGETS[name as keyof typeof TARGETS]();
    sound = (await fuzz(process.cwd(), seed)) && sound;
  }
  console.log(`${sound ? 'No fault found.' : 'Faults found; see above.'} ${elapsed()}`);
  return sound;
});
