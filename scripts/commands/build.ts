import { build } from '../package/build.ts';
import { REPORT } from '../package/report.ts';
import { commandLine, elapsed, ROOT } from '../shared/command.ts';

const HELP = `npm run build [-- --check]

Makes the package's code and declarations in dist/, and the report of the exports that are written by
hand in api/.

  --check       don't write the report: if it differs from what is committed, name the line and fail
  --root DIR    the project's folder; by default the current one
`;

const options = { check: { type: 'boolean', default: false }, ...ROOT } as const;

await commandLine({ help: HELP, options }, async (values) => {
  console.error('Building the package …');
  const { entries, reportChanged } = await build(values.root, values.check ? 'check' : 'take');
  const news = reportChanged ? `; changed: ${REPORT}` : '';
  console.log(`Built ${String(entries)} entries in dist/${news}. ${elapsed()}`);
  return true;
});
