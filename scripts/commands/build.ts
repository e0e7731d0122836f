import { parseArgs } from 'node:util';
import { build } from '../package/build.ts';
import { REPORT } from '../package/report.ts';
import { command, elapsed } from '../shared/command.ts';

const HELP = `npm run build [-- --check]

Makes the package's code and declarations in dist/, and the report of the exports that are written by
hand in api/.

  --check       don't write the report: if it differs from what is committed, name the line and fail
  --root DIR    the project's folder; by default the current one
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
  console.error('Building the package …');
  const { entries, reportChanged } = await build(values.root, values.check ? 'check' : 'take');
  const news = reportChanged ? `; changed: ${REPORT}` : '';
  console.log(`Built ${String(entries)} entries in dist/${news}. ${elapsed()}`);
  return true;
});
