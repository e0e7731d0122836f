import { parseArgs } from 'node:util';
import { command, duration, elapsed } from './command.ts';
import { drift, exclusively, replace, strays } from './generate/files.ts';
import { generate } from './generate/steps.ts';

const HELP = `npm run generate [-- --check]

Makes everything under generated/, and docs/contradictions.md, from the spec under openapi/.

  --check       write nothing; name each file that is stale, missing, stray or edited, and fail
  --root DIR    the project's folder; where the command runs, if not given
`;

/** What a person does about a file that has drifted. */
const REMEDIES = {
  stale: 'the spec has changed since it was made',
  missing: 'it is not there',
  stray: 'nothing makes it; move or remove it',
  edited: 'it was changed by hand, or a run was cut off; change the spec instead',
  damaged: 'a run was cut off here',
} as const;

await command(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
    },
  });
  const { check, help, root } = values;
  if (help) {
    console.log(HELP);
    return true;
  }
  const report = (step: string, milliseconds: number) => {
    console.log(`${step.padEnd(16)}${duration(milliseconds).padStart(8)}`);
  };
  return exclusively(root, async () => {
    const files = await generate(root, report);
    if (check) {
      const found = await drift(root, files);
      for (const { file, reason } of found) {
        console.error(`${file} is ${reason}: ${REMEDIES[reason]}.`);
      }
      const count = String(files.size);
      console.log(
        found.length === 0
          ? `All ${count} generated files are what the spec makes. ${elapsed()}`
          : `${String(found.length)} of ${count} generated files differ. Run "npm run generate". ${elapsed()}`,
      );
      return found.length === 0;
    }
    const changed = await replace(root, files);
    for (const file of await strays(root, files)) {
      console.error(`${file} is stray: ${REMEDIES.stray}.`);
    }
    console.log(
      changed.length === 0
        ? `Nothing changed in ${String(files.size)} files. ${elapsed()}`
        : `${String(changed.length)} files written: ${changed.join(', ')}. ${elapsed()}`,
    );
    return true;
  });
});
