import { parseArgs } from 'node:util';
import { command, Usage } from '../shared/command.ts';
import { check, make } from '../generate/run.ts';

const HELP = `npm run generate [-- --check | --watch | --force]

Makes everything under generated/, and docs/contradictions.md, from the spec under openapi/. What
has not changed since the last run is not made again.

  --check       write nothing; name each file that is stale, missing, stray or edited, and fail
  --watch       generate after each change of the spec, until Ctrl-C
  --force       make everything anew, whatever is the same
  --root DIR    the project's folder; where the command runs, if not given
`;

await command(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
      watch: { type: 'boolean', default: false },
    },
  });
  const { check: isCheck, force, help, root, watch: isWatch } = values;
  if (Number(isCheck) + Number(force) + Number(isWatch) > 1) {
    throw new Usage('Of --check, --force and --watch a run takes one.');
  }
  if (help) {
    console.log(HELP);
    return true;
  }
  if (isWatch) {
    const { watch } = await import('../generate/watch.ts');
    return watch(root);
  }
  return isCheck ? check(root) : make(root, force ? 'rebuild' : 'use');
});
