import { parseArgs } from 'node:util';
import { build } from '../package/build.ts';
import { command, elapsed } from '../shared/command.ts';

const HELP = `npm run build [-- --check]

Makes the package's code and declarations in dist/, and the reports of what it exports in api/.

  --check       write no report; where one differs from what is committed, name the line and fail
  --root DIR    the project's folder; where the command runs, if not given
`;

await command(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const { entries, taken } = await build(values.root, values.check ? 'check' : 'take');
  const news = taken.length > 0 ? `; changed: ${taken.join(', ')}` : '';
  console.log(`Built ${String(entries)} entries in dist/${news}. ${elapsed()}`);
  return true;
});
