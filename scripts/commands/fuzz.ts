import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { commandLine, elapsed, Usage } from '../shared/command.ts';

/** Where the suites are, a folder for each target. */
const FOLDER = 'test/slow';

const HELP = `npm run fuzz [-- TARGET …] [--runs N] [--seed N]

Looks for faults with random inputs, for minutes; npm run test:all has a share of it. A target is a
folder of ${FOLDER}/ with a fuzz test, as "generate"; all of them, if none is named.

  --runs N      how many inputs of each kind (3000)
  --seed N      other inputs; the same ones for the same seed (1)
`;

const options = {
  runs: { type: 'string', default: '3000' },
  seed: { type: 'string', default: '1' },
} as const;

await commandLine({ help: HELP, options, allowPositionals: true }, async (values, positionals) => {
  for (const name of ['runs', 'seed'] as const) {
    if (!/^[1-9]\d{0,8}$/.test(values[name])) {
      throw new Usage(`--${name} takes a whole number, such as 500.`);
    }
  }
  for (const target of positionals) {
    if (!existsSync(path.join(FOLDER, target, 'fuzz.test.ts'))) {
      throw new Usage(`There is no target ${target}; ${FOLDER}/${target}/fuzz.test.ts is missing.`);
    }
  }
  const suites = positionals.length > 0 ? positionals.join('|') : '[^/]+';
  const jest = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...['node_modules/jest/bin/jest.js', '--config', `${FOLDER}/jest.config.js`],
    `${FOLDER}/(${suites})/fuzz\\.test\\.ts$`,
  ];
  const child = spawn(process.execPath, jest, {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  console.log(`${status === 0 ? 'No fault found.' : 'Faults found; see above.'} ${elapsed()}`);
  return status === 0;
});
